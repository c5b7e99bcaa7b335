import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxesOf, dodge, keepClear } from "@/lib/charts/drawing/labels";
import { day } from "../../campaign/days";

const label = (x: number, weight: number, y = 0) => ({ x, y, half: 10, weight });

describe("labels kept apart", () => {
  it("lose the lighter of two that would touch", () => {
    expect(keepClear([label(8, 1), label(15, 2), label(40, 1)], []).map(({ x }) => x)).toEqual([15, 40]);
  });

  it("may stand over one another where their heights differ", () => {
    expect(keepClear([label(0, 1), label(5, 2, 20)], []).map(({ x }) => x)).toEqual([5, 0]);
  });
});

describe("labels kept clear of blocks", () => {
  const block = { x1: 9, x2: 30, y1: 0, y2: 20 };

  it("stand where they would", () => {
    expect(keepClear([label(0, 1)], [{ ...block, x1: 12 }])[0]?.x).toBe(0);
    expect(keepClear([label(20, 1, 26)], [block])[0]?.x).toBe(20);
  });

  it("move a little aside where that helps", () => {
    expect(keepClear([label(2, 1)], [block])[0]?.x).toBe(0);
  });

  it("are left out where it does not", () => {
    expect(keepClear([label(15, 1)], [block])).toEqual([]);
  });
});

it("a block reaches to the top of what is possible, and with the arrow of what is open beyond it", () => {
  const days = { start: day("2015-10-16"), end: day("2015-10-17") };
  const block = (high: number | null) => ({ of: { period: days }, base: 1, low: 3, high });
  const scale = { start: () => 40, end: () => 60 };
  expect(boxesOf([block(3), block(5), block(null)], scale, 10)).toEqual([
    { x1: 40, x2: 60, y1: 10, y2: 30 },
    { x1: 40, x2: 60, y1: 10, y2: 50 },
    { x1: 40, x2: 60, y1: 10, y2: 40 },
  ]);
});

describe("labels that dodge one another", () => {
  it("stand where they would if none touches", () => {
    expect(dodge([50, 10], 16, [0, 100])).toEqual([50, 10]);
  });

  it("move apart evenly", () => {
    expect(dodge([50, 50], 16, [0, 100])).toEqual([42, 58]);
  });

  it("keep within their range", () => {
    expect(dodge([2, 2, 99], 16, [0, 100])).toEqual([0, 16, 99]);
    expect(dodge([2, 99], 16, [8, 90])).toEqual([8, 90]);
  });

  it("never touch and never leave a range that can hold them", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 320 }), { maxLength: 8 }), (wanted) => {
        const placed = dodge(wanted, 16, [0, 300]).sort((a, b) => a - b);
        expect(placed.every((y) => y >= 0 && y <= 300)).toBe(true);
        expect(placed.slice(1).every((y, i) => y - (placed[i] as number) >= 16 - 1e-9)).toBe(true);
      }),
    );
  });
});
