import { type Highlight, nothing } from "../_hooks/highlight";
import type { DayAxis } from "./axis";
import { type DrawnMarks, markAt } from "./marks";

/**
 * Tells all figures which day and which event the pointer is on, and opens what is pressed.
 * @returns how to stop
 */
export function attachPointer(
  svg: SVGSVGElement,
  axis: DayAxis | null,
  marks: DrawnMarks,
  highlight: Highlight,
  openEvents: (ids: readonly string[]) => void,
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
      if (!mark) return;
      event.preventDefault();
      openEvents(mark.events);
    },
    { signal },
  );
  return () => leaving.abort();
}
