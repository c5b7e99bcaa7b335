import type { Period } from "@/lib/campaign/day";

/** The period under a hand that brushes, from the first touch until it rests. */
export interface Brushing {
  /** Says that the hand chose a period for now. Listeners hear the last one, once a frame. */
  move(period: Period): void;
  /** Says that the hand rests; what it chose last becomes the view. */
  rest(): void;
  /** Hears each frame's period. Returns how to stop hearing. */
  onMove(listener: (period: Period) => void): () => void;
}

/**
 * Carries a drag past React: each step goes to the charts on screen directly, once a frame.
 * @param commit writes the view when the hand rests
 */
export function createBrushing(commit: (period: Period) => void): Brushing {
  const listeners = new Set<(period: Period) => void>();
  let chosen: Period | null = null;
  let waiting = false;
  return {
    move(period) {
      chosen = period;
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (chosen) for (const listener of listeners) listener(chosen);
      });
    },
    rest() {
      if (chosen) commit(chosen);
      chosen = null;
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
