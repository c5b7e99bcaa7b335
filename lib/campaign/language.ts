/** The languages that the interface speaks. What the ledger tells is translated as far as its package has it. */
export const languages = ["en", "ar"] as const;

export type Language = (typeof languages)[number];
/** Those whose words do not stand beside what says them. */
export type OtherLanguage = Exclude<Language, "en">;

/** All words of the interface in another language than English, by the part of it that they belong to. */
export interface Translation {
  readonly language: OtherLanguage;
  readonly parts: Readonly<Record<string, object>>;
}

/** Something that speaks to a reader: a ledger, in the first place. */
export interface Spoken {
  /** Null for English, in which all words stand beside what says them. */
  readonly translation: Translation | null;
}

/** For files, which are in English whatever language their reader has. */
export const english: Spoken = { translation: null };

/** The language in which something speaks. */
export const languageOf = ({ translation }: Spoken): Language => translation?.language ?? "en";

/** The language that a cookie or a form names; null for anything else. */
export function readLanguage(value: unknown): Language | null {
  return languages.find((language) => language === value) ?? null;
}
