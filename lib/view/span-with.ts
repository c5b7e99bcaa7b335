import { hull, overlaps, type Period } from "../campaign/day";
import { type Span, spanOf } from "./span";

/**
 * The span of a link that is to show something of some days: null, which stands for the campaign's own days, where
 * those touch them; else the campaign's with all days up to them.
 */
export function spanWith(period: Period, dates: Period): Span | null {
  return overlaps(period, dates) ? null : spanOf(hull(dates, period), dates);
}
