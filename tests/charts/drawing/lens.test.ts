import { describe, expect, it } from "vitest";
import { lensFor, nearest } from "@/lib/charts/drawing/lens";
import { sheetsOf } from "@/lib/charts/drawing/map-layout";
import { aleppo } from "../../ledgers";

const wide = { width: 1360, height: 640 };
const narrow = { width: 358, height: 560 };

/** West, north, east and south of what a frame shows, degrees. */
function seen(frame: Parameters<typeof sheetsOf>[1]) {
  const { room, projection } = sheetsOf(aleppo, frame).main;
  const [west, north] = projection.invert?.([room.x1, room.y1]) ?? [];
  const [east, south] = projection.invert?.([room.x2, room.y2]) ?? [];
  return { west, north, east, south } as Record<"west" | "north" | "east" | "south", number>;
}

describe("a zoomed map in a frame of another size", () => {
  const lens = { k: 5, x: -2400, y: -1300 };
  const before = seen({ ...wide, lens });

  it("keeps its middle, and all that was seen", () => {
    const after = seen({ ...narrow, lens: lensFor(aleppo, { ...wide, lens }, narrow) });
    expect(after.west + after.east).toBeCloseTo(before.west + before.east, 4);
    expect(after.west).toBeLessThanOrEqual(before.west + 1e-6);
    expect(after.east).toBeGreaterThanOrEqual(before.east - 1e-6);
    expect(after.north).toBeGreaterThanOrEqual(before.north - 1e-6);
    expect(after.south).toBeLessThanOrEqual(before.south + 1e-6);
  });

  it("is not brought nearer than a hand can, nor farther than the whole", () => {
    for (const k of [1.1, 12]) {
      for (const [from, to] of [
        [wide, narrow],
        [narrow, wide],
      ] as const) {
        const { k: after } = lensFor(aleppo, { ...from, lens: { k, x: 0, y: 0 } }, to);
        expect(after).toBeGreaterThanOrEqual(1);
        expect(after).toBeLessThanOrEqual(nearest);
      }
    }
  });

  it("stays as it is in a frame of the same size, and whole where it was whole", () => {
    expect(lensFor(aleppo, { ...wide, lens }, wide)).toBe(lens);
    const whole = { k: 1, x: 0, y: 0 };
    expect(lensFor(aleppo, { ...wide, lens: whole }, narrow)).toBe(whole);
  });
});
