"use client";

import type { MouseEvent } from "react";
import { sayShortPeriod } from "@/lib/charts/words";
import { type NumberedPhase, numberedPhases } from "@/lib/series/timeline";
import { periodOf } from "@/lib/view/span";
import { writeView } from "@/lib/view/view";
import { useCampaign } from "../_hooks/useCampaign";
import styles from "./PhaseLinks.module.css";

/** The parts of the narrative by name, each a link that chooses its days: what a brush does, without a drag. */
export function PhaseLinks() {
  const { ledger, shown, changeView } = useCampaign();
  const chosen = periodOf(shown.time, ledger.dates);
  const spanOfPhase = ({ period: { start, end } }: NumberedPhase) => ({ from: start, to: end });
  const choose = (event: MouseEvent, phase: NumberedPhase, isChosen: boolean) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    changeView({ time: isChosen ? null : spanOfPhase(phase) });
  };
  return (
    <nav className={styles.phases} aria-label="Days by part of the campaign">
      <ol>
        {numberedPhases(ledger).map((phase) => {
          const isChosen = phase.period.start === chosen.start && phase.period.end === chosen.end;
          const time = isChosen ? null : spanOfPhase(phase);
          return (
            <li key={phase.id}>
              <a
                href={`/${ledger.campaign}${writeView({ ...shown, time }, ledger)}`}
                aria-current={isChosen ? "true" : undefined}
                onClick={(event) => choose(event, phase, isChosen)}
              >
                {phase.number !== null && <span className={styles.number}>{phase.number}</span>}
                {phase.name} <span className={styles.days}>{sayShortPeriod(phase.period)}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
