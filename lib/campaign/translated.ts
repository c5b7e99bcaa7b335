import type { OtherLanguage } from "./language";

/** What a package may tell in other languages than English: columns by table; of the campaign, what its descriptor says. */
export const translatable = {
  campaign: ["title", "description"],
  phases: ["name"],
  events: ["summary", "landmark"],
  claimants: ["name"],
  assessments: ["summary"],
} as const;

export type TranslatedTable = keyof typeof translatable;
export type TranslatedField = (typeof translatable)[TranslatedTable][number];

/** A cell of a table in another language. */
export interface TranslatedText {
  readonly language: OtherLanguage;
  readonly table: TranslatedTable;
  /** Id of the row; of the campaign, its own. */
  readonly record: string;
  readonly field: TranslatedField;
  readonly text: string;
}

/** A letter of the script that each language is written in. */
export const letters: Readonly<Record<OtherLanguage, RegExp>> = { ar: /\p{Script=Arabic}/u };
