import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";
import { captureSeries, capturesInside } from "./captures";
import { boundColumns, certaintyColumn, dayColumns, partlyColumn, sentencesOf, sourceColumns } from "./claim-columns";
import type { DataTable } from "./data-table";
import { dayRows } from "./day-rows";
import type { Rowing } from "./rowings";

const keyColumns = [
  { name: "faction", description: "The belligerent that took." },
  { name: "unit", description: "What was taken." },
];

/**
 * The captures of a view as a file's rows.
 *
 * By claim, a claim that lies only partly in the period keeps its own days and bounds, and is marked.
 * By day, only days of the period stand; a day without a row is a day of which nothing was reported.
 */
export function captureRows(ledger: Ledger, view: View, rowing: Rowing): DataTable {
  const series = captureSeries(ledger, view);
  const spans = capturesInside(series);
  if (rowing === "day") {
    const shared = spans.map((span) => ({ ...span, count: span.taken, keys: [span.faction, span.unit] }));
    return dayRows(ledger, shared, keyColumns, series.period);
  }
  return {
    columns: [...dayColumns, ...keyColumns, ...boundColumns, certaintyColumn, partlyColumn, ...sourceColumns],
    rows: spans.map(({ period: { start, end }, faction, unit, taken, certainty, inside, claim }) => [
      start,
      end,
      faction,
      unit,
      taken.low,
      taken.best,
      taken.high,
      certainty,
      inside === "part",
      claim,
      sentencesOf(ledger, [claim]),
    ]),
  };
}
