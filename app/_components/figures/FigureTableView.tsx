"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { Chart } from "@/lib/charts/chart";
import type { Figure } from "@/lib/charts/figure";
import { writeView } from "@/lib/view/view";
import { beneath } from "@/lib/words/en/beneath";
import { say } from "@/lib/words/en/say";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useOpened } from "../../_hooks/useCampaign";
import { untilItComes } from "../../_query/until-it-comes";
import { LateNotice } from "../notices/LateNotice";

const FigureRows = dynamic(() => untilItComes(() => import("./FigureRows"))().then((module) => module.FigureRows), {
  loading: () => <LateNotice />,
});

/**
 * The chart as a table, made when it is opened; a link with `table=1` opens it. Without scripts the chart's own
 * page shows it.
 */
export function FigureTableView({ chart, figure }: { chart: Chart; figure: Figure }) {
  const { ledger, shown } = useCampaign();
  const opened = useOpened();
  const [open, setOpen] = useState(opened.table === "1");
  const words = wordsOf(beneath, ledger);
  const page = `/${ledger.campaign}/charts/${chart.slug}${writeView({ ...shown, table: "1" }, ledger)}`;
  return (
    <>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{words.table(wordsOf(say, ledger).rows(figure.rows))}</summary>
        {open && <FigureRows chart={chart} figure={figure} />}
      </details>
      {!open && (
        <noscript>
          <a href={page}>{words.asTable}</a>
        </noscript>
      )}
    </>
  );
}
