import { columnsOf, type RowOf, type TableName, tableNames, tables } from "./schema";
import { type Row, readTable, type Table } from "./table";

/** A row as text, and what it became; `value` is null where a cell is at fault. */
export interface CheckedRow<T = unknown> extends Row {
  readonly value: T | null;
}

/** A table whose rows have been held against their schema. */
export interface CheckedTable<T = unknown> extends Table {
  readonly file: string;
  readonly rows: readonly CheckedRow<T>[];
}

/** Every table of a package, as far as each could be read. */
export type CheckedTables = { readonly [Name in TableName]: CheckedTable<RowOf<Name>> };

export const fileOf = (table: TableName) => `${table}.csv`;

/**
 * Reads the tables of a package and checks every cell, each table for itself.
 * @param texts by name of file, lines ended by `\n`; a table without one has no rows and is not complete
 */
export function readTables(texts: ReadonlyMap<string, string>): CheckedTables {
  const read = tableNames.map((name) => [name, readRows(name, texts.get(fileOf(name)))]);
  return Object.fromEntries(read) as CheckedTables;
}

function readRows(name: TableName, text: string | undefined): CheckedTable {
  const file = fileOf(name);
  if (text === undefined) return { file, rows: [], faults: [], missing: columnsOf(name), complete: false };
  const table = readTable(file, text, columnsOf(name));
  const faults = [...table.faults];
  const rows = table.rows.map((row): CheckedRow => {
    // A ragged row has its fault; checked by cell it would have one for every cell that slipped.
    const result = row.ragged ? null : tables[name].safeParse(row.cells);
    for (const { path, message } of result?.error?.issues ?? []) {
      const column = String(path[0]);
      if (!table.missing.includes(column)) faults.push({ file, line: row.line, column, message });
    }
    return { ...row, value: result?.data ?? null };
  });
  return { ...table, file, rows, faults };
}
