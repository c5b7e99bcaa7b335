import type { Ledger } from "../../campaign/ledger";
import type { Frame, Lens } from "../frame";
import { reachOf, sheetsOf } from "./map-layout";

export type FrameSize = Pick<Frame, "width" | "height">;

/** How near a map can be brought. */
export const nearest = 12;

/**
 * The lens through which a frame of another size shows the same part of the map: its middle stays the middle, and all
 * that was seen is seen, unless the map would have to be nearer than `nearest` or reach beyond its edge. A map that is
 * not zoomed stays so.
 */
export function lensFor(ledger: Ledger, from: FrameSize & { readonly lens: Lens }, to: FrameSize): Lens {
  if (from.lens.k === 1 || (from.width === to.width && from.height === to.height)) return from.lens;
  const { main: old } = sheetsOf(ledger, from);
  const { main: whole } = sheetsOf(ledger, to);
  const { room } = whole;
  const share = Math.min(room.x2 / old.room.x2, room.y2 / old.room.y2);
  const k = Math.min(nearest, Math.max(1, (old.projection.scale() * share) / whole.projection.scale()));
  const middle = old.projection.invert?.([old.room.x2 / 2, old.room.y2 / 2]);
  const [x, y] = (middle && whole.projection(middle)) ?? [room.x2 / 2, room.y2 / 2];
  const reach = reachOf(ledger, to);
  return {
    k,
    x: within(room.x2 / 2 - k * x, room.x2 - k * reach.x2, room.x1 - k * reach.x1),
    y: within(room.y2 / 2 - k * y, room.y2 - k * reach.y2, room.y1 - k * reach.y1),
  };
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
