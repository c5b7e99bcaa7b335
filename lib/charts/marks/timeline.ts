import { hasDay } from "../../campaign/day";
import { onDemand } from "../../memo/on-demand";
import { overview } from "../../series/overview";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import { sayCrowd } from "../crowd-words";
import type { MarkingOf } from "../figure";
import { sayPeriod } from "../words";

/** A mark an event and side, or a crowd. */
export const markTimeline: MarkingOf = ({ ledger, view }) => {
  const { shown } = overview(ledger, view);
  const { on } = wordsOf(figure, ledger);
  return {
    marks: shown.map((crowd) =>
      onDemand(
        { faction: crowd.faction, period: crowd.period, count: crowd.count },
        {
          label: () => on(sayPeriod(crowd.period, ledger), sayCrowd(ledger, crowd)),
          events: () => crowd.events,
        },
      ),
    ),
    readings: (day) =>
      shown
        .filter(({ period }) => hasDay(period, day))
        .map((crowd) => ({
          faction: crowd.faction,
          text: sayCrowd(ledger, crowd),
          ...(crowd.count === 1 && { event: crowd.events[0] as string }),
        })),
  };
};
