import type { Claim } from "../campaign/claim";
import { inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { boundColumns, certaintyColumn, dayColumns, partlyColumn, sentencesOf, sourceColumns } from "./claim-columns";
import type { DataTable } from "./data-table";

/** Claims of several measures under a view as a file's rows, one a claim, in order of their first day. */
export function claimRows(ledger: Ledger, view: View, claims: readonly Claim[]): DataTable {
  const { inside } = viewFilter(ledger, view);
  return {
    columns: [
      ...dayColumns,
      { name: "faction", description: "Whom the number is about: it lost, seized, holds or controls." },
      { name: "from_faction", description: "Who took or lost what is counted; blank where not stated." },
      { name: "measure", description: "What is counted." },
      { name: "unit", description: "The unit of the count." },
      { name: "places", description: "Ids of the places that it is about, semicolon between." },
      ...boundColumns,
      { name: "basis", description: "increment, or running_total: a state since a day, never to be added." },
      { name: "since", description: "First day of a running total; blank for an increment." },
      certaintyColumn,
      { name: "claimant", description: "Who asserts it." },
      partlyColumn,
      ...sourceColumns,
    ],
    rows: inDayOrder(claims).map((claim) => [
      claim.period.start,
      claim.period.end,
      claim.faction,
      claim.fromFaction,
      claim.measure,
      claim.unit,
      claim.places.join(";"),
      claim.estimate.low,
      claim.estimate.best,
      claim.estimate.high,
      claim.basis,
      claim.since,
      claim.certainty,
      claim.claimant,
      inside(claim) === "part",
      claim.id,
      sentencesOf(ledger, [claim.id]),
    ]),
  };
}
