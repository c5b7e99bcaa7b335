import { group, randomLcg } from "d3";
import { addDays, daysOf, dayToDate } from "../../lib/campaign/day";
import type { LedgerData } from "../../lib/campaign/ledger";

/**
 * A ledger of any size that looks like a real one: its events are that one's, drawn by lot, each with its claims, on
 * other days of the same campaign. Parties, places and sentences stay. A claim stays counted in another of its own
 * event; of those of other events there may be none or many. The same size and seed give the same ledger.
 * @param seed from 0 to 1
 */
export function madeLedger(real: LedgerData, size: number, seed = 0.5): LedgerData {
  const random = randomLcg(seed);
  const days = daysOf(real.dates);
  const anyOf = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const claimsByEvent = group(real.claims, ({ event }) => event);
  const drawn = Array.from({ length: size }, () => ({ model: anyOf(real.events), start: anyOf(days) }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ model, start }, i) => {
      const length = (dayToDate(model.period.end).getTime() - dayToDate(model.period.start).getTime()) / 86_400_000;
      const end = addDays(start, length);
      const period = { start, end: end > real.dates.end ? start : end };
      const event = { ...model, id: `${i}-${model.id}`, period };
      const own = claimsByEvent.get(model.id) ?? [];
      const claims = own.map((claim) => ({
        ...claim,
        id: `${i}-${claim.id}`,
        event: event.id,
        period,
        since: claim.since && claim.since > start ? start : claim.since,
        countedIn: own.some(({ id }) => id === claim.countedIn) ? `${i}-${claim.countedIn}` : null,
      }));
      return { event, claims };
    });
  return {
    ...real,
    version: `made-${size}`,
    events: drawn.map(({ event }) => event),
    claims: drawn.flatMap(({ claims }) => claims),
  };
}
