import { range } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlap, placeLabels, type Rect, type WantedLabel } from "@/lib/charts/drawing/place-labels";

const room: Rect = { x1: 0, y1: 0, x2: 358, y2: 460 };

const label: fc.Arbitrary<Omit<WantedLabel, "key">> = fc.record({
  text: fc.constant("name"),
  x: fc.integer({ min: -20, max: 380 }),
  y: fc.integer({ min: -20, max: 480 }),
  reach: fc.integer({ min: 2, max: 10 }),
  width: fc.integer({ min: 10, max: 200 }),
  height: fc.constant(15),
  priority: fc.integer({ min: 0, max: 100 }),
});
const labels = fc
  .array(label, { maxLength: 40 })
  .map((all) => all.map((one, i): WantedLabel => ({ ...one, key: `${i}` })));
const marksOf = (all: readonly WantedLabel[]) =>
  all.map(({ x, y, reach }) => ({ x1: x - reach, y1: y - reach, x2: x + reach, y2: y + reach }));

const wanted = (change: Partial<WantedLabel>): WantedLabel => ({
  key: "a",
  text: "a",
  x: 100,
  y: 100,
  reach: 5,
  width: 60,
  height: 15,
  priority: 1,
  ...change,
});

describe("labels of places", () => {
  it("never overlap, cover a mark or leave the room, however many there are", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const marks = marksOf(all);
        const placed = placeLabels(all, room, marks);
        for (const [i, { box }] of placed.entries()) {
          expect(box.x1 >= room.x1 && box.y1 >= room.y1 && box.x2 <= room.x2 && box.y2 <= room.y2).toBe(true);
          expect(marks.some((mark) => overlap(mark, box))).toBe(false);
          expect(placed.slice(i + 1).some((other) => overlap(other.box, box))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("stand right of their points where that is free", () => {
    const [placed] = placeLabels([wanted({})], room, []);
    expect(placed?.leader).toBeNull();
    expect(placed?.box.x1).toBe(107);
  });

  it("stand left of a point at the right edge", () => {
    const [placed] = placeLabels([wanted({ x: 350 })], room, []);
    expect(placed?.box.x2).toBe(343);
  });

  it("give way to those of higher priority, whatever the order", () => {
    const crowd = [wanted({ key: "low", priority: 1 }), wanted({ key: "high", priority: 2 })];
    expect(placeLabels(crowd, room, [])[0]?.key).toBe("high");
    expect(placeLabels(crowd.toReversed(), room, [])[0]?.key).toBe("high");
  });

  it("stand apart with a leader where there is no room at their points", () => {
    const fence = { x1: 20, y1: 80, x2: 180, y2: 120 };
    const [placed] = placeLabels([wanted({})], room, [fence]);
    expect(placed?.leader).not.toBeNull();
  });

  it("stand nearer to their own points than to those of others, unless a leader ties them", () => {
    const gap = (one: WantedLabel, box: Rect) =>
      Math.hypot(Math.max(box.x1 - one.x, 0, one.x - box.x2), Math.max(box.y1 - one.y, 0, one.y - box.y2)) - one.reach;
    fc.assert(
      fc.property(labels, (all) => {
        for (const { key, box, leader } of placeLabels(all, room, marksOf(all))) {
          const own = all.find((one) => one.key === key) as WantedLabel;
          const least = leader ? 3 : gap(own, box);
          for (const other of all) if (other !== own) expect(gap(other, box)).toBeGreaterThanOrEqual(least - 1e-9);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("have no leader over a line or over the mark of another", () => {
    const line = { x1: 0, y1: 124, x2: 358, y2: 124 };
    const fence = { x1: 20, y1: 100, x2: 180, y2: 120 };
    const [placed] = placeLabels([wanted({ y: 110 })], room, [fence], [line]);
    expect(placed?.leader?.y2).toBeLessThan(110);
  });

  it("have no leader from under the mark of another that reaches over their point", () => {
    // They leave no room right at the point.
    const dots = [
      [112, 100],
      [107, 114],
      [100, 85],
      [100, 115],
    ].map(([x = 0, y = 0]) => wanted({ x, y, reach: 1 }));
    const over = { x1: 98, y1: 82, x2: 118, y2: 102 };
    const [placed] = placeLabels([wanted({ width: 130 })], room, [...marksOf([wanted({}), ...dots]), over]);
    expect(placed?.leader?.y1).toBeGreaterThan(over.y2);
  });

  it("stand clear of the leaders of others at both ends, for the width of a text is guessed", () => {
    fc.assert(
      fc.property(labels, (all) => {
        const placed = placeLabels(all, room, marksOf(all));
        for (const { leader } of placed) {
          if (!leader) continue;
          const { x1, y1, x2, y2 } = leader;
          const along = range(0, 1, 0.01).map((t) => ({ x: x1 + t * (x2 - x1), y: y1 + t * (y2 - y1) }));
          for (const { box, leader: own } of placed) {
            if (own === leader) continue;
            const beside = along.filter(({ y }) => box.y1 < y && y < box.y2);
            for (const { x } of beside) expect(Math.max(box.x1 - x, x - box.x2)).toBeGreaterThanOrEqual(1 - 1e-9);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it("of a line are tied to another point of it, on no mark, where there is no room by the first", () => {
    const crowd = { x1: 0, y1: 0, x2: 358, y2: 320 };
    const along = [
      { x: 100, y: 300 },
      { x: 100, y: 400 },
    ];
    expect(placeLabels([wanted({})], room, [crowd])).toEqual([]);
    const [placed] = placeLabels([wanted({ along })], room, [crowd]);
    expect(Math.hypot((placed?.leader?.x1 ?? 0) - 100, (placed?.leader?.y1 ?? 0) - 400)).toBeCloseTo(6);
  });

  it("make room for one that has no other spot, where they have", () => {
    const free = { x1: 0, y1: 0, x2: 140, y2: 40 };
    const labels = [
      wanted({ key: "first", x: 20, y: 20, width: 60 }),
      wanted({ key: "second", x: 120, y: 20, width: 40 }),
    ];
    expect(placeLabels(labels, free, marksOf(labels))).toHaveLength(2);
  });

  it("are left out where there is no room at all", () => {
    expect(placeLabels([wanted({ width: 400 })], room, [])).toEqual([]);
  });

  it("name an area only where they are told to, and never on a line", () => {
    const spots = [
      { x: 100, y: 100 },
      { x: 200, y: 200 },
    ];
    const road = { x1: 80, y1: 60, x2: 120, y2: 140 };
    expect(placeLabels([wanted({ spots })], room, [])[0]?.box).toMatchObject({ x1: 70, x2: 130 });
    expect(placeLabels([wanted({ spots })], room, [], [road])[0]?.box).toMatchObject({ x1: 170, x2: 230 });
    expect(placeLabels([wanted({ spots: spots.slice(0, 1) })], room, [], [road])).toEqual([]);
  });

  it("leave a line free where they can, and lie on it rather than go missing", () => {
    const beside = { x1: 130, y1: 0, x2: 130, y2: 300 };
    const [placed] = placeLabels([wanted({})], room, [], [beside]);
    expect(placed?.box.x2).toBeLessThanOrEqual(95);
    const both = [beside, { x1: 70, y1: 0, x2: 70, y2: 300 }];
    expect(placeLabels([wanted({ y: 5, height: 9 })], room, [], both)).toHaveLength(1);
  });

  it("stand in the first of several wordings that finds a spot", () => {
    const wordings = [wanted({ text: "in full", width: 400 }), wanted({ text: "short" }), wanted({ text: "shorter" })];
    expect(placeLabels(wordings, room, []).map(({ text }) => text)).toEqual(["short"]);
  });
});
