import { expect, it } from "vitest";
import { addDays, type Day, overlaps } from "@/lib/campaign/day";
import { periodOf } from "@/lib/view/span";
import { spanWith } from "@/lib/view/span-with";
import { aleppo } from "../ledgers";

const { dates } = aleppo;
const day = (from: Day, days: number) => ({ start: addDays(from, days), end: addDays(from, days) });

it("is the campaign’s own days for what touches them, be it by a day", () => {
  expect(spanWith(dates, dates)).toBeNull();
  expect(spanWith({ start: addDays(dates.start, -40), end: dates.start }, dates)).toBeNull();
  expect(spanWith({ start: dates.end, end: addDays(dates.end, 40) }, dates)).toBeNull();
});

it("reaches from the campaign to what lies before or after it, and no further", () => {
  const before = day(dates.start, -1);
  const after = day(dates.end, 9);
  expect(spanWith(before, dates)).toEqual({ from: before.start, to: null });
  expect(spanWith(after, dates)).toEqual({ from: null, to: after.end });
});

it("holds a day of every event of the ledger", () => {
  expect(aleppo.events.some(({ period }) => spanWith(period, dates) !== null)).toBe(true);
  for (const { period } of aleppo.events) {
    expect(overlaps(periodOf(spanWith(period, dates), dates), period)).toBe(true);
  }
});
