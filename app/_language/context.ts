"use client";

import { createContext, use } from "react";
import type { Spoken } from "@/lib/campaign/language";
import { type Ledger, type LedgerData, openLedger } from "@/lib/campaign/ledger";
import { type Part, wordsOf } from "@/lib/words/words-of";

/** The language of a page. */
export interface PageLanguage extends Spoken {
  /** Opens a ledger under the names that it brings along. Always the same function. */
  open(data: LedgerData): Ledger;
}

/** English but for what stands in another. */
export const LanguageContext = createContext<PageLanguage>({ translation: null, open: openLedger });

/** The words of a part in the language of the page, for what stands outside of a ledger. */
export function useWords<Words extends Part>(words: Words): Words {
  return wordsOf(words, use(LanguageContext));
}
