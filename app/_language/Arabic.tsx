"use client";

import type { ReactNode } from "react";
import { openLedger } from "@/lib/campaign/ledger";
import { underNames } from "@/lib/campaign/names";
import { arabic } from "@/lib/words/ar";
import { LanguageContext, type PageLanguage } from "./context";

const language: PageLanguage = {
  translation: arabic,
  open: (data) => openLedger(data.names ? underNames(data, data.names) : data, arabic),
};

/** What stands in it speaks Arabic. Its file holds all Arabic words: only Arabic pages load it. */
export function Arabic({ children }: { children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
