import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";
import { activitySeries, cellsInside } from "./activity";
import type { DataTable } from "./data-table";

/** The cells of a view as a file's rows, one a day and faction with an event. */
export function activityRows(ledger: Ledger, view: View): DataTable {
  return {
    columns: [
      { name: "date", description: "Day, Damascus calendar." },
      { name: "faction", description: "The faction, with all that hangs under it." },
      { name: "acted", description: "Events under way on the day in which it acted." },
      { name: "targeted", description: "Events under way on the day in which it was only acted upon." },
      { name: "events", description: "Ids of these events, semicolon between." },
    ],
    rows: cellsInside(activitySeries(ledger, view)).map(({ faction, cell: { day, acted, targeted } }) => [
      day,
      faction,
      acted.length,
      targeted.length,
      [...acted, ...targeted].join(";"),
    ]),
  };
}
