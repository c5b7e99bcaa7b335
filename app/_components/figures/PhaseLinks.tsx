"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import type { Period } from "@/lib/campaign/day";
import { sayShortPeriod } from "@/lib/charts/words";
import { numberedPhases } from "@/lib/series/phases";
import { periodOf, type Span, spanOf } from "@/lib/view/span";
import { writeView } from "@/lib/view/view";
import { phases } from "@/lib/words/en/phases";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { isPlainClick } from "../../_input/is-plain-click";
import { InOriginal } from "../../_language/InOriginal";
import styles from "./PhaseLinks.module.css";

/** The parts of the narrative by name, each a link that chooses its days: what a brush does, without a drag. */
export function PhaseLinks() {
  const { ledger, shown, changeView } = useCampaign();
  const words = wordsOf(phases, ledger);
  const path = usePathname();
  const isChosen = (time: Span | null, phase: Period) => {
    const { start, end } = periodOf(time, ledger.dates);
    return start === phase.start && end === phase.end;
  };
  const toggle = (time: Span | null, phase: Period) => (isChosen(time, phase) ? null : spanOf(phase, ledger.dates));
  const choose = (event: MouseEvent, phase: Period) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    changeView(({ time }) => ({ time: toggle(time, phase) }));
  };
  return (
    <nav className={styles.phases} aria-label={words.label}>
      <p className={styles.hint}>{words.hint}</p>
      <ol>
        {numberedPhases(ledger).map(({ id, number, name, period }) => (
          <li key={id}>
            <a
              href={`${path}${writeView({ ...shown, time: toggle(shown.time, period) }, ledger)}`}
              aria-current={isChosen(shown.time, period) ? "true" : undefined}
              onClick={(event) => choose(event, period)}
            >
              {number !== null && <span className={styles.number}>{number}</span>}
              <InOriginal>{name}</InOriginal> <span className={styles.days}>{sayShortPeriod(period, ledger)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
