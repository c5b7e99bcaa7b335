"use client";

import Link from "next/link";
import { charts } from "@/lib/charts";
import { type Chart, nameOfChart } from "@/lib/charts/chart";
import type { ViewKey } from "@/lib/view/parsers";
import { type View, writeView } from "@/lib/view/view";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign, useLinkedView } from "../../_hooks/useCampaign";
import { untranslated } from "../../_language/untranslated";
import { KeptChoices } from "../filters/KeptChoices";
import styles from "./ChartLinks.module.css";

/**
 * Leads from a chart's own page, or from that of the events, to the dashboard and to the others, under the view that
 * the link now has.
 */
export function ChartLinks({ current }: { current: Chart | "events" }) {
  const { ledger } = useCampaign();
  const view = useLinkedView();
  // What was opened on one page would cover the chart on the next.
  const query = writeView({ ...view, event: null }, ledger);
  const words = wordsOf(site, ledger);
  return (
    <nav className={styles.path} aria-label={words.charts}>
      <KeptChoices of={chosenElsewhere(view, current)} />
      {/* Each change of the view would have all of them asked for ahead. */}
      <Link href={`/${ledger.campaign}${query}`} prefetch={false} {...untranslated(ledger.title)}>
        {ledger.title}
      </Link>
      <ul>
        {charts.map((chart) => (
          <li key={chart.slug}>
            <Link
              href={`/${ledger.campaign}/charts/${chart.slug}${query}`}
              prefetch={false}
              aria-current={chart === current ? "page" : undefined}
            >
              {nameOfChart(chart, ledger)}
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={`/${ledger.campaign}/events${query}`}
            prefetch={false}
            aria-current={current === "events" ? "page" : undefined}
          >
            {words.events}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

/** What the link says for other pages than the current one, which has nothing that could set it. */
function chosenElsewhere(view: View, current: Chart | "events"): Partial<View> {
  const { unit, mode, level, event, q, sort, table, v } = view;
  if (current === "events") return { unit, mode, level };
  const ofOthers = Object.entries({ unit, mode, level }).filter(([key]) => !current.options.includes(key as ViewKey));
  return { ...Object.fromEntries(ofOthers), event, q, sort, table, v };
}
