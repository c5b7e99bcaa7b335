import { brushX, type D3BrushEvent, type Selection, select } from "d3";
import type { Period } from "@/lib/campaign/day";
import { isPlainClick } from "../_input/is-plain-click";
import type { Brushing } from "../_linking/brushing";
import type { DayAxis } from "./axis";
import type { Layers } from "./layers";

/** Height of the strip of day labels below a chart, which is not brushed, px. */
const labelRoom = 26;

/**
 * Lays a brush over a drawn time chart. While the hand moves, the veils of this and every other chart move;
 * nothing is drawn anew. Whole days are chosen. A drag that ends where it began, or during which Escape is pressed,
 * chooses nothing.
 *
 * @param period the chosen days
 * @param touch whether a finger brushes too; elsewhere it scrolls the page
 * @param onTap hears a finger's press without a drag, which makes no click over a brush
 * @param onPress hears a plain press of the mouse beside the chosen days, of which d3 makes no click either
 * @returns how to take it off
 */
export function attachBrush(
  { top, clear }: Layers,
  axis: DayAxis,
  period: Period,
  touch: boolean,
  brushing: Brushing,
  onTap: (touch: Touch) => void,
  onPress: (at: MouseEvent) => void,
): () => void {
  const [left, right] = axis.range;
  const all = period.start === axis.domain.start && period.end === axis.domain.end;
  const layer = select(top).append("g").attr("class", "brush").attr("aria-hidden", "true");

  let dragging: AbortController | null = null;
  let chose = false;
  let givenUp = false;
  const giveUp = () => {
    givenUp = true;
    if (chose) brushing.cancel();
    chose = false;
  };

  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, Number(top.getAttribute("height")) - labelRoom],
    ])
    // Touches that a filter refuses make d3 throw when the finger moves.
    .touchable(touch)
    .filter((event: MouseEvent | TouchEvent) => "touches" in event || (event.button === 0 && !event.ctrlKey))
    .on("start", ({ sourceEvent }: D3BrushEvent<unknown>) => {
      if (!sourceEvent) return;
      chose = false;
      givenUp = false;
      dragging = new AbortController();
      window.addEventListener(
        "keydown",
        (key) => {
          if (key.key !== "Escape") return;
          // One Escape ends one thing: an event that is open beside the chart stays so.
          key.preventDefault();
          key.stopPropagation();
          giveUp();
        },
        { capture: true, signal: dragging.signal },
      );
    })
    .on("brush", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent || !event.selection || givenUp) return;
      const [x1, x2] = event.selection as [number, number];
      chose = true;
      brushing.move(axis.daysIn(x1, x2));
    })
    .on("end", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent) return;
      dragging?.abort();
      // The system takes a finger away for something of its own, as a gesture at the edge; it chose nothing.
      if (event.sourceEvent.type === "touchcancel") giveUp();
      if (event.selection && chose && !givenUp) {
        chose = false;
        brushing.rest();
      } else {
        const still = !chose && !givenUp;
        giveUp();
        layer.call(brush.move, all ? null : axis.place(period));
        const [touched] = (event.sourceEvent as Partial<TouchEvent>).changedTouches ?? [];
        if (touched && event.sourceEvent.type === "touchend" && !scrolling()) onTap(touched);
        const isBeside = still && !all && event.selection === null && event.sourceEvent.type === "mouseup";
        if (isBeside && isPlainClick(event.sourceEvent)) onPress(event.sourceEvent);
      }
    });
  layer.call(brush);
  // d3 forbids all touch gestures over a brush; a page must still scroll.
  layer.selectAll("*").style("touch-action", touch ? "pan-y" : "auto");
  const scrolling = touch ? letScroll(layer) : () => false;
  if (!all) layer.call(brush.move, axis.place(period));
  clear(brushing.now() ?? period);

  const stop = brushing.onMove(clear);
  return () => {
    stop();
    // The chart is drawn anew under the hand, which then holds nothing.
    dragging?.abort();
    giveUp();
    brush.on("start brush end", null);
    layer.remove();
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
