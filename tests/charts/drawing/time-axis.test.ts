import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, dateToDay, hasDay } from "@/lib/campaign/day";
import { english } from "@/lib/campaign/language";
import { dayPixels } from "@/lib/charts/drawing/pixels";
import { textWidth } from "@/lib/charts/drawing/text-width";
import { timeTicks } from "@/lib/charts/drawing/time-axis";
import { palettes } from "@/lib/charts/theme";
import { day, period } from "../../campaign/days";
import { aleppoInArabic } from "../../ledgers";

const frameOf = (width: number) => ({ width, height: 400, palette: palettes.light, links: null });
const textsOf = (start: string, end: string, width: number) =>
  timeTicks(english, period(start, end), frameOf(width)).map(({ text }) => text);

describe("the days that an axis names", () => {
  it("are weeks, as many together as their labels need", () => {
    expect(textsOf("2015-10-16", "2015-11-10", 760)).toEqual(["16 Oct", "23 Oct", "30 Oct", "6 Nov"]);
    expect(textsOf("2015-10-16", "2015-12-21", 358)).toEqual(["16 Oct", "30 Oct", "13 Nov", "27 Nov", "11 Dec"]);
  });

  it("are first days of months, quarters and years where all is longer than a year, whose turn is named by it", () => {
    expect(textsOf("2015-10-16", "2017-03-31", 760)).toEqual(["2016", "1 Apr", "1 Jul", "1 Oct", "2017"]);
    expect(textsOf("2012-05-01", "2015-10-31", 358)).toEqual(["2013", "2014", "2015"]);
    expect(textsOf("2012-05-01", "2021-10-31", 358)).toEqual(["2014", "2016", "2018", "2020"]);
  });

  it.each([english, aleppoInArabic])(
    "never touch, however long it is, nor leave the drawing where it is long",
    (to) => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 320, max: 1600 }), (days, width) => {
          const domain = { start: day("1990-03-17"), end: addDays(day("1990-03-17"), days) };
          const ticks = timeTicks(to, domain, frameOf(width));
          const { start } = dayPixels(domain, frameOf(width));
          expect(ticks.length).toBeGreaterThan(0);
          for (const [i, { date, text }] of ticks.entries()) {
            const next = ticks[i + 1];
            expect(hasDay(domain, dateToDay(date))).toBe(true);
            const right = start(dateToDay(date)) + textWidth(text);
            if (next) expect(right).toBeLessThan(start(dateToDay(next.date)));
            else if (days > 365) expect(right).toBeLessThanOrEqual(width);
          }
        }),
      );
    },
  );
});
