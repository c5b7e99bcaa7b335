import type { Ledger } from "../../campaign/ledger";
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
    marks: cells.map(({ faction, cell }) => {
      let events: readonly string[] | undefined;
      return {
        faction,
        period: { start: cell.day, end: cell.day },
        get label() {
          return on(sayDay(cell.day, ledger), of(ledger.factions.get(faction).name, sayCell(ledger, cell)));
        },
        get events() {
          events ??= [...cell.acted, ...cell.targeted];
          return events;
        },
      };
    }),
    readings: (day) =>
      cells
        .filter(({ cell }) => cell.day === day)
        .map(({ faction, cell }) => ({ faction, text: sayCell(ledger, cell) })),
  };
};

const sayCell = (ledger: Ledger, { counts }: ActivityCell) => sayCounts(ledger, counts.acted, counts.targeted);
