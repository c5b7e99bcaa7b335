import { expect, it, vi } from "vitest";
import { drawingCache } from "@/app/_server/made/drawings";
import { aleppo, skirmish } from "../ledgers";

it("draws once for all who ask", () => {
  const cache = drawingCache(1000);
  const draw = vi.fn(() => "<svg/>");
  expect([cache.get(aleppo, "a", draw), cache.get(aleppo, "a", draw), cache.get(aleppo, "b", draw)]).toEqual([
    "<svg/>",
    "<svg/>",
    "<svg/>",
  ]);
  expect(draw).toHaveBeenCalledTimes(2);
});

it("never takes more than it may, and drops what was asked for longest ago", () => {
  const cache = drawingCache(1000);
  const draw = vi.fn(() => "x".repeat(200));
  for (const key of ["a", "b", "a", "c"]) cache.get(aleppo, key, draw);
  expect(draw).toHaveBeenCalledTimes(3);
  expect(cache.bytes).toBe(2 * 2 * 203);
  cache.get(aleppo, "a", draw);
  expect(draw).toHaveBeenCalledTimes(3);
  cache.get(aleppo, "b", draw);
  expect(draw).toHaveBeenCalledTimes(4);
});

it("gives a drawing that is larger than all of it, and does not hold it", () => {
  const cache = drawingCache(1000);
  expect(cache.get(aleppo, "a", () => "x".repeat(501))).toHaveLength(501);
  expect(cache.bytes).toBe(0);
});

it("draws each ledger’s own", () => {
  const cache = drawingCache(1000);
  cache.get(aleppo, "a", () => "<svg/>");
  expect(cache.get(skirmish, "a", () => "<g/>")).toBe("<g/>");
  expect(cache.get(aleppo, "a", () => "<p/>")).toBe("<svg/>");
});
