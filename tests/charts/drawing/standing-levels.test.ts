import { expect, it } from "vitest";
import type { Estimate } from "@/lib/campaign/estimate";
import { highestOf } from "@/lib/charts/drawing/standing-levels";
import type { StandingTotal } from "@/lib/series/standing";

const total = (low: number, high: number | null) =>
  ({ claim: { estimate: { low, best: null, high } satisfies Estimate } }) as unknown as StandingTotal;

it.each([
  ["the most that is possible", [total(4, 39)], 39],
  ["the round number just above that", [total(4, 99)], 100],
  ["what is certain, where the most is open", [total(30, null)], 30],
  ["the highest of several, whoever states it", [total(5, 5), total(20, null), total(10, 15)], 20],
  ["one, where nothing is counted", [total(0, 0)], 1],
])("levels reach %s", (_, totals, highest) => {
  expect(highestOf(totals)).toBe(highest);
});
