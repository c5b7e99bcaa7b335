import type { Ledger } from "../../campaign/ledger";
import { onDemand } from "../../memo/on-demand";
import { type ActivityCell, activitySeries, cellsInside } from "../../series/activity";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import { sayCounts } from "../activity-words";
import type { MarkingOf } from "../figure";
import { sayDay } from "../words";

/** A mark a day and faction. */
export const markActivity: MarkingOf = ({ ledger, view }) => {
  const cells = cellsInside(activitySeries(ledger, view));
  const { on, of } = wordsOf(figure, ledger);
  return {
    marks: cells.map(({ faction, cell }) =>
      onDemand(
        { faction, period: { start: cell.day, end: cell.day }, count: cell.counts.acted + cell.counts.targeted },
        {
          label: () => on(sayDay(cell.day, ledger), of(ledger.factions.get(faction).name, sayCell(ledger, cell))),
          events: () => [...cell.acted, ...cell.targeted],
        },
      ),
    ),
    readings: (day) =>
      cells
        .filter(({ cell }) => cell.day === day)
        .map(({ faction, cell }) => ({ faction, text: sayCell(ledger, cell) })),
  };
};

const sayCell = (ledger: Ledger, { counts }: ActivityCell) => sayCounts(ledger, counts.acted, counts.targeted);
