import type { TableName } from "./schema";

/** What a row of each table is called. */
export const nouns: Readonly<Record<TableName, string>> = {
  factions: "faction",
  people: "person",
  places: "place",
  phases: "phase",
  events: "event",
  claims: "claim",
  claimants: "claimant",
  totals: "total",
  assessments: "assessment",
  sentences: "sentence",
  translations: "translation",
};
