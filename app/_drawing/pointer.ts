import { type Highlight, nothing } from "../_hooks/highlight";
import { isPlainClick } from "../_input/is-plain-click";
import type { DayAxis } from "./axis";
import { type DrawnMarks, factionAt, markAt } from "./marks";

/**
 * Tells all figures which day and which event the pointer is on, opens the mark that is pressed, and filters by the
 * faction whose name is.
 * @param top the layer that hears the pointer
 * @returns how to stop
 */
export function attachPointer(
  top: SVGSVGElement,
  axis: DayAxis,
  marks: DrawnMarks,
  highlight: Highlight,
  openEvents: (ids: readonly string[]) => void,
  chooseFaction: (id: string) => void,
): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  top.addEventListener(
    "pointermove",
    (event) => {
      // A hand that brushes chooses days; it does not ask what each of them says.
      if (event.buttons !== 0) return highlight.set(nothing);
      const x = event.clientX - top.getBoundingClientRect().left;
      const on = x >= axis.range[0] && x <= axis.range[1];
      const mark = markAt(event.clientX, event.clientY, marks);
      highlight.set({
        day: on ? axis.dayAt(x) : null,
        events: mark?.events.length === 1 ? mark.events : [],
      });
    },
    { signal },
  );
  top.addEventListener("pointerleave", () => highlight.set(nothing), { signal });
  top.addEventListener(
    "click",
    (event) => {
      if (!isPlainClick(event)) return;
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
