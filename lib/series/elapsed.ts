import type { Day, Period } from "../campaign/day";
import { type Estimate, partOf } from "../campaign/estimate";

/**
 * Bounds on what of a claim fell within the period and by the end of a day.
 *
 * A claim whose days are all over counts whole; one that has begun, or that began before the period,
 * counts as anything from none to all of it; one still to come is an exact zero.
 *
 * @param days those of the claim
 */
export function elapsedPart(days: Period, count: Estimate, day: Day, period: Period): Estimate {
  if (days.start > day) return { low: 0, best: 0, high: 0 };
  return period.start <= days.start && days.end <= day ? count : partOf(count);
}
