import { type Highlight, nothing } from "../_hooks/highlight";
import type { DayAxis } from "./axis";
import { type DrawnMarks, factionAt, markAt } from "./marks";

/**
 * Tells all figures which day and which event the pointer is on, opens the mark that is pressed, and filters by the
 * faction whose name is.
 * @returns how to stop
 */
export function attachPointer(
  svg: SVGSVGElement,
  axis: DayAxis | null,
  marks: DrawnMarks,
  highlight: Highlight,
  openEvents: (ids: readonly string[]) => void,
  chooseFaction: (id: string) => void,
): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  svg.addEventListener(
    "pointermove",
    (event) => {
      const x = event.clientX - svg.getBoundingClientRect().left;
      const on = axis !== null && x >= axis.range[0] && x <= axis.range[1];
      const mark = markAt(event.clientX, event.clientY, marks);
      highlight.set({
        day: on ? axis.dayAt(x) : null,
        events: mark?.events.length === 1 ? mark.events : [],
      });
    },
    { signal },
  );
  svg.addEventListener("pointerleave", () => highlight.set(nothing), { signal });
  svg.addEventListener(
    "click",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const mark = markAt(event.clientX, event.clientY, marks);
      const faction = mark ? null : factionAt(event.clientX, event.clientY);
      if (!mark && !faction) return;
      event.preventDefault();
      if (mark) openEvents(mark.events);
      if (faction) chooseFaction(faction);
    },
    { signal },
  );
  return () => leaving.abort();
}
