import { dayCount, daysOf, type Period } from "../../campaign/day";
import type { Estimate } from "../../campaign/estimate";

/** A span as a block: its width its days, its area its count. Heights are counts a day. */
export interface Block<T> {
  readonly of: T;
  /** Where it stands on those beneath it. */
  readonly base: number;
  /** Top of what is certain. */
  readonly low: number;
  /** Top of what is possible; equal to `low` where exact, null where open. */
  readonly high: number | null;
}

/**
 * Piles spans up so that none covers another: each stands on the highest of those before it on any of its days.
 * @param spans in the order in which they are laid
 */
export function stackSpans<T extends { readonly period: Period; readonly taken: Estimate }>(
  spans: readonly T[],
): Block<T>[] {
  const tops = new Map<string, number>();
  return spans.map((of) => {
    const days = daysOf(of.period);
    const perDay = (count: number) => count / dayCount(of.period);
    const base = Math.max(0, ...days.map((day) => tops.get(day) ?? 0));
    const low = base + perDay(of.taken.low);
    const high = of.taken.high === null ? null : base + perDay(of.taken.high);
    for (const day of days) tops.set(day, high ?? low);
    return { of, base, low, high };
  });
}
