import { median } from "d3";
import type { Rect } from "@/lib/charts/drawing/place-labels";

/**
 * The point about which a map is zoomed: the middle of the places that are seen, so that it does not come near where
 * nothing is; undefined where none is seen.
 * @param places px
 */
export function focusOf(
  places: readonly { readonly x: number; readonly y: number }[],
  room: Rect,
): [number, number] | undefined {
  const seen = places.filter(({ x, y }) => x > room.x1 && x < room.x2 && y > room.y1 && y < room.y2);
  return seen.length > 0 ? [median(seen, ({ x }) => x) as number, median(seen, ({ y }) => y) as number] : undefined;
}
