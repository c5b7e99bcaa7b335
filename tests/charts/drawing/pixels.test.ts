import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayCount, type Period } from "@/lib/campaign/day";
import { dayPixels } from "@/lib/charts/drawing/pixels";
import { dayWidth } from "@/lib/charts/drawing/time-axis";
import { palettes } from "@/lib/charts/theme";
import { anyPeriod, day, period } from "../../campaign/days";

const frame = { width: 760, height: 400, palette: palettes.light, links: null };

describe("days in pixels", () => {
  const pixels = dayPixels(period("2015-10-16", "2015-10-19"), frame);

  it("fill the frame between its margins, each as wide as the next", () => {
    fc.assert(
      fc.property(anyPeriod, (domain) => {
        const pixels = dayPixels(domain, frame);
        expect(pixels.start(domain.start)).toBeCloseTo(pixels.left);
        expect(pixels.end(domain.end)).toBeCloseTo(pixels.right);
        expect(pixels.end(domain.start) - pixels.start(domain.start)).toBeCloseTo(dayWidth(domain, frame));
        expect(dayWidth(domain, frame) * dayCount(domain)).toBeCloseTo(pixels.right - pixels.left);
        expect(pixels.middle(domain)).toBeCloseTo((pixels.left + pixels.right) / 2);
      }),
    );
  });

  it("are instants again", () => {
    expect(pixels.at(pixels.start(day("2015-10-18"))).toISOString()).toBe("2015-10-18T00:00:00.000Z");
  });

  it("lie at an end of the days shown, where they are none of these", () => {
    expect(pixels.start(day("2015-10-02"))).toBe(pixels.left);
    expect(pixels.end(day("2015-10-20"))).toBe(pixels.right);
  });

  it("have their middle at noon of a single day, and half-way through what is shown of several", () => {
    const middle = (of: Period) => pixels.at(pixels.middle(of)).toISOString();
    expect(middle(period("2015-10-16"))).toBe("2015-10-16T12:00:00.000Z");
    expect(middle(period("2015-10-17", "2015-10-18"))).toBe("2015-10-18T00:00:00.000Z");
    expect(middle(period("2015-10-01", "2015-10-17"))).toBe("2015-10-17T00:00:00.000Z");
  });
});
