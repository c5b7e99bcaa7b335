import { expect, it } from "vitest";
import { sumWithin } from "@/lib/series/elapsed";
import { may } from "./ledger-of";

const exact = (count: number) => ({ low: count, best: count, high: count });

it("adds up what lies within a period, what lies partly in it as none to all, and nothing of what lies without", () => {
  const counts = [
    { period: may(12), sum: exact(3) },
    { period: may(14, 16), sum: exact(2) },
    { period: may(9, 10), sum: exact(5) },
    { period: may(1, 8), sum: exact(7) },
    { period: may(17), sum: exact(7) },
  ];
  expect(sumWithin(counts, may(10, 15))).toEqual({ low: 3, best: null, high: 10 });
  expect(sumWithin(counts.slice(0, 2), may(10, 16))).toEqual(exact(5));
});

it("is null, which is not zero, where nothing was reported within the period", () => {
  expect(sumWithin([{ period: may(9), sum: exact(5) }], may(10, 15))).toBeNull();
  expect(sumWithin([], may(10, 15))).toBeNull();
  expect(sumWithin([{ period: may(10), sum: exact(0) }], may(10, 15))).toEqual(exact(0));
});
