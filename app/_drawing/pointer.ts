import type { Day } from "@/lib/campaign/day";
import { isPlainClick } from "../_input/is-plain-click";
import { type Highlight, nothing } from "../_linking/highlight";
import type { DayAxis } from "./axis";
import { type DrawnMarks, factionAt, markAt, markNear } from "./marks";

/** The day at a place of the screen; null beside the days. */
export function dayUnder({ clientX }: Pick<MouseEvent, "clientX">, top: SVGSVGElement, axis: DayAxis): Day | null {
  const x = clientX - top.getBoundingClientRect().left;
  return x >= axis.range[0] && x <= axis.range[1] ? axis.dayAt(x) : null;
}

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
      const mark = markAt(event.clientX, event.clientY, marks);
      highlight.set({
        day: dayUnder(event, top, axis),
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
      const { clientX: x, clientY: y } = event;
      const faction = markAt(x, y, marks) ? null : factionAt(x, y);
      const touched = event.pointerType === "touch";
      const mark = faction ? null : (touched ? markNear : markAt)(x, y, marks);
      // A finger has no other way to point at a day.
      if (touched && !mark) highlight.set({ day: dayUnder(event, top, axis), events: [] });
      if (!mark && !faction) return;
      event.preventDefault();
      if (mark) openEvents(mark.events);
      if (faction) chooseFaction(faction);
    },
    { signal },
  );
  return () => leaving.abort();
}
