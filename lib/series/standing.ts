import type { Claim } from "../campaign/claim";
import { type Day, overlaps, type Period } from "../campaign/day";
import { inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import type { Measure, Unit } from "../campaign/vocabulary";
import { group } from "../lists/group";
import type { Filter, Inside } from "../view/filter";

/** A running total as one claimant stated it: known on that day, and that claimant's last word until the next. */
export interface StandingTotal {
  readonly claim: Claim;
  /** The belligerent that the number is about. */
  readonly faction: string;
  /** The last day of the claim's event, to whose end the total runs. */
  readonly stated: Day;
  /** Day of the same claimant's next total of the same thing, whatever the filter; null where this is its last. */
  readonly until: Day | null;
  readonly inside: Inside;
}

/**
 * What a running total is of, and who states it: of those with the same key the latest replaces the others.
 * A total of one area says nothing of a total of another, nor of all.
 */
export function standingKey(ledger: Ledger, { faction, claimant, places }: Claim): string {
  return `${ledger.factions.belligerentOf(faction as string)} ${claimant} ${places.toSorted()}`;
}

/**
 * The running totals of one measure, each by itself, in order of their first day. They are never added:
 * not over claimants, who rival each other, nor over days, as each includes the one before.
 *
 * @param domain only totals stated in it, at least in part
 */
export function standingTotals(
  ledger: Ledger,
  filter: Filter,
  { measure, unit, domain }: { readonly measure: Measure; readonly unit: Unit; readonly domain: Period },
): StandingTotal[] {
  const keyOf = (claim: Claim) => standingKey(ledger, claim);
  const totals = kindsOf(ledger).claims.filter(
    ({ like }) =>
      like.measure === measure && like.unit === unit && like.basis === "running_total" && like.faction !== null,
  );
  const daysBy = new Map(
    [...group(totals, ({ like }) => keyOf(like))].map(([key, of]) => [
      key,
      [...new Set(of.flatMap(({ batches }) => batches.map(({ period }) => period.end)))].sort(),
    ]),
  );
  const passing = totals.filter(({ like }) => filter.claim(like)).flatMap(({ batches }) => batches);
  return inOrder(
    ledger.claims,
    passing.filter(({ period }) => overlaps(period, domain)),
  ).map((claim) => {
    const stated = claim.period.end;
    const until = daysBy.get(keyOf(claim))?.find((day) => day > stated) ?? null;
    const faction = ledger.factions.belligerentOf(claim.faction as string);
    return { claim, faction, stated, until, inside: filter.inside(claim) };
  });
}

/** Whether a total is its claimant's last word on a day. */
export function standsOn({ stated, until }: Pick<StandingTotal, "stated" | "until">, day: Day): boolean {
  return stated <= day && (until === null || day < until);
}
