import type { Day } from "@/lib/campaign/day";
import { createListeners } from "./listeners";

/** What the reader points at or has the keyboard on. It filters nothing and no link restores it. */
export interface Highlighted {
  readonly day: Day | null;
  /** One event, or all behind a mark or a place. */
  readonly events: readonly string[];
}

/** Carries what is pointed at to all figures and the table, past React. */
export interface Highlight {
  /** Says what is pointed at now. Listeners hear the last one, once a frame, and only changes. */
  set(now: Highlighted): void;
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
  let waiting = false;
  return {
    set(now) {
      latest = now;
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        if (latest.day === heard.day && latest.events.join() === heard.events.join()) return;
        heard = latest;
        listeners.tell(heard);
      });
    },
    now: () => heard,
    onChange: listeners.add,
  };
}
