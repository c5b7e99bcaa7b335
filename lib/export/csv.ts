import { csvFormatRow } from "d3";
import { isFormula } from "../campaign/formula";
import type { DataTable } from "../series/data-table";

/**
 * A table as CSV: UTF-8, comma, header first, lines ended by CR LF as RFC 4180 has it; null is blank.
 * No byte order mark: Excel alone needs one, while many readers make it a part of the first column's name.
 * Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv({ columns, rows }: DataTable): string {
  const head = columns.map((column) => column.name);
  const body = rows.map((row) => row.map((cell) => (typeof cell === "string" ? defuse(cell) : `${cell ?? ""}`)));
  return [head, ...body].map((row) => `${csvFormatRow(row)}\r\n`).join("");
}

const defuse = (text: string) => (isFormula(text) ? `'${text}` : text);
