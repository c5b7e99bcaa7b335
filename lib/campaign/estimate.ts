/**
 * A count as its source words it.
 *
 * `low` is what is certain at least. `best` is null unless the source is exact.
 * `high` is null where the source leaves it open (“at least”, “several”).
 */
export interface Estimate {
  readonly low: number;
  readonly best: number | null;
  readonly high: number | null;
}

/**
 * Adds counts bound by bound: one inexact term leaves `best` null, one open term leaves `high` null.
 * The result is a pair of bounds, not a confidence interval. No terms give an exact zero.
 */
export function sumEstimates(terms: Iterable<Estimate>): Estimate {
  let sum: Estimate = { low: 0, best: 0, high: 0 };
  for (const term of terms) {
    sum = { low: sum.low + term.low, best: add(sum.best, term.best), high: add(sum.high, term.high) };
  }
  return sum;
}

/**
 * The count of what fell inside a part of the time that a claim covers: anything from none up to all of it,
 * as the source does not say on which of its days each one fell.
 */
export function partOf(whole: Estimate): Estimate {
  return { low: 0, best: null, high: whole.high };
}

const add = (a: number | null, b: number | null) => (a === null || b === null ? null : a + b);
