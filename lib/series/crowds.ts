import type { Day, Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { type Batch, countOf, inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { group } from "../lists/group";
import { ascending, descending } from "../lists/order";
import { onDemand } from "../memo/on-demand";
import { oncePer } from "../memo/once-per";

export type EventBatch = Batch<CampaignEvent>;

/** Events of the same days. */
export interface Crowd {
  readonly period: Period;
  readonly count: number;
  /** Ids, in the order of the ledger. */
  readonly events: readonly string[];
}

/** The most events on one day, of all sides together, that are shown one by one: with more, each would be less than 2 px high. */
const mostApart = 48;

/** Whether a ledger has so many events that no drawing and no list can show them one by one, whatever the view. */
export const isCrowded = oncePer(
  (ledger: Ledger) => ledger.factions.belligerents.reduce((sum, { id }) => sum + busiest(ledger, id), 0) > mostApart,
);

function busiest(ledger: Ledger, side: string): number {
  const counts = new Map<Day, number>();
  for (const { days, at } of batchesOf(ledger, side)) {
    for (const day of days) counts.set(day, (counts.get(day) ?? 0) + at.length);
  }
  return Math.max(0, ...counts.values());
}

/** The events of a belligerent, or of a group under it. */
export function batchesOf(ledger: Ledger, side: string): EventBatch[] {
  return kindsOf(ledger).events.flatMap(({ like, batches }) => (involves(ledger, like, side) ? batches : []));
}

/** Whether a belligerent, or a group under it, acts in an event or is acted upon. */
export function involves({ factions }: Ledger, { actors, targets }: CampaignEvent, belligerent: string): boolean {
  return [...actors, ...targets].some((id) => factions.belligerentOf(id) === belligerent);
}

/**
 * Events one by one, in the order of the ledger; by their days, in order of the first of these, where the ledger is crowded.
 * @param place further fields of each
 */
export function listed<Place extends object>(
  ledger: Ledger,
  batches: readonly EventBatch[],
  place: Place,
): (Crowd & Place)[] {
  if (isCrowded(ledger)) return byDays(batches).map(({ period, of }) => crowdOf(ledger, of, { ...place, period }));
  return inOrder(ledger.events, batches).map(({ id, period }) => ({ ...place, period, count: 1, events: [id] }));
}

/** Batches by their days, in order of the first of these, longer ones first. */
export function byDays(batches: readonly EventBatch[]) {
  return [...group(batches, ({ days }) => days)]
    .map(([days, of]) => ({ days, of, period: (of[0] as EventBatch).period }))
    .sort((a, b) => ascending(a.period.start, b.period.start) || descending(a.period.end, b.period.end));
}

/** What some batches hold, with further fields. */
export function crowdOf<Place extends object>(ledger: Ledger, batches: readonly EventBatch[], place: Place) {
  return onDemand(
    { ...place, count: countOf(batches) },
    { events: () => inOrder(ledger.events, batches).map(({ id }) => id) },
  );
}
