import { type Claim, isAdditive } from "../campaign/claim";
import { overlaps } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import { inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import type { Total } from "../campaign/total";
import { sumWithin } from "./elapsed";

/** Bounds on how much more the claims come to than the total; negative for less, null where a bound is open. */
export interface Difference {
  readonly low: number | null;
  readonly high: number | null;
}

/** A total that the infobox states, and what the sentences say of the same. */
export interface TotalAgainstSum {
  readonly total: Total;
  /** Bounds on the sum of `added`; null where no sentence gives a number to add, which is not zero. */
  readonly sum: Estimate | null;
  /** Claims that the sum is made of, in order of their first day. */
  readonly added: readonly Claim[];
  /** States of the same thing, which no sum includes. */
  readonly runningTotals: readonly Claim[];
  /** Null where there is no sum. */
  readonly difference: Difference | null;
}

/**
 * Holds each total against the claims of its measure, unit, side and places within the campaign's dates.
 *
 * Claims counted in another one of these are left out. A claim that lies only partly in the dates counts as
 * anything from none to all of it.
 *
 * @see data/aleppo-2015/CODEBOOK.md, “Totals”
 */
export function totalsAgainstSums(ledger: Ledger, totals: readonly Total[]): TotalAgainstSum[] {
  return totals.map((total) => {
    const batches = kindsOf(ledger).claims.flatMap(({ like, batches }) => (isOf(ledger, total, like) ? batches : []));
    const alike = inOrder(
      ledger.claims,
      batches.filter(({ period }) => overlaps(period, ledger.dates)),
    );
    const those = new Set(alike);
    const added = alike.filter((claim) => isAdditive(claim, ledger.claimById, (whole) => those.has(whole)));
    const sum = sumWithin(
      added.map(({ period, estimate }) => ({ period, sum: estimate })),
      ledger.dates,
    );
    return {
      total,
      sum,
      added,
      runningTotals: alike.filter(({ basis }) => basis === "running_total"),
      difference: sum && differenceOf(sum, total.estimate),
    };
  });
}

function isOf({ factions }: Ledger, { measure, unit, faction, places }: Total, claim: Claim): boolean {
  return (
    claim.measure === measure &&
    claim.unit === unit &&
    claim.faction !== null &&
    factions.isWithin(claim.faction, faction) &&
    (places.length === 0 || claim.places.some((id) => places.includes(id)))
  );
}

function differenceOf(sum: Estimate, stated: Estimate): Difference {
  return {
    low: stated.high === null ? null : sum.low - stated.high,
    high: sum.high === null ? null : sum.high - stated.low,
  };
}
