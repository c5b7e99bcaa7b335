import type { Day, Period } from "./day";
import type { Estimate } from "./estimate";
import type { Basis, Certainty, Measure, Unit } from "./vocabulary";

/** One number, or one fact of control, that a sentence asserts. An event may rest on several. */
export interface Claim {
  readonly id: string;
  readonly event: string;
  /** The event's own. */
  readonly period: Period;
  /** The event's own. */
  readonly certainty: Certainty;
  readonly measure: Measure;
  readonly unit: Unit;
  /** Whom the number is about: taker, sufferer, holder or receiver. Null for people of no party. */
  readonly faction: string | null;
  /** Who lost, killed or gave; null where not stated. */
  readonly fromFaction: string | null;
  readonly estimate: Estimate;
  /** The counting words, at most five. */
  readonly wording: string;
  readonly basis: Basis;
  /** First day of a running total; null for an increment. */
  readonly since: Day | null;
  readonly claimant: string;
  /** The claim that already includes this one, so that a sum of both leaves this one out. */
  readonly countedIn: string | null;
  readonly places: readonly string[];
  readonly sentences: readonly string[];
}

/**
 * Whether a claim may be added to others of its measure: no running total, and inside no claim that is added with it,
 * be it by way of others. Where what includes it is not added (filtered out, or itself a running total, which never
 * is), it counts: else its number would be in no sum.
 *
 * @param isAdded whether an including claim is among those that are to be added
 */
export function isAdditive(
  claim: Claim,
  claimById: ReadonlyMap<string, Claim>,
  isAdded: (whole: Claim) => boolean,
): boolean {
  if (claim.basis !== "increment") return false;
  const wholeOf = ({ countedIn }: Claim) => (countedIn === null ? undefined : claimById.get(countedIn));
  for (let whole = wholeOf(claim); whole; whole = wholeOf(whole)) {
    if (whole.basis === "increment" && isAdded(whole)) return false;
  }
  return true;
}
