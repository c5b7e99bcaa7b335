import { brushX, type D3BrushEvent, type Selection, select } from "d3";
import type { Period } from "@/lib/campaign/day";
import type { Brushing } from "../_hooks/brushing";
import type { DayAxis } from "./axis";

/** Height of the strip of day labels below a chart, which is not brushed, px. */
const labelRoom = 26;

/**
 * Lays a brush over a drawn time chart. While the hand moves, the veils of this and every other chart move;
 * nothing is drawn anew. Whole days are chosen.
 *
 * @param period the chosen days, framed where they are not all
 * @param touch whether a finger brushes too; elsewhere it scrolls the page
 * @param onTap hears a finger's press without a drag, which makes no click over a brush
 * @returns how to take it off
 */
export function attachBrush(
  svg: SVGSVGElement,
  axis: DayAxis,
  period: Period,
  touch: boolean,
  brushing: Brushing,
  onTap: (touch: Touch) => void,
): () => void {
  const [left, right] = axis.range;
  const all = period.start === axis.domain.start && period.end === axis.domain.end;
  const layer = select(svg).append("g").attr("class", "brush").attr("aria-hidden", "true");
  let ours = false;

  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, Number(svg.getAttribute("height")) - labelRoom],
    ])
    // Touches that a filter refuses make d3 throw when the finger moves.
    .touchable(touch)
    .filter((event: MouseEvent | TouchEvent) => "touches" in event || (event.button === 0 && !event.ctrlKey))
    .on("start", (event: D3BrushEvent<unknown>) => {
      ours = Boolean(event.sourceEvent);
    })
    .on("brush", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent || !event.selection) return;
      const [x1, x2] = event.selection as [number, number];
      brushing.move(axis.daysIn(x1, x2));
    })
    .on("end", (event: D3BrushEvent<unknown>) => {
      ours = false;
      if (!event.sourceEvent) return;
      if (event.selection) {
        brushing.rest();
      } else {
        layer.call(brush.move, all ? null : axis.place(period));
        const [touched] = (event.sourceEvent as Partial<TouchEvent>).changedTouches ?? [];
        if (touched && event.sourceEvent.type === "touchend" && !scrolling()) onTap(touched);
      }
    });
  layer.call(brush);
  // d3 forbids all touch gestures over a brush; a page must still scroll.
  layer.selectAll("*").style("touch-action", touch ? "pan-y" : "auto");
  const scrolling = touch ? letScroll(layer) : () => false;
  if (!all) layer.call(brush.move, axis.place(period));

  const stop = brushing.onMove((shown) => {
    moveVeils(svg, axis.place(shown), axis.range);
    if (!ours) layer.call(brush.move, axis.place(shown));
  });
  return () => {
    stop();
    brush.on("start brush end", null);
  };
}

/**
 * Keeps from the brush a finger that goes more up or down than sideways: it scrolls the page, which d3 forbids
 * by each move that it hears.
 * @returns whether the finger scrolls, or did until it was lifted
 */
function letScroll(layer: Selection<SVGGElement, unknown, null, undefined>): () => boolean {
  const brushMove = layer.on("touchmove.brush");
  let from: Touch | undefined;
  let upright: boolean | undefined;
  layer.on("touchstart.scroll", ({ touches }: TouchEvent) => {
    from = touches[0];
    upright = undefined;
  });
  layer.on("touchmove.brush", function (event: TouchEvent, datum) {
    const [now] = event.touches;
    upright ??= Boolean(from && now && Math.abs(now.clientY - from.clientY) > Math.abs(now.clientX - from.clientX));
    if (!upright) brushMove?.call(this, event, datum);
  });
  return () => upright === true;
}

function moveVeils(svg: SVGSVGElement, [x1, x2]: [number, number], [left, right]: readonly [number, number]): void {
  const [before, after] = svg.querySelectorAll<SVGRectElement>(".veil rect");
  before?.setAttribute("x", `${left}`);
  before?.setAttribute("width", `${Math.max(0, x1 - left)}`);
  after?.setAttribute("x", `${x2}`);
  after?.setAttribute("width", `${Math.max(0, right - x2)}`);
}
