"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { sayShortPeriod } from "@/lib/charts/words";
import { type NumberedPhase, numberedPhases } from "@/lib/series/phases";
import { periodOf } from "@/lib/view/span";
import { writeView } from "@/lib/view/view";
import { figures } from "@/lib/words/en/figures";
import { wordsOf } from "@/lib/words/words-of";
import { useCampaign } from "../../_hooks/useCampaign";
import { isPlainClick } from "../../_input/is-plain-click";
import { asCoded } from "../../_language/as-coded";
import { InOriginal } from "../../_language/InOriginal";
import styles from "./PhaseLinks.module.css";

/** The parts of the narrative by name, each a link that chooses its days: what a brush does, without a drag. */
export function PhaseLinks() {
  const { ledger, shown, changeView } = useCampaign();
  const words = wordsOf(figures, ledger);
  const path = usePathname();
  const original = asCoded(ledger);
  const chosen = periodOf(shown.time, ledger.dates);
  const spanOfPhase = ({ period: { start, end } }: NumberedPhase) => ({ from: start, to: end });
  const choose = (event: MouseEvent, phase: NumberedPhase, isChosen: boolean) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    changeView({ time: isChosen ? null : spanOfPhase(phase) });
  };
  return (
    <nav className={styles.phases} aria-label={words.phases}>
      <p className={styles.hint}>{words.drag}</p>
      <ol>
        {numberedPhases(ledger).map((phase) => {
          const isChosen = phase.period.start === chosen.start && phase.period.end === chosen.end;
          const time = isChosen ? null : spanOfPhase(phase);
          return (
            <li key={phase.id}>
              <a
                href={`${path}${writeView({ ...shown, time }, ledger)}`}
                aria-current={isChosen ? "true" : undefined}
                onClick={(event) => choose(event, phase, isChosen)}
              >
                {phase.number !== null && <span className={styles.number}>{phase.number}</span>}
                <InOriginal original={original}>{phase.name}</InOriginal>{" "}
                <span className={styles.days}>{sayShortPeriod(phase.period, ledger)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
