import type { TranslatedText } from "../campaign/translated";
import type { Fault } from "./fault";
import { nouns } from "./nouns";
import type { CheckedTable, CheckedTables } from "./rows";

type Tables = Pick<CheckedTables, "translations" | Exclude<TranslatedText["table"], "campaign">>;

/**
 * Translations of rows that are not there or of cells that are blank, and second ones of the same cell. While a table
 * cannot wholly be read, the row may be one that is missing.
 * @param campaign id of the campaign, which is translated as a row is
 */
export function translationFaults({ translations, ...tables }: Tables, campaign: string): Fault[] {
  const lines = new Map<string, number>();
  return translations.rows.flatMap(({ line, value }) => {
    if (!value) return [];
    const { language, table, record, field } = value;
    const fault = (column: string, message: string) => [{ file: translations.file, line, column, message }];
    const cell = [language, table, record, field].join(" ");
    const first = lines.get(cell);
    if (first !== undefined) return fault("field", `${field} of “${record}” is translated in line ${first}, too`);
    lines.set(cell, line);
    if (table === "campaign")
      return record === campaign ? [] : fault("record", `“${record}” is not this campaign, “${campaign}”`);
    const { file, rows, complete, missing }: CheckedTable = tables[table];
    const row = rows.find(({ cells }) => cells.id === record);
    if (!row) {
      if (!complete || missing.includes("id")) return [];
      return fault("record", `“${record}” is no ${nouns[table]} of ${file}`);
    }
    if (row.cells[field] !== "" || missing.includes(field)) return [];
    return fault("field", `“${record}” has no ${field} in ${file}, line ${row.line}`);
  });
}
