import type { Day } from "@/lib/campaign/day";
import { createListeners } from "./listeners";

/** What the reader points at or has the keyboard on, and has opened. It filters nothing. */
export interface Highlighted {
  readonly day: Day | null;
  /** One event, or all behind a mark or a place; and the one that is open. */
  readonly events: readonly string[];
}

/** Carries what is pointed at to all figures and the table, past React. */
export interface Highlight {
  /** Says what is pointed at now. Listeners hear the last one, once a frame, and only changes. */
  set(now: Highlighted): void;
  /** Says which event is open: it is highlighted beside whatever is pointed at, until another one is, or none. */
  keep(event: string | null): void;
  /** What listeners heard last, for one that comes late. */
  now(): Highlighted;
  /** Hears changes. Returns how to stop hearing. */
  onChange(listener: (now: Highlighted) => void): () => void;
}

export const nothing: Highlighted = { day: null, events: [] };

export function createHighlight(): Highlight {
  const listeners = createListeners<Highlighted>();
  let heard = nothing;
  let latest = nothing;
  let kept: string | null = null;
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const { day, events: pointed } = latest;
      const events = kept === null || pointed.includes(kept) ? pointed : [...pointed, kept];
      if (day === heard.day && events.join() === heard.events.join()) return;
      heard = { day, events };
      listeners.tell(heard);
    });
  };
  return {
    set(now) {
      latest = now;
      tell();
    },
    keep(event) {
      kept = event;
      tell();
    },
    now: () => heard,
    onChange: listeners.add,
  };
}
