import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layPanels } from "@/lib/charts/drawing/panels";

const sides = (...maxima: number[]) => maxima.map((max, i) => ({ key: `side-${i}`, max }));
const anySides = fc
  .array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 5 })
  .map((maxima) => sides(...maxima));
const anyRoom = fc.record({
  height: fc.integer({ min: 60, max: 800 }),
  head: fc.integer({ min: 0, max: 40 }),
  least: fc.integer({ min: 1, max: 40 }),
});

/** Strips in px from the top of the drawing, as a scale over all of them draws them. */
function drawn(given: ReturnType<typeof sides>, room: { height: number; head: number; least: number }) {
  const { top, panels } = layPanels(given, room);
  const px = room.height / top;
  return panels.map(({ key, base, max }) => ({
    key,
    max,
    top: (top - base - max) * px,
    bottom: (top - base) * px,
    px,
  }));
}

describe("strips of a drawing", () => {
  it("lie in the order of the sides, the first on top, one after the other, inside the drawing", () => {
    fc.assert(
      fc.property(anySides, anyRoom, (given, room) => {
        const strips = drawn(given, room);
        expect(strips.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
        expect(strips.at(-1)?.bottom).toBeCloseTo(room.height, 6);
        let above = 0;
        for (const { top, bottom } of strips) {
          expect(top).toBeGreaterThanOrEqual(above - 1e-6);
          expect(bottom).toBeGreaterThan(top);
          above = bottom;
        }
      }),
    );
  });

  it("draw one unit equally high in all of them, taller than it only where a strip is given the least height", () => {
    fc.assert(
      fc.property(anySides, anyRoom, (given, room) => {
        for (const [i, strip] of drawn(given, room).entries()) {
          const max = (given[i] as (typeof given)[number]).max;
          expect(strip.max).toBeGreaterThanOrEqual(max - 1e-9);
          if (strip.max > max + 1e-9)
            expect(strip.bottom - strip.top).toBeLessThanOrEqual(
              room.least * Math.max(1, room.height / (given.length * (room.head + room.least))) + 1e-6,
            );
        }
      }),
    );
  });

  it("have room for their headings, and none is lower than the least, wherever the drawing has room for that", () => {
    fc.assert(
      fc.property(anySides, anyRoom, (given, room) => {
        fc.pre(room.height > given.length * (room.head + room.least));
        let above = 0;
        for (const { top, bottom } of drawn(given, room)) {
          expect(top - above).toBeGreaterThanOrEqual(room.head - 1e-6);
          expect(bottom - top).toBeGreaterThanOrEqual(room.least - 1e-6);
          above = bottom;
        }
      }),
    );
  });

  it("share the height in proportion to their counts", () => {
    const [large, small] = drawn(sides(30, 10), { height: 420, head: 10, least: 20 });
    expect(large).toMatchObject({ max: 30, top: 10, bottom: 310 });
    expect(small).toMatchObject({ max: 10, top: 320, bottom: 420 });
  });

  it("leave a strip that becomes too small by making room for another the least height as well", () => {
    const strips = drawn(sides(70, 10.5, 1), { height: 200, head: 0, least: 25 });
    expect(strips.map(({ top, bottom }) => Math.round(bottom - top))).toEqual([150, 25, 25]);
  });

  it("are equally high where nothing was reported of any side", () => {
    const strips = drawn(sides(0, 0, 0), { height: 360, head: 20, least: 30 });
    expect(strips.map(({ top, bottom }) => Math.round(bottom - top))).toEqual([72, 72, 72]);
    expect(strips.every(({ px }) => Number.isFinite(px))).toBe(true);
  });

  it("stay in order in a drawing too low for them", () => {
    for (const height of [1, 20, 100, 152]) {
      const strips = drawn(sides(40, 5, 5), { height, head: 34, least: 30 });
      for (const [i, { top, bottom }] of strips.entries()) {
        expect(bottom).toBeGreaterThan(top);
        expect(top).toBeGreaterThanOrEqual(strips[i - 1]?.bottom ?? 0);
      }
    }
  });
});
