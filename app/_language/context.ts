"use client";

import { createContext, use } from "react";
import { english, type Translation } from "@/lib/campaign/language";
import type { Ledger, LedgerData } from "@/lib/campaign/ledger";
import { type Part, wordsOf } from "@/lib/words/words-of";

/** The language of a page that is not in English. */
export interface PageLanguage {
  readonly translation: Translation;
  /** Opens a ledger under its names in that language. Always the same function. */
  open(data: LedgerData): Ledger;
}

/** Null on English pages. */
export const LanguageContext = createContext<PageLanguage | null>(null);

/** The words of a part in the language of the page, for what stands outside of a ledger. */
export function useWords<Words extends Part>(words: Words): Words {
  return wordsOf(words, use(LanguageContext) ?? english);
}
