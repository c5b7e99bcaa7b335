import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  contains,
  dateToDay,
  dayCount,
  daysOf,
  dayToDate,
  hasDay,
  hull,
  overlaps,
  parseDay,
} from "@/lib/campaign/day";
import { anyDay, anyPeriod, day, period } from "./days";

describe("parseDay", () => {
  it("reads every day that there is as itself", () => {
    fc.assert(fc.property(anyDay, (day) => void expect(parseDay(day)).toBe(day)));
  });

  it("reads the leap day of a leap year only", () => {
    expect(parseDay("2016-02-29")).toBe("2016-02-29");
    expect(parseDay("2015-02-29")).toBeNull();
    expect(parseDay("1900-02-29")).toBeNull();
  });

  it.each([
    "",
    "2015-11-31",
    "2015-13-01",
    "2015-00-10",
    "2015-1-1",
    "20151016",
    "2015-10-16T00:00:00Z",
    " 2015-10-16",
    "16 October 2015",
    "２０１５-10-16",
    "+012015-10",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("never throws, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void parseDay(text)));
  });
});

describe("days and instants", () => {
  it("come back from the instant that stands for them", () => {
    fc.assert(fc.property(anyDay, (day) => void expect(dateToDay(dayToDate(day))).toBe(day)));
  });

  it("keep their order as text", () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => void expect(a < b).toBe(dayToDate(a) < dayToDate(b))));
  });
});

describe("addDays", () => {
  it("is undone by as many days back", () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -500, max: 500 }),
        (day, days) => void expect(addDays(addDays(day, days), -days)).toBe(day),
      ),
    );
  });

  it("crosses the end of a month, of a leap February and of a year", () => {
    expect(addDays(day("2015-10-31"), 1)).toBe("2015-11-01");
    expect(addDays(day("2016-02-28"), 2)).toBe("2016-03-01");
    expect(addDays(day("2016-01-01"), -1)).toBe("2015-12-31");
  });

  it("loses no day where clocks change in Damascus, Honolulu, Auckland or Berlin", () => {
    expect(daysOf(period("2015-10-24", "2015-10-31"))).toHaveLength(8);
    expect(daysOf(period("2020-03-26", "2020-04-06"))).toHaveLength(12);
  });
});

describe("dayCount and daysOf", () => {
  it("count both ends", () => {
    expect(dayCount(period("2015-10-21", "2015-10-22"))).toBe(2);
    expect(dayCount(period("2015-10-21"))).toBe(1);
    expect(daysOf(period("2015-10-21", "2015-10-22"))).toEqual(["2015-10-21", "2015-10-22"]);
  });

  it("agree on every period, from its first day to its last, in order and without doubles", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const days = daysOf(period);
        expect(days).toHaveLength(dayCount(period));
        expect([days[0], days.at(-1)]).toEqual([period.start, period.end]);
        expect([...new Set(days)].sort()).toEqual(days);
      }),
    );
  });
});

describe("overlaps and contains", () => {
  it("mean sharing a day and sharing every day", () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -70, max: 70 }), fc.integer({ min: 0, max: 60 }), (a, shift, days) => {
        const b = { start: addDays(a.start, shift), end: addDays(a.start, shift + days) };
        const shared = daysOf(b).filter((day) => a.start <= day && day <= a.end);
        expect(overlaps(a, b)).toBe(shared.length > 0);
        expect(overlaps(b, a)).toBe(shared.length > 0);
        expect(contains(a, b)).toBe(shared.length === dayCount(b));
      }),
    );
  });

  it("count periods that touch on one day as overlapping, neighbours as not", () => {
    expect(overlaps(period("2015-10-16", "2015-10-18"), period("2015-10-18", "2015-10-20"))).toBe(true);
    expect(overlaps(period("2015-10-16", "2015-10-18"), period("2015-10-19"))).toBe(false);
  });
});

describe("hasDay", () => {
  it("means that the day is one of the period's, its first and last included", () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: -5, max: 70 }), (a, shift) => {
        const day = addDays(a.start, shift);
        expect(hasDay(a, day)).toBe(daysOf(a).includes(day));
        expect([hasDay(a, a.start), hasDay(a, a.end)]).toEqual([true, true]);
        expect([hasDay(a, addDays(a.start, -1)), hasDay(a, addDays(a.end, 1))]).toEqual([false, false]);
      }),
    );
  });
});

describe("hull", () => {
  it("holds both periods and ends where one of them ends", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const both = hull(a, b);
        expect(contains(both, a) && contains(both, b)).toBe(true);
        expect([a.start, b.start]).toContain(both.start);
        expect([a.end, b.end]).toContain(both.end);
      }),
    );
  });
});
