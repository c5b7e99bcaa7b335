/** Repeated measurements of one thing, as the table tells them. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
  /** Half of the range between the medians of the rounds; null of a single round. */
  readonly noise: number | null;
  readonly count: number;
}

/** @param rounds each the same measurements, taken again; none of them empty */
export function spreadOf(rounds: readonly (readonly number[])[]): Spread {
  const all = rounds.flat();
  const medians = rounds.map((round) => quantile(round, 0.5));
  return {
    median: quantile(all, 0.5),
    p95: quantile(all, 0.95),
    worst: Math.max(...all),
    noise: rounds.length > 1 ? (Math.max(...medians) - Math.min(...medians)) / 2 : null,
    count: all.length,
  };
}

/** The smallest value that a share of all do not exceed; NaN of none. */
function quantile(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(share * ordered.length) - 1)] ?? Number.NaN;
}
