import type { Claim } from "../campaign/claim";
import { type Day, inDayOrder, overlaps, type Period } from "../campaign/day";
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
  return inDayOrder(totals.map((total) => ({ ...total, period: total.claim.period })))
    .filter(({ claim }) => filter.claim(claim) && overlaps(claim.period, domain))
    .map(({ claim, faction }) => {
      const later = totals
        .filter((other) => other.faction === faction && other.claim.claimant === claim.claimant)
        .map((other) => other.claim.period.end)
        .filter((day) => day > claim.period.end)
        .sort();
      return { claim, faction, stated: claim.period.end, until: later[0] ?? null, inside: filter.inside(claim) };
    });
}

/** Whether a total is its claimant's last word on a day. */
export function standsOn({ stated, until }: Pick<StandingTotal, "stated" | "until">, day: Day): boolean {
  return stated <= day && (until === null || day < until);
}
