/**
 * Of what holds from day to day, the first of each stretch that is alike: all that a curve in steps needs, however long
 * the stretches are.
 */
export function turns<T>(days: readonly T[], alike: (before: T, now: T) => boolean): T[] {
  return days.filter((now, i) => {
    const before = days[i - 1];
    return before === undefined || !alike(before, now);
  });
}
