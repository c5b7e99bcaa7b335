import type { Day, Period } from "@/lib/campaign/day";
import type { DayAxis } from "./axis";

/** A drawn time chart in layers, so that what moves under a hand paints nothing of the chart anew. */
export interface Layers {
  /** All of them, one over the other. */
  readonly stack: HTMLElement;
  /** What no veil covers: the chart's words; the pointer is heard here. */
  readonly top: SVGSVGElement;
  /** Clears some days and veils all others. */
  clear(period: Period): void;
  /** Shades one day, or none. */
  shade(day: Day | null): void;
}

/**
 * Takes a drawing apart at its veils: the marks beneath them, the words above. The veils between become boxes that the
 * compositor moves; an SVG would be painted as a whole whenever a rectangle in it moves.
 * @param svg a drawing with a group `.veil` of two rectangles, both as high as the veils are to be
 */
export function layOver(svg: SVGSVGElement, axis: DayAxis): Layers {
  const veil = svg.querySelector(".veil");
  const [sheet] = veil?.querySelectorAll("rect") ?? [];
  if (!veil || !sheet) throw new Error("A chart with an axis of days has no veils.");
  const top = svg.cloneNode(false) as SVGSVGElement;
  while (veil.nextSibling) top.append(veil.nextSibling);
  veil.remove();

  const [left, right] = axis.range;
  const stack = box("layers");
  const veils = box("veils");
  const before = box("veil");
  const after = box("veil");
  const band = box("day");
  Object.assign(veils.style, {
    left: `${left}px`,
    width: `${right - left}px`,
    top: `${sheet.getAttribute("y")}px`,
    height: `${sheet.getAttribute("height")}px`,
  });
  veils.append(before, after);
  stack.append(svg, veils, top);
  const move = (element: HTMLElement, x: number) => {
    element.style.transform = `translateX(${x}px)`;
  };
  return {
    stack,
    top,
    clear(period) {
      const [x1, x2] = axis.place(period);
      // Where nothing is veiled the veil's edge is out of sight, too.
      move(before, x1 > left ? x1 - right : left - right - 2);
      move(after, x2 < right ? x2 - left : right - left + 2);
    },
    shade(day) {
      if (day === null || day < axis.domain.start || day > axis.domain.end) return band.remove();
      const [x1, x2] = axis.place({ start: day, end: day });
      band.style.width = `${x2 - x1}px`;
      move(band, x1 - left);
      if (!band.isConnected) veils.append(band);
    },
  };
}

function box(name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = name;
  return element;
}
