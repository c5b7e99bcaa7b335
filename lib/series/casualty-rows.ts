import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";
import { casualtiesInside, casualtySeries, isRunning } from "./casualties";
import { boundColumns, certaintyColumn, dayColumns, partlyColumn, sentencesOf, sourceColumns } from "./claim-columns";
import type { DataTable } from "./data-table";
import { dayRows } from "./day-rows";
import type { Rowing } from "./rowings";

const keyColumns = [
  { name: "faction", description: "The belligerent that suffered; blank for people of no party." },
  { name: "measure", description: "killed or wounded." },
];

/**
 * The killed and wounded of a view as a file's rows.
 *
 * By claim, running totals stand among the others with the day since which they count; they are not to be added.
 * By day, they are left out, for a state cannot be shared out over days.
 */
export function casualtyRows(ledger: Ledger, view: View, rowing: Rowing): DataTable {
  const series = casualtySeries(ledger, view);
  if (rowing === "day") {
    const { sides, others, period } = series;
    const shared = [...sides.flatMap(({ spans }) => spans), ...others]
      .filter((span) => span.inside !== "none" && !isRunning(span))
      .map((span) => ({ ...span, keys: [span.faction, span.measure] }));
    return dayRows(ledger, shared, keyColumns, period);
  }
  return {
    columns: [
      ...dayColumns,
      ...keyColumns,
      { name: "by", description: "Who killed or wounded; blank where not stated." },
      { name: "basis", description: "increment adds up; running_total is a state and never does." },
      { name: "since", description: "First day of a running total; blank for an increment." },
      ...boundColumns,
      certaintyColumn,
      { name: "claimant", description: "Who asserts it." },
      partlyColumn,
      ...sourceColumns,
    ],
    rows: casualtiesInside(series).map(
      ({ period: { start, end }, faction, measure, by, count, certainty, inside, claim }) => {
        const of = ledger.claimById.get(claim);
        return [
          start,
          end,
          faction,
          measure,
          by,
          of?.basis ?? null,
          of?.since ?? null,
          count.low,
          count.best,
          count.high,
          certainty,
          of?.claimant ?? null,
          inside === "part",
          claim,
          sentencesOf(ledger, [claim]),
        ];
      },
    ),
  };
}
