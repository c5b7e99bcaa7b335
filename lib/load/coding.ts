import { type Coding, codings } from "../campaign/vocabulary";
import type { Fault } from "./fault";
import { itemsOf } from "./items";
import type { CheckedTable, CheckedTables } from "./rows";
import type { TableName } from "./schema";

/** The tables whose rows a sentence of each coding must be cited by. */
const citing: { readonly [Of in Coding]?: readonly TableName[] } = {
  events: ["events", "claims"],
  order_of_battle: ["factions", "people"],
  totals: ["totals"],
  assessment: ["assessments"],
};

/**
 * Sentences coded as something that no row cites them for, and rows that cite a sentence not coded so.
 * A table whose cells could not all be read is not held against the sentences.
 */
export function codingFaults(tables: CheckedTables): Fault[] {
  return (Object.entries(citing) as [Coding, TableName[]][]).flatMap(([coding, names]) => [
    ...uncited(coding, names, tables),
    ...names.flatMap((name) => uncoded(coding, tables[name], tables.sentences)),
  ]);
}

function uncited(coding: Coding, names: readonly TableName[], tables: CheckedTables): Fault[] {
  if (!names.every((name) => tellsItsSentences(tables[name]))) return [];
  const rows = names.flatMap((name): CheckedTable["rows"] => tables[name].rows);
  const cited = new Set(rows.flatMap(({ cells }) => itemsOf(cells.sentences, "sentences")));
  const files = names.map((name) => tables[name].file).join(" or ");
  const { file } = tables.sentences;
  return tables.sentences.rows
    .filter(({ cells }) => codingsOf(cells)?.includes(coding) && !cited.has(cells.id ?? ""))
    .map(({ line, cells }) => ({
      file,
      line,
      column: "coding",
      message: `“${cells.id}” is coded ${coding}, but no row of ${files} cites it`,
    }));
}

function uncoded(coding: Coding, { file, rows }: CheckedTable, sentences: CheckedTable): Fault[] {
  const coded = new Map(sentences.rows.map(({ cells }) => [cells.id, codingsOf(cells)]));
  return rows.flatMap(({ line, cells }) =>
    itemsOf(cells.sentences, "sentences")
      .filter((id) => coded.get(id)?.includes(coding) === false)
      .map((id) => ({
        file,
        line,
        column: "sentences",
        message: `“${id}” is coded ${coded.get(id)?.join(", ")}, not ${coding}`,
      })),
  );
}

/** What a sentence is coded as; null where that cannot be read, which is a fault of its own. */
function codingsOf(cells: Readonly<Record<string, string>>): string[] | null {
  const words = (cells.coding ?? "").split(";").map((word) => word.trim());
  return words.every((word) => (codings as readonly string[]).includes(word)) ? words : null;
}

/** Whether every row of a table says which sentences it cites, so that what it does not cite is known. */
function tellsItsSentences({ complete, rows }: CheckedTable): boolean {
  const told = (cell = "") => itemsOf(cell, "sentences").length === new Set(cell.split(";")).size;
  return complete && rows.every(({ cells }) => told(cells.sentences));
}
