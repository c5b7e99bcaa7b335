import type { Period } from "@/lib/campaign/day";
import { createListeners } from "./listeners";

/** The period under a hand that brushes, from the first touch until it rests. */
export interface Brushing {
  /** Says that the hand chose a period for now. Listeners hear the last one, once a frame, and only changes. */
  move(period: Period): void;
  /** The same, but of a choice made by itself and not in a drag: what is too dear for each frame of one follows too. */
  step(period: Period): void;
  /** Says that the hand rests; what it chose last is told and becomes the view. */
  rest(): void;
  /** Says that the hand gave its choice up: all that followed it goes back to the days of the view. */
  cancel(): void;
  /** What the hand chose last, for whatever is drawn meanwhile; null while it rests. */
  now(): Period | null;
  /** Hears each frame's period. Returns how to stop hearing. */
  onMove(listener: (period: Period) => void): () => void;
  /** Hears each step, and in a drag the period on which the hand pauses. Returns how to stop hearing. */
  onPause(listener: (period: Period) => void): () => void;
  /** Hears what `onPause` hears, and during a drag now and then what it has come to: for words. Returns how to stop hearing. */
  onTell(listener: (period: Period) => void): () => void;
}

/** How long a hand is still before it has paused, ms: longer than a slow phone takes from one step to the next. */
const stillness = 250;

/** How soon words follow a drag, ms: as soon as they can be read, since a frame with other words costs a sixth more. */
const reading = 150;

/**
 * Carries a drag past React: each step goes to the charts on screen directly, once a frame.
 * @param commit writes the view when the hand rests
 * @param linked gives the days of the view as the link has them
 */
export function createBrushing(commit: (period: Period) => void, linked: () => Period): Brushing {
  const moved = createListeners<Period>();
  const paused = createListeners<Period>();
  const told = createListeners<Period>();
  let chosen: Period | null = null;
  let waiting = false;
  let still: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(telling);
    telling = undefined;
    if (chosen) told.tell(chosen);
  };
  const move = (period: Period) => {
    const same = chosen?.start === period.start && chosen.end === period.end;
    chosen = period;
    if (same) return;
    telling ??= setTimeout(tell, reading);
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      if (chosen) moved.tell(chosen);
    });
  };
  const pause = () => {
    clearTimeout(still);
    if (chosen) paused.tell(chosen);
    tell();
  };
  return {
    move(period) {
      move(period);
      clearTimeout(still);
      still = setTimeout(pause, stillness);
    },
    step(period) {
      move(period);
      pause();
    },
    rest() {
      pause();
      if (!chosen) return;
      // The frame still to come finds nothing chosen, and of the view's own days nothing is drawn anew.
      if (waiting) moved.tell(chosen);
      commit(chosen);
      chosen = null;
    },
    cancel() {
      if (!chosen) return;
      // What still waits to be told finds nothing chosen.
      chosen = null;
      for (const listeners of [moved, paused, told]) listeners.tell(linked());
    },
    now: () => chosen,
    onMove: moved.add,
    onPause: paused.add,
    onTell: told.add,
  };
}
