import { type D3ZoomEvent, select, type ZoomBehavior, zoom, zoomIdentity } from "d3";
import { nearest } from "@/lib/charts/drawing/lens";
import type { Rect } from "@/lib/charts/drawing/place-labels";
import type { Lens } from "@/lib/charts/frame";
import { focusOf } from "./focus";

export interface Zooming {
  by(factor: number): void;
  /** Moves what is shown, px. */
  pan(dx: number, dy: number): void;
  reset(): void;
  remove(): void;
}

interface Deps {
  readonly lens: Lens;
  /** The part of the box that is map, and how far the reader may go. */
  readonly room: Rect;
  readonly reach: Rect;
  /** Where the places are drawn, px. */
  places(): readonly { readonly x: number; readonly y: number }[];
  onZoom(lens: Lens): void;
  /** The hand rests. */
  onEnd(): void;
}

/**
 * Zooms by buttons, keys and pinches, and by the wheel while Control or Command is held; moves by a drag of the
 * mouse. A wheel by itself and a single finger scroll the page, always.
 */
export function attachZoom(box: HTMLElement, { lens, room, reach, places, onZoom, onEnd }: Deps): Zooming {
  const behavior: ZoomBehavior<HTMLElement, unknown> = zoom<HTMLElement, unknown>()
    .extent([
      [room.x1, room.y1],
      [room.x2, room.y2],
    ])
    .translateExtent([
      [reach.x1, reach.y1],
      [reach.x2, reach.y2],
    ])
    .scaleExtent([1, nearest])
    .filter((event: Event) => {
      if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
      if ("touches" in event) return (event as TouchEvent).touches.length > 1;
      return event instanceof MouseEvent && event.button === 0 && !event.ctrlKey;
    })
    .on("zoom", ({ transform: { k, x, y } }: D3ZoomEvent<HTMLElement, unknown>) => onZoom({ k, x, y }))
    .on("end", onEnd);
  const selection = select(box);
  selection.call(behavior).on("dblclick.zoom", null);
  selection.property("__zoom", zoomIdentity.translate(lens.x, lens.y).scale(lens.k));
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const slowly = () => selection.transition().duration(still.matches ? 0 : 250);
  return {
    by: (factor) => void slowly().call(behavior.scaleBy, factor, focusOf(places(), room)),
    pan: (dx, dy) => void selection.call(behavior.translateBy, dx, dy),
    reset: () => void slowly().call(behavior.transform, zoomIdentity),
    remove() {
      selection.interrupt();
      selection.on(".zoom", null);
    },
  };
}
