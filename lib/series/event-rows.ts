import { claimantsOf } from "../campaign/claimants";
import type { CampaignEvent } from "../campaign/event";
import type { Ledger } from "../campaign/ledger";
import type { DataTable } from "./data-table";

/** Events as a file's rows, one an event, in the order given. Lists are joined by semicolons. */
export function eventRows(ledger: Ledger, events: readonly CampaignEvent[]): DataTable {
  return {
    columns: [
      { name: "id", description: "The event's id." },
      { name: "date_start", description: "First day, Damascus calendar." },
      { name: "date_end", description: "Last day, itself included." },
      { name: "date_precision", description: "day, range, or by: over by the last day." },
      { name: "type", description: "What kind of event." },
      { name: "actors", description: "Ids of the factions that act." },
      { name: "targets", description: "Ids of the factions acted upon." },
      { name: "places", description: "Ids of the places." },
      { name: "phase", description: "The part of the narrative that tells it." },
      { name: "certainty", description: "stated, reported, claimed (by a party to the conflict) or contested." },
      { name: "claimants", description: "Ids of who says so: of its claims, else of its sentence." },
      { name: "outcome", description: "gained, partial, failed, unclear, reversed; blank where none applies." },
      { name: "summary", description: "What happened, in the project's own words." },
      { name: "claims", description: "Ids of the claims made of it." },
      { name: "sentences", description: "Ids of the article’s sentences behind it." },
    ],
    rows: events.map((event) => [
      event.id,
      event.period.start,
      event.period.end,
      event.precision,
      event.type,
      event.actors.join(";"),
      event.targets.join(";"),
      event.places.join(";"),
      event.phase,
      event.certainty,
      [...new Set(claimantsOf(ledger, event))].join(";"),
      event.outcome,
      event.summary,
      (ledger.claimsByEvent.get(event.id) ?? []).map((claim) => claim.id).join(";"),
      event.sentences.join(";"),
    ]),
  };
}
