import type { Figure, FigureMark } from "@/lib/charts/figure";
import type { MarkLinks } from "@/lib/charts/frame";
import { marksByAddress } from "@/lib/charts/marks/mark-address";
import type { Left } from "../_linking/masking";

/** Which drawn element stands for which mark of a figure: they are tied by the address to which both lead. */
export type DrawnMarks = ReadonlyMap<Element, FigureMark>;

export function drawnMarks(drawing: Element, figure: Figure, links: MarkLinks): DrawnMarks {
  const byAddress = marksByAddress(figure, links);
  const drawn = new Map<Element, FigureMark>();
  for (const anchor of drawing.querySelectorAll("a")) {
    const mark = byAddress.get(anchor.getAttribute("href") ?? "");
    if (mark) drawn.set(anchor, mark);
  }
  return drawn;
}

/** Hides the marks of which a filter leaves no event, until the drawing is made anew for it. */
export function maskMarks(marks: DrawnMarks, left: Left): void {
  for (const [element, { events }] of marks) element.classList.toggle("masked", !left.some(events));
}

/** Shows all marks again. */
export function unmask(marks: DrawnMarks): void {
  for (const element of marks.keys()) element.classList.remove("masked");
}

/** The mark at a place of the screen, beneath whatever is laid over the drawing; null between marks. */
export function markAt(x: number, y: number, marks: DrawnMarks): FigureMark | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const anchor = element.closest("a");
    const mark = anchor && marks.get(anchor);
    if (mark) return mark;
  }
  return null;
}

/** How far from a mark a finger still means it, px. */
const reach = 22;

/** The mark at a place of the screen, or the nearest to it that a finger may have meant; null where none is near. */
export function markNear(x: number, y: number, marks: DrawnMarks): FigureMark | null {
  const exact = markAt(x, y, marks);
  if (exact) return exact;
  let nearest: FigureMark | null = null;
  let least = reach;
  for (const [element, mark] of marks) {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    if (away >= least || element.classList.contains("masked")) continue;
    least = away;
    nearest = mark;
  }
  return nearest;
}

/** The faction whose name lies at a place of the screen, by the address of its link; null elsewhere. */
export function factionAt(x: number, y: number): string | null {
  for (const element of document.elementsFromPoint(x, y)) {
    const anchor = element.closest("a");
    if (!anchor?.querySelector("text")) continue;
    return new URLSearchParams(anchor.getAttribute("href")?.split("?")[1]).get("faction");
  }
  return null;
}
