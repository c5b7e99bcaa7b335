import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";
import { sentencesOf } from "./claim-columns";
import type { DataTable } from "./data-table";
import { holdings, isTold } from "./places";

/** Every place of a view that the ledger says something of, as a file's rows. */
export function placeRows(ledger: Ledger, view: View): DataTable {
  const told = holdings(ledger, view).filter(isTold);
  return {
    columns: [
      { name: "place", description: "Id of the place." },
      { name: "name", description: "Its name." },
      { name: "kind", description: "village, town, hill, highway…" },
      { name: "latitude", description: "WGS 84 degrees; blank where unknown." },
      { name: "longitude", description: "WGS 84 degrees; blank where unknown." },
      { name: "precision", description: "exact, approximate or unknown." },
      { name: "radius_km", description: "How far off the point may be; blank where exact or unknown." },
      {
        name: "state",
        description:
          "At the end of the period: held; contested; awaited (nothing reported yet, the first report takes it from this side); unknown.",
      },
      {
        name: "sides",
        description:
          "Who holds it; where contested who may have taken it, then the other where one is known, semicolon between; blank where unknown.",
      },
      { name: "since", description: "Last day of the claim that says so; blank where unknown." },
      { name: "claim", description: "That claim." },
      { name: "sides_before", description: "The same on the day before the period." },
      { name: "lost_by", description: "Sides that held it in the period and do not at its end." },
      { name: "changes", description: "Claims of the period that it changed hands, or may have, in order." },
      { name: "events", description: "Events of the period that name it, were it only as near." },
      { name: "sentences", description: "Ids of the article’s sentences behind the claims, semicolon between." },
    ],
    rows: told.map(({ place, now, before, lostBy, changes, events }) => [
      place.id,
      place.name,
      place.kind,
      place.latitude,
      place.longitude,
      place.precision,
      place.radiusKm,
      now.state,
      now.sides.join(";"),
      now.since?.end ?? null,
      now.claim,
      before.sides.join(";"),
      lostBy.join(";"),
      changes.map(({ claim }) => claim).join(";"),
      events.join(";"),
      sentencesOf(ledger, [...(now.claim ? [now.claim] : []), ...changes.map(({ claim }) => claim)]),
    ]),
  };
}
