import type { Scale } from "@observablehq/plot";
import { scaleUtc } from "d3";
import { expect, it } from "vitest";
import { dayAxis } from "@/app/_drawing/axis";
import { type Day, dayToDate, type Period } from "@/lib/campaign/day";

const days = (start: string, end: string): Period => ({ start: start as Day, end: end as Day });

/** Ten days, ten pixels each. */
const domain = days("2015-10-16", "2015-10-25");
const scale = scaleUtc([dayToDate("2015-10-16" as Day), dayToDate("2015-10-26" as Day)], [0, 100]);
const axis = dayAxis({ range: [0, 100], apply: scale, invert: scale.invert } as unknown as Scale, domain);

it.each([
  [0, 100, days("2015-10-16", "2015-10-25")],
  [10, 30, days("2015-10-17", "2015-10-18")],
  [14.9, 25.1, days("2015-10-17", "2015-10-18")],
  // Of a day halved, its second half does not count, its first does.
  [15, 25, days("2015-10-18", "2015-10-18")],
])("takes from %d to %d the days that are covered for the most part", (x1, x2, period) => {
  expect(axis.daysIn(x1, x2)).toEqual(period);
});

it("takes at least one day, of the domain", () => {
  expect(axis.daysIn(32, 32)).toEqual(days("2015-10-19", "2015-10-19"));
  expect(axis.daysIn(100, 100)).toEqual(days("2015-10-25", "2015-10-25"));
  expect(axis.daysIn(-50, 150)).toEqual(domain);
});

it.each([
  [-50, "2015-10-16"],
  [0, "2015-10-16"],
  [9.9, "2015-10-16"],
  [10, "2015-10-17"],
  [99.9, "2015-10-25"],
  [100, "2015-10-25"],
  [150, "2015-10-25"],
])("has at %d px the day that lies there, beyond its ends the first or the last", (x, day) => {
  expect(axis.dayAt(x)).toBe(day);
});

it("places a period from the left end of its first day to the right end of its last", () => {
  expect(axis.place(days("2015-10-17", "2015-10-18"))).toEqual([10, 30]);
});
