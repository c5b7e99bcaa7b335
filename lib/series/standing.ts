import type { Claim } from "../campaign/claim";
import { type Day, inDayOrder, overlaps, type Period } from "../campaign/day";
import { group } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import type { Measure, Unit } from "../campaign/vocabulary";
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
  const { belligerentOf } = ledger.factions;
  const totals = ledger.claims.flatMap((claim) => {
    const fits = claim.measure === measure && claim.unit === unit && claim.basis === "running_total";
    return fits && claim.faction !== null ? [{ claim, faction: belligerentOf(claim.faction) }] : [];
  });
  const keyOf = ({ faction, claim }: (typeof totals)[number]) => `${faction} ${claim.claimant}`;
  const daysBy = new Map(
    [...group(totals, keyOf)].map(([key, of]) => [key, [...new Set(of.map(({ claim }) => claim.period.end))].sort()]),
  );
  return inDayOrder(totals.map((total) => ({ ...total, period: total.claim.period })))
    .filter(({ claim }) => filter.claim(claim) && overlaps(claim.period, domain))
    .map((total) => {
      const { claim, faction } = total;
      const stated = claim.period.end;
      const until = daysBy.get(keyOf(total))?.find((day) => day > stated) ?? null;
      return { claim, faction, stated, until, inside: filter.inside(claim) };
    });
}

/** Whether a total is its claimant's last word on a day. */
export function standsOn({ stated, until }: Pick<StandingTotal, "stated" | "until">, day: Day): boolean {
  return stated <= day && (until === null || day < until);
}
