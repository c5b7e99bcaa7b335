import { hasDay } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";
import { sentencesOf, sourceColumns } from "./claim-columns";
import { controlSeries } from "./control";
import type { DataTable } from "./data-table";

/**
 * Captured minus lost as a file's rows: one a day and side, from the side's first report on.
 * A day without a row is a day up to which nothing was reported, not zero.
 */
export function controlRows(ledger: Ledger, view: View): DataTable {
  const { sides, units } = controlSeries(ledger, view);
  return {
    columns: [
      { name: "date", description: "Day, Damascus calendar; the numbers hold at its end." },
      { name: "faction", description: "The belligerent." },
      { name: "units", description: "What is counted, semicolon between." },
      { name: "low", description: "Captured minus lost since the first day, at least; blank where losses are open." },
      { name: "high", description: "The same, at most; blank where captures are open." },
      { name: "captured_low", description: "Captured since the first day, at least." },
      { name: "captured_high", description: "The same, at most; blank where open." },
      { name: "lost_low", description: "Lost since the first day, at least." },
      { name: "lost_high", description: "The same, at most; blank where open." },
      { name: "claims", description: "Ids of the claims whose days hold this one, semicolon between; blank for none." },
      ...sourceColumns.slice(1),
    ],
    rows: sides.flatMap(({ faction, changes, running }) =>
      running.map(({ day, captured, lost, net }) => {
        const claims = changes.filter(({ period }) => hasDay(period, day)).map(({ claim }) => claim);
        return [
          day,
          faction,
          units.join(";"),
          net.low,
          net.high,
          captured.low,
          captured.high,
          lost.low,
          lost.high,
          claims.join(";"),
          sentencesOf(ledger, claims),
        ];
      }),
    ),
  };
}
