import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { heightOf } from "@/lib/charts/chart";
import type { Box } from "@/lib/charts/drawing/labels";
import { countedBoxes, scaleUnit } from "@/lib/charts/drawing/scale-unit";
import { palettes } from "@/lib/charts/theme";
import { day } from "../../campaign/days";
import { aleppo, viewOf } from "../../ledgers";
import { drawSvg } from "../draw-svg";

const frame = { width: 400, height: 200, palette: palettes.light, links: null };
const full: Box = { x1: 0, x2: 400, y1: 0, y2: 200 };
const place = (value: number | undefined, ...boxes: Box[]) => ({ value, at: value ?? 0, y: 100, boxes });

/** The units that a drawing of some scales bears. */
function unitsOf(...places: Parameters<typeof scaleUnit>[1]) {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const mark = scaleUnit(Plot, places, (value) => `things, ${value}`, frame);
  const svg = Plot.plot({ marks: [mark], y: { axis: null }, document: document as unknown as Document });
  return [...svg.querySelectorAll("text")].map((text) => text.textContent);
}

describe("the unit of a scale", () => {
  it("stands once, at the first scale that has a number", () => {
    expect(unitsOf(place(undefined), place(6), place(2))).toEqual(["things, 6"]);
  });

  it("goes to the next scale where it would touch something, and nowhere where it always would", () => {
    expect(unitsOf(place(6, full), place(2))).toEqual(["things, 2"]);
    expect(unitsOf(place(6, full), place(2, full))).toEqual([]);
  });

  it("keeps clear of a block and of the count over it", () => {
    const period = { start: day("2020-03-01"), end: day("2020-03-01") };
    const pixels = { start: () => 40, end: () => 60 };
    const [box] = countedBoxes([{ of: { period }, base: 0, low: 1, high: 2 }], pixels, 40);
    expect(box).toMatchObject({ y1: 0, y2: 96 });
    const [open] = countedBoxes([{ of: { period }, base: 0, low: 2, high: null }], pixels, 40);
    expect(unitsOf(place(2, box as Box))).toEqual([]);
    expect(open?.y2).toBeGreaterThan(box?.y2 ?? 0);
  });

  it.each([
    ["villages-captured", "", "villages a day"],
    ["villages-captured", "mode=cumulative", "villages"],
    ["villages-captured", "unit=town", "town a day"],
    ["villages-captured", "unit=village,town", "villages and towns a day"],
    ["net-control", "", "villages"],
    ["casualties", "", "killed a day"],
  ] as const)("of %s under “%s” is “%s”", (slug, query, unit) => {
    const chart = charts.find((one) => one.slug === slug);
    const view = viewOf(query, aleppo);
    // Long words have no room beside the blocks of a phone.
    for (const width of unit.length > 20 ? [760] : [358, 760]) {
      const height = chart && heightOf(chart, aleppo, view)[width < 560 ? "narrow" : "wide"];
      const svg = chart && drawSvg(chart.figure(aleppo, view), { width, height: height as number });
      expect(svg?.split(`>${unit}<`), `${width}`).toHaveLength(2);
    }
  });
});
