import { activitySeries, cellsInside } from "../../series/activity";
import { isCrowded } from "../../series/crowds";
import { tables } from "../../words/en/tables";
import { wordsOf } from "../../words/words-of";
import type { TableOf } from "../figure";
import { sayEvents, sayShortDay } from "../words";

/** A row a day and faction. */
export const activityTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  return {
    columns: [
      { key: "day", label: words.columns.day },
      { key: "faction", label: words.columns.faction },
      { key: "acted", label: words.actedIn, numeric: true },
      { key: "targeted", label: words.onlyTarget, numeric: true },
      { key: "events", label: words.events },
    ],
    rows: cellsInside(activitySeries(ledger, view)).map(({ faction, cell }) => {
      const events = [...cell.acted, ...cell.targeted];
      return {
        event: events.length === 1 ? (events[0] as string) : null,
        cells: [
          sayShortDay(cell.day, ledger),
          ledger.factions.get(faction).name,
          `${cell.counts.acted}`,
          `${cell.counts.targeted}`,
          // Of thousands, their number.
          isCrowded(ledger) && events.length > 1
            ? sayEvents(events.length, ledger)
            : events.map((id) => ledger.eventById.get(id)?.summary ?? id).join(" "),
        ],
      };
    }),
  };
};
