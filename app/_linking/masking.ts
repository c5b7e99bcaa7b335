import type { Ledger } from "@/lib/campaign/ledger";
import { type Filter, passingEvents, viewFilter } from "@/lib/view/filter";
import { type View, writeView } from "@/lib/view/view";
import { createListeners } from "./listeners";

/** What of the charts that are drawn a view leaves. */
export interface Left extends Pick<Filter, "period"> {
  readonly view: View;
  /** The view as links have it, by which one is told from another. */
  readonly query: string;
  /** Whether one of some events passes the view's filter, whatever its day. */
  some(events: readonly string[]): boolean;
}

/** Carries a filter to the charts as they are drawn, past React: they show it at once, and are drawn anew a moment later. */
export interface Masking {
  /** Says which view the link has now, or is about to have. Listeners hear it before this returns, and only changes. */
  set(view: View): void;
  /** Hears each view. Returns how to stop hearing. */
  onChange(listener: (left: Left) => void): () => void;
}

export function createMasking(ledger: Ledger): Masking {
  const listeners = createListeners<Left>();
  let last: string | undefined;
  return {
    set(view) {
      const query = writeView(view, ledger);
      if (query === last) return;
      last = query;
      const filter = viewFilter(ledger, view);
      const passing = new Set(passingEvents(ledger, filter).flatMap(({ at }) => at.map((i) => ledger.events[i]?.id)));
      listeners.tell({ view, query, period: filter.period, some: (events) => events.some((id) => passing.has(id)) });
    },
    onChange: listeners.add,
  };
}
