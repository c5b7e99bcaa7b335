import { z } from "zod";
import { columnFaults } from "./columns";
import { fileOf } from "./rows";
import { columnsOf, type TableName, tableNames, wordsOfColumn } from "./schema";

const enumOf = z.array(z.string()).optional();
const field = z.object({
  name: z.string(),
  type: z.string(),
  description: z.string().optional(),
  constraints: z.object({ enum: enumOf, required: z.boolean().optional() }).optional(),
  // A list has no enum in the standard; this names the words of its items.
  itemEnum: enumOf,
});
const resource = z.object({
  name: z.string(),
  path: z.string(),
  description: z.string().optional(),
  schema: z.object({ fields: z.array(field) }),
});
/** What a datapackage.json says of its tables. */
export const contents = z.object({ resources: z.array(resource) });

type Resource = z.output<typeof resource>;

/** A fault of a JSON value, by its path. */
export interface PathFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What tells the listed tables from those that a package must have. Paths begin at the whole file. */
export function resourceFaults(resources: readonly Resource[]): PathFault[] {
  const names = resources.map(({ name }) => name);
  const unlisted = tableNames.filter((table) => !names.includes(table));
  return [
    ...unlisted.map((table) => ({ path: ["resources"], message: `the table “${table}” is not listed` })),
    ...resources.flatMap((resource, index) => {
      const faults = names.indexOf(resource.name) < index ? twice(resource) : tableFaults(resource);
      return faults.map(({ path, message }) => ({ path: ["resources", index, ...path], message }));
    }),
  ];
}

const twice = ({ name }: Resource): PathFault[] => [{ path: ["name"], message: `“${name}” is listed twice` }];

function tableFaults({ name, path, schema: { fields } }: Resource): PathFault[] {
  const table = tableNames.find((table) => table === name);
  if (!table) return [{ path: ["name"], message: `“${name}” is no table; tables are ${tableNames.join(", ")}` }];
  const at = ["schema", "fields"];
  const columns = columnFaults(
    fields.map((field) => field.name),
    columnsOf(table),
  );
  return [
    ...(path === fileOf(table) ? [] : [{ path: ["path"], message: `“${path}” should be ${fileOf(table)}` }]),
    ...columns.map(({ column, message }) => {
      const index = fields.findLastIndex((field) => field.name === column);
      return { path: index === -1 ? at : [...at, index, "name"], message };
    }),
    ...fields.flatMap((field, index) => {
      const message = enumFault(table, field.name, field.constraints?.enum ?? field.itemEnum);
      return message ? [{ path: [...at, index], message }] : [];
    }),
  ];
}

function enumFault(table: TableName, column: string, words: readonly string[] | undefined): string | null {
  const vocabulary = wordsOfColumn(table, column);
  if (!vocabulary) return null;
  if (!words) return `“${column}” needs its vocabulary as an enum: ${vocabulary.join(", ")}`;
  const missing = vocabulary.filter((word) => !words.includes(word));
  const unknown = words.filter((word) => !vocabulary.includes(word));
  if (missing.length + unknown.length === 0) return null;
  const parts = [
    missing.length && `lacks ${missing.join(", ")}`,
    unknown.length && `should not hold ${unknown.join(", ")}`,
  ];
  return `the enum of “${column}” ${parts.filter(Boolean).join(" and ")}`;
}
