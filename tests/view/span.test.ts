import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dayCount } from "@/lib/campaign/day";
import { parseAsSpan, parseAsSpanWithin, periodOf, type Span, spanOf } from "@/lib/view/span";
import { anyDay, anyPeriod, period } from "../campaign/days";

const end = fc.option(anyDay);
const anySpan = fc.tuple(end, end).map(([a, b]): Span => (a && b && b < a ? { from: b, to: a } : { from: a, to: b }));

describe("a span in a link", () => {
  it("is restored as it was written", () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(parseAsSpan.parse(parseAsSpan.serialize(span))).toEqual(span);
      }),
    );
  });

  it("never ends in dots", () => {
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(parseAsSpan.serialize(span)).not.toMatch(/^\.|\.$/);
      }),
    );
  });

  it("is equal to a span of the same ends only", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(parseAsSpan.eq(a, { ...a })).toBe(true);
        expect(parseAsSpan.eq(a, { ...a, to: b.to })).toBe(a.to === b.to);
        expect(parseAsSpan.eq(a, { ...a, from: b.from })).toBe(a.from === b.from);
        expect(parseAsSpan.eq(a, b)).toBe(a.from === b.from && a.to === b.to);
      }),
    );
  });

  it("never throws when read, whatever the link says", () => {
    const dots = fc
      .array(fc.constantFrom("..", ".", "earliest", "latest", "2015-10-16", "2015-02-30", ""))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), dots), (text) => {
        const span = parseAsSpan.parse(text);
        if (span?.from && span.to) expect(span.from <= span.to).toBe(true);
      }),
    );
  });

  it.each([
    ["2015-11-12", { from: "2015-11-12", to: "2015-11-12" }],
    ["2015-10-16..2015-11-12", { from: "2015-10-16", to: "2015-11-12" }],
    ["2015-11-12..2015-10-16", { from: "2015-10-16", to: "2015-11-12" }],
    ["2015-11-12..2015-11-12", { from: "2015-11-12", to: "2015-11-12" }],
    ["earliest..2015-11-12", { from: null, to: "2015-11-12" }],
    ["2015-10-16..latest", { from: "2015-10-16", to: null }],
    ["earliest..latest", { from: null, to: null }],
  ])("is read from %s", (text, span) => {
    expect(parseAsSpan.parse(text)).toEqual(span);
  });

  it.each([
    "",
    "..",
    "2015-11-31",
    "2015-2-3",
    "20151016",
    "2015-10-16..",
    "..2015-10-16",
    "2015-10-16...2015-10-17",
    "2015-10-16..2015-10-17..2015-10-18",
    "2015-10-16T00:00:00Z",
    " 2015-10-16",
    "soon..latest",
    "earliest",
    "latest",
    "latest..earliest",
    "latest..2015-10-16",
    "2015-10-16..earliest",
  ])("is refused as %j", (text) => {
    expect(parseAsSpan.parse(text)).toBeNull();
  });
});

describe("the period of a span", () => {
  const dates = period("2015-10-16", "2015-12-21");
  const of = (text: string) => periodOf(parseAsSpan.parse(text), dates);

  it("is the campaign’s own dates without one", () => {
    expect(periodOf(null, dates)).toEqual(dates);
    expect(of("earliest..latest")).toEqual(dates);
  });

  it("takes an open end from the campaign", () => {
    expect(of("2015-11-01..latest")).toEqual(period("2015-11-01", "2015-12-21"));
    expect(of("earliest..2015-11-01")).toEqual(period("2015-10-16", "2015-11-01"));
  });

  it("runs forwards where the link’s ends are swapped", () => {
    expect(of("2015-11-12..2015-11-01")).toEqual(period("2015-11-01", "2015-11-12"));
  });

  it("is the one day named where the open end lies on its other side", () => {
    expect(of("2016-02-01..latest")).toEqual(period("2016-02-01"));
    expect(of("earliest..2015-09-30")).toEqual(period("2015-09-30"));
  });

  it("may lie outside the campaign", () => {
    expect(of("2016-01-01..2016-02-01")).toEqual(period("2016-01-01", "2016-02-01"));
  });

  it("never ends before it begins", () => {
    fc.assert(
      fc.property(fc.option(anySpan), anyPeriod, (span, own) => {
        expect(dayCount(periodOf(span, own))).toBeGreaterThan(0);
      }),
    );
  });
});

describe("the span of a period", () => {
  it("stands for that very period, inside the campaign’s dates and outside", () => {
    const near = fc.tuple(anyPeriod, fc.integer({ min: -5, max: 5 }), fc.nat(70)).map(([dates, shift, days]) => {
      const start = addDays(dates.start, shift);
      return { dates, chosen: { start, end: addDays(start, days) } };
    });
    fc.assert(
      fc.property(fc.oneof(near, fc.record({ dates: anyPeriod, chosen: anyPeriod })), ({ dates, chosen }) => {
        expect(periodOf(spanOf(chosen, dates), dates)).toEqual(chosen);
      }),
    );
  });

  it("survives its journey through a link", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (chosen, dates) => {
        const span = spanOf(chosen, dates);
        expect(span && parseAsSpan.parse(parseAsSpan.serialize(span))).toEqual(span);
      }),
    );
  });

  it("is none for the campaign’s own dates, even of a single day", () => {
    fc.assert(
      fc.property(anyPeriod, (dates) => {
        expect(spanOf({ ...dates }, dates)).toBeNull();
      }),
    );
  });

  it.each([
    ["2015-10-16", "2015-10-31", "earliest..2015-10-31"],
    ["2015-12-01", "2015-12-21", "2015-12-01..latest"],
    ["2015-11-01", "2015-11-30", "2015-11-01..2015-11-30"],
    ["2015-10-16", "2015-10-16", "2015-10-16"],
    ["2015-12-21", "2015-12-21", "2015-12-21"],
  ])("is written for %s to %s as %s", (start, end, text) => {
    const span = spanOf(period(start, end), period("2015-10-16", "2015-12-21"));
    expect(span && parseAsSpan.serialize(span)).toBe(text);
  });
});

describe("a span within some days", () => {
  const within = parseAsSpanWithin(period("2015-01-01", "2016-12-31"));

  it.each(["2015-01-01..2016-12-31", "2015-01-01", "2016-12-31..latest", "earliest..2015-01-01", "earliest..latest"])(
    "is read up to both ends: %s",
    (text) => {
      expect(within.parse(text)).toEqual(parseAsSpan.parse(text));
      expect(within.serialize(within.parse(text) as Span)).toBe(text);
    },
  );

  it.each([
    "0000-01-01..9999-12-31",
    "9999-12-31..0000-01-01",
    "2014-12-31",
    "2017-01-01",
    "earliest..2017-01-01",
    "0001-01-01..latest",
    "2015-10-16..9999-12-31",
  ])("is refused beyond them: %s", (text) => {
    expect(within.parse(text)).toBeNull();
  });
});
