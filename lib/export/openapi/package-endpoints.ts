import { tableTypes } from "../table-format";
import type { Endpoint, Parameter } from "./endpoint";
import { named, oneOf, text } from "./schema";

/**
 * The files of a data package.
 * @param id of a campaign that has them
 * @param tables names of its tables
 */
export function packageEndpoints(campaign: Parameter, id: string, tables: readonly string[]): readonly Endpoint[] {
  const shared = { tag: "Package", parameters: [campaign], view: "version", answers: ["304", "400", "404"] } as const;
  const file: Parameter = {
    name: "file",
    in: "path",
    required: true,
    description: "The table.",
    schema: oneOf(tables.map((table) => `${table}.csv`)),
  };
  const prose = (name: string, summary: string): Endpoint => ({
    ...shared,
    path: `/{campaign}/${name}`,
    summary,
    content: { "text/markdown; charset=utf-8": text },
    example: `/${id}/${name}`,
  });
  return [
    {
      ...shared,
      path: "/{campaign}/datapackage.json",
      summary: "What the package holds: every table and column, licence, source",
      content: { [tableTypes.json]: named("DataPackage") },
      example: `/${id}/datapackage.json`,
    },
    {
      ...shared,
      path: "/{campaign}/tables/{file}",
      summary: "A table as it was coded",
      parameters: [campaign, file],
      content: { [tableTypes.csv]: text },
      example: `/${id}/tables/${tables[0]}.csv`,
    },
    {
      ...shared,
      path: "/{campaign}/data.zip",
      summary: "The whole package",
      description: "The same bytes as long as nothing in it changes.",
      content: { "application/zip": { type: "string", contentMediaType: "application/zip" } },
      example: `/${id}/data.zip`,
    },
    prose("CODEBOOK.md", "The rules of coding"),
    prose("CHANGES.md", "What has changed, and why"),
  ];
}
