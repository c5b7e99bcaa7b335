import type { Ledger } from "../campaign/ledger";
import type { DataTable } from "./data-table";

type Columns = DataTable["columns"];

/** First and last day of a row. */
export const dayColumns: Columns = [
  { name: "date_start", description: "First day, Damascus calendar." },
  { name: "date_end", description: "Last day, itself included." },
];

/** A count as its source words it. */
export const boundColumns: Columns = [
  { name: "low", description: "What is certain at least." },
  { name: "best", description: "The count where the source is exact; blank elsewhere." },
  { name: "high", description: "What is possible at most; blank where the source leaves it open." },
];

export const certaintyColumn: Columns[number] = {
  name: "certainty",
  description: "stated, reported, claimed (by a party to the conflict) or contested.",
};

/** Whether the chosen days cut a row, whose days and bounds stay those of its claim. */
export const partlyColumn: Columns[number] = {
  name: "partly",
  description:
    "true where only some of the row’s days are among the chosen ones; its count is of all of them, so that anything from none to all of it falls within.",
};

/** What a row rests on. */
export const sourceColumns: Columns = [
  { name: "claims", description: "Ids of the claims, semicolon between." },
  { name: "sentences", description: "Ids of the article’s sentences behind them, semicolon between." },
];

/** Ids of the sentences behind claims, each once, semicolon between. */
export function sentencesOf(ledger: Ledger, claims: readonly string[]): string {
  return [...new Set(claims.flatMap((id) => ledger.claimById.get(id)?.sentences ?? []))].join(";");
}
