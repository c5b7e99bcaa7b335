/** The memory of a server after some requests. */
export interface Held {
  readonly sent: number;
  /** Live objects and what they hold outside the heap, bytes. */
  readonly live: number;
}

/** From how many requests on memory is judged: before, the caches still fill, and are meant to. */
export const judgedFrom = 50_000;
/** What the second half of a run may add to what the first half left, bytes: about a kilobyte a request is a leak. */
export const mostGrowth = 48e6;

/**
 * By how much a server holds more at the end of a run than at the middle of it, bytes. Each is the least of a quarter
 * of the measurements: what is under way while it is measured comes on top.
 */
export function growthOf(measured: readonly Held[], count: number): number {
  const least = (from: number, to: number) =>
    Math.min(...measured.filter(({ sent }) => sent > count * from && sent <= count * to).map(({ live }) => live));
  return least(0.75, 1) - least(0.25, 0.5);
}
