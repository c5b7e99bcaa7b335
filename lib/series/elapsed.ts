import { type Day, overlaps, type Period } from "../campaign/day";
import { type Estimate, partOf, sumEstimates } from "../campaign/estimate";
import { group } from "../lists/group";

/** Counts over some days, added up. */
export interface DatedSum {
  readonly period: Period;
  readonly sum: Estimate;
}

/**
 * Bounds on what of some counts fell within the period and by the end of a day, asked day after day: see `elapsedPart`.
 * Counts of the same days are added up first, so that a day costs as much as there are spans, not claims.
 */
export function elapsedSum(counts: Iterable<DatedSum>, period: Period): (day: Day) => Estimate {
  const sums = [...group(counts, ({ period: { start, end } }) => `${start} ${end}`).values()].map((of) => ({
    days: (of[0] as DatedSum).period,
    count: sumEstimates(of.map(({ sum }) => sum)),
  }));
  return (day) => sumEstimates(sums.map(({ days, count }) => elapsedPart(days, count, day, period)));
}

/** Bounds on what of some counts fell within the period; null where none shares a day with it, which is not zero. */
export function sumWithin(counts: readonly DatedSum[], period: Period): Estimate | null {
  const counted = counts.filter((count) => overlaps(count.period, period));
  return counted.length > 0 ? elapsedSum(counted, period)(period.end) : null;
}

/**
 * Bounds on what of a claim fell within the period and by the end of a day.
 *
 * A claim whose days are all over counts whole; one that has begun, or that began before the period,
 * counts as anything from none to all of it; one still to come is an exact zero.
 *
 * @param days those of the claim
 */
function elapsedPart(days: Period, count: Estimate, day: Day, period: Period): Estimate {
  if (days.start > day) return { low: 0, best: 0, high: 0 };
  return period.start <= days.start && days.end <= day ? count : partOf(count);
}
