"use client";

import { type ReactNode, useMemo } from "react";
import { openLedger } from "@/lib/campaign/ledger";
import { type Names, underNames } from "@/lib/campaign/names";
import { arabic } from "@/lib/words/ar";
import { LanguageContext, type PageLanguage } from "./context";

/** What stands in it speaks Arabic. Its file holds all Arabic words: only Arabic pages load it. */
export function Arabic({ names, children }: { names: Names; children: ReactNode }) {
  const language = useMemo<PageLanguage>(
    () => ({ translation: arabic, open: (data) => openLedger(underNames(data, names), arabic) }),
    [names],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}
