import type { ColumnNotes, PackageNotes } from "../campaign/package-notes";
import type { Descriptor } from "./descriptor";
import { type CheckedTables, fileOf } from "./rows";
import { type TableName, tableNames } from "./schema";

type Field = Descriptor["resources"][number]["schema"]["fields"][number];

/** What a package tells of itself, with the rows that its tables have. */
export function notesOf(
  { keywords, contributors, sources, resources }: Descriptor,
  tables: CheckedTables,
): PackageNotes {
  const table = (name: TableName) => {
    const resource = resources.find((one) => one.name === name);
    return {
      name,
      file: fileOf(name),
      description: resource?.description ?? "",
      rows: tables[name].rows.length,
      columns: resource?.schema.fields.map(columnOf) ?? [],
    };
  };
  return {
    keywords,
    contributors: contributors.map(({ title, path, roles }) => ({ title, url: path ?? null, roles })),
    sources: sources.map(({ title, path }) => ({ title, url: path ?? null })),
    tables: tableNames.map(table),
  };
}

function columnOf({ name, type, description = "", constraints, itemEnum }: Field): ColumnNotes {
  // Table Schema has no place for it, so that descriptions end with it.
  const [, before = description, blank] = /^(.*?)[.;,]?\s*\bblank = (.+?)\.?$/is.exec(description) ?? [];
  return {
    name,
    type,
    description: blank === undefined || before === "" ? before : `${before}.`,
    blank: constraints?.required ? null : (blank ?? "not stated"),
    words: constraints?.enum ?? itemEnum ?? [],
  };
}
