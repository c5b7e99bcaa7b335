"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { sayNarrowing } from "@/lib/charts/view-words";
import { sayPeriod } from "@/lib/charts/words";
import { sourceLine } from "@/lib/export/source-line";
import { writeView } from "@/lib/view/view";
import { figures } from "@/lib/words/en/figures";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useOpened } from "../_hooks/useCampaign";
import { usePageChart } from "../_hooks/usePageChart";
import { asCoded } from "../_language/as-coded";

/** What the charts were filtered to, for paper, which has no controls to tell. */
export function PaperFilter() {
  const { ledger, shown } = useCampaign();
  const view = { ...shown, ...useOpened() };
  return (
    <p className="on-paper">
      {sayNarrowing(ledger, view, usePageChart()?.options ?? ["unit", "q"]) ??
        wordsOf(figures, ledger).unfiltered(sayPeriod(ledger.dates, ledger))}
    </p>
  );
}

/** Whence the numbers are, and the link that restores the view: the last lines on paper. */
export function PaperSource() {
  const { ledger, shown } = useCampaign();
  const opened = useOpened();
  const path = usePathname();
  const [origin, setOrigin] = useState("");
  useEffect(() => setOrigin(window.location.origin), []);
  return (
    <div className="on-paper">
      <p {...asCoded(ledger)}>{sourceLine(ledger)}</p>
      <p {...asCoded(ledger)}>
        {origin}
        {path}
        {writeView({ ...shown, ...opened, v: ledger.version }, ledger)}
      </p>
    </div>
  );
}
