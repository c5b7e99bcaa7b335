import { CsvError, parse } from "csv-parse/sync";
import { columnFaults } from "./columns";
import type { Fault } from "./fault";

/** One row of a table as text. */
export interface Row {
  /** The line on which it begins. */
  readonly line: number;
  /** Every column of the table, blank where the file lacks the column. Of a ragged row only the first cell. */
  readonly cells: Readonly<Record<string, string>>;
  /** It has another number of cells than the header, so that no cell but the first is sure of its column. */
  readonly ragged: boolean;
}

/** A table as far as it could be read. */
export interface Table {
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
  /** The columns that the file lacks. */
  readonly missing: readonly string[];
  /** Whether every row was reached: false after a quote that went wrong. */
  readonly complete: boolean;
}

/**
 * Reads one table from CSV: comma, double quotes, a header of exactly `columns`. Blank lines are passed over.
 * @param text with lines ended by `\n`
 */
export function readTable(file: string, text: string, columns: readonly string[]): Table {
  const { records, broken } = readRecords(text);
  const faults: Fault[] = broken ? [{ file, column: null, ...broken }] : [];
  const [header, ...body] = records;
  if (!header) {
    if (!broken) faults.push({ file, line: null, column: null, message: "is empty; it needs at least a header" });
    return { rows: [], faults, missing: columns, complete: false };
  }
  const found = header.cells;
  faults.push(...columnFaults(found, columns).map((fault) => ({ file, line: header.line, ...fault })));
  const rows = body.map(({ line, cells }): Row => {
    const ragged = cells.length !== found.length;
    if (ragged) faults.push({ file, line, column: null, message: raggedness(cells.length, found.length) });
    const known = ragged ? found.slice(0, 1) : columns;
    return {
      line,
      ragged,
      cells: Object.fromEntries(known.map((column) => [column, cells[found.indexOf(column)] ?? ""])),
    };
  });
  return { rows, faults, missing: columns.filter((column) => !found.includes(column)), complete: !broken };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Records {
  readonly records: readonly CsvRecord[];
  readonly broken: Pick<Fault, "line" | "message"> | null;
}

function readRecords(text: string): Records {
  const records: CsvRecord[] = [];
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      record_delimiter: "\n",
      // Records are taken one by one, so that those before a broken quote are kept.
      on_record: (cells: string[], { lines }) => {
        if (cells.length > 1 || cells[0] !== "") records.push({ line, cells });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records, broken: { line, message: quoteFault(error) } };
  }
  return { records, broken: null };
}

function quoteFault(error: CsvError): string {
  if (error.code === "CSV_QUOTE_NOT_CLOSED") return "a quotation mark opens in this row and is never closed";
  return "a quotation mark stands inside a cell; put the cell in quotes and double the mark";
}

function raggedness(cells: number, columns: number): string {
  const hint = cells > columns ? "a cell with a comma in it needs quotes" : "a comma is missing";
  return `has ${cells} cells where the header has ${columns}; perhaps ${hint}`;
}
