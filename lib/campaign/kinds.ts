import { group } from "../lists/group";
import { ascending } from "../lists/order";
import { oncePer } from "../memo/once-per";
import type { Claim } from "./claim";
import { claimantsOf } from "./claimants";
import { type Day, daysOf, type Period } from "./day";
import { type Estimate, sumEstimates } from "./estimate";
import type { CampaignEvent } from "./event";
import type { Ledger } from "./ledger";

/** Things of one kind and the same days: no filter tells them apart. */
export interface Batch<Thing> {
  readonly period: Period;
  /** The days of the period: the same array for all batches of the same ones. */
  readonly days: readonly Day[];
  /** The first of its kind, be it of other days. */
  readonly like: Thing;
  /** Where they stand in the ledger's list, rising. */
  readonly at: readonly number[];
}

export interface ClaimBatch extends Batch<Claim> {
  readonly sum: Estimate;
}

/** Things of which a filter that passes one passes all, whatever their days. */
export interface Kind<Thing, Of = Batch<Thing>> {
  /** The first of them, to be asked about in place of all. */
  readonly like: Thing;
  readonly batches: readonly Of[];
}

export interface Kinds {
  readonly events: readonly Kind<CampaignEvent>[];
  readonly claims: readonly Kind<Claim, ClaimBatch>[];
}

/**
 * The events and claims of a ledger by kind and days, so that a filter costs what there are kinds and days, however
 * many events there are of each. Linear in the ledger, once.
 */
export const kindsOf = oncePer(makeKinds);

function makeKinds(ledger: Ledger): Kinds {
  const { events, claims, claimById } = ledger;
  const known = new Map<string, readonly Day[]>();
  const sorted = <Thing extends { readonly period: Period }>(
    things: readonly Thing[],
    keyOf: (thing: Thing) => string,
  ) =>
    [...group(things.keys(), (i) => keyOf(things[i] as Thing)).values()].map((of) => {
      const like = things[of[0] as number] as Thing;
      const daysAt = (i: number) => {
        const { period } = things[i] as Thing;
        const key = period.start + period.end;
        const days = known.get(key) ?? daysOf(period);
        known.set(key, days);
        return days;
      };
      const batches = [...group(of, daysAt)].map(([days, at]) => ({
        period: (things[at[0] as number] as Thing).period,
        days,
        like,
        at,
      }));
      return { like, batches };
    });
  // Ids are words without commas or bars.
  const ofEvents = sorted(events, (event) => {
    const { type, certainty, actors, targets, places } = event;
    return [type, certainty, actors, targets, places, claimantsOf(ledger, event)].join("|");
  });
  const eventKinds = new Map<string | undefined, number>();
  for (const [kind, { batches }] of ofEvents.entries()) {
    for (const { at } of batches) for (const i of at) eventKinds.set(events[i]?.id, kind);
  }
  const keyOf = (claim: Claim): string => {
    const whole = claimById.get(claim.countedIn ?? "");
    return [
      eventKinds.get(claim.event),
      claim.measure,
      claim.unit,
      claim.faction,
      claim.fromFaction,
      claim.basis,
      claim.claimant,
      claim.places,
      // Whether it need have left anything to count.
      claim.estimate.low > 0,
      // Whether one that is counted in another adds up depends on that one; in one of another event, on its days, too.
      whole && (whole.event === claim.event ? keyOf(whole) : claim.id),
    ].join("|");
  };
  const ofClaims = sorted(claims, keyOf);
  return {
    events: ofEvents,
    claims: ofClaims.map(({ like, batches }) => ({
      like,
      batches: batches.map((batch) => ({
        ...batch,
        sum: sumEstimates(batch.at.map((i) => (claims[i] as Claim).estimate)),
      })),
    })),
  };
}

/** How many things some batches hold. */
export function countOf(batches: readonly Batch<unknown>[]): number {
  return batches.reduce((sum, { at }) => sum + at.length, 0);
}

/** Where the things of some batches stand in the ledger's list, in order of their first day, then of the list. */
export function positionsOf(batches: readonly Batch<unknown>[]): number[] {
  return [...group(batches, ({ period }) => period.start)]
    .sort(([a], [b]) => ascending(a, b))
    .flatMap(([, of]) => [...Uint32Array.from(of.flatMap(({ at }) => at)).sort()]);
}

/** The things themselves, in that order. */
export function inOrder<Thing>(things: readonly Thing[], batches: readonly Batch<Thing>[]): Thing[] {
  return positionsOf(batches).map((i) => things[i] as Thing);
}
