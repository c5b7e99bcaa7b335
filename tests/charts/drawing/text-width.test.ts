import { describe, expect, it } from "vitest";
import { textWidth } from "@/lib/charts/drawing/text-width";

/** Widths in ems as Chromium measures them in the faces of the page: regular, semi-bold. */
const measured = [
  ["5", 0.5, 0.51],
  ["14+", 1.5, 1.53],
  ["47–53", 2.48, 2.52],
  ["−3 or less", 3.89, 3.98],
  ["+30 to +37", 4.27, 4.35],
  ["ISIL", 1.54, 1.61],
  ["Nubl", 2, 2.05],
  ["Hama", 2.48, 2.54],
  ["Khanasser–Ithriya highway", 11.22, 11.64],
  ["Government: 47 to 53", 8.98, 9.19],
  ["acted in 31, target of 12", 9.7, 9.97],
  ["341 km²", 3.4, 3.46],
  ["© OpenStreetMap contributors, Natural Earth", 18.94, 19.47],
  ["حلب", 1.87, 1.93],
  ["دمشق", 2.5, 2.59],
  ["الزربة", 1.87, 2.02],
  ["اثريا", 1.44, 1.54],
  ["لواء الباقر", 3.38, 3.61],
  ["بانص", 2.03, 2.16],
  ["العيس", 2.49, 2.57],
] as const;

describe("the width of a text", () => {
  it.each(measured)("of %s is as measured, or a little more", (text, regular, semiBold) => {
    for (const size of [12, 14]) {
      for (const [bold, ems] of [
        [false, regular],
        [true, semiBold],
      ] as const) {
        const width = textWidth(text, size, bold);
        expect(width).toBeGreaterThan(0.92 * ems * size);
        expect(width).toBeLessThan(1.2 * ems * size + 1);
      }
    }
  });

  it("is that of 12 px unless told otherwise, and grows with the type", () => {
    expect(textWidth("Aleppo")).toBe(textWidth("Aleppo", 12));
    expect(textWidth("Aleppo", 24)).toBeCloseTo(2 * textWidth("Aleppo"));
  });

  it("is nothing for no text, and for marks that isolate one", () => {
    expect(textWidth("")).toBe(0);
    expect(textWidth("\u2068Aleppo\u2069")).toBe(textWidth("Aleppo"));
  });
});
