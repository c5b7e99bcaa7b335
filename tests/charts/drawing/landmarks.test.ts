import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { placeLandmarks } from "@/lib/charts/drawing/landmarks";
import { dayPixels } from "@/lib/charts/drawing/pixels";
import { textWidth } from "@/lib/charts/drawing/text-width";
import { pagePalette } from "@/lib/charts/theme";
import { landmarks } from "@/lib/series/landmarks";
import { aleppo, aleppoInArabic, skirmish, viewOf } from "../../ledgers";
import { drawSvg } from "../draw-svg";

const marks = landmarks(aleppo, viewOf("", aleppo));
const pixelsAt = (width: number) => dayPixels(aleppo.dates, { width, height: 400, palette: pagePalette, links: null });

describe("names of turning points", () => {
  it.each([1, 3])("never touch on %i lines, nor leave the drawing, at any width", (lines) => {
    for (let width = 240; width <= 1600; width += 7) {
      const pixels = pixelsAt(width);
      const spans = placeLandmarks(marks, pixels, lines).flatMap(({ of, line, anchor }) => {
        if (line === null) return [];
        const x = pixels.start(of.day);
        const from = anchor === "start" ? x : x - textWidth(of.name) - 4;
        return [{ line, from, to: from + textWidth(of.name) + 4 }];
      });
      for (const span of spans) {
        expect(span.from, `${width}`).toBeGreaterThanOrEqual(0);
        expect(span.to, `${width}`).toBeLessThanOrEqual(width);
        const others = spans.filter((other) => other !== span && other.line === span.line);
        expect(
          others.filter((other) => other.from < span.to && span.from < other.to),
          `${width}`,
        ).toEqual([]);
      }
    }
  });

  it.each([
    ["English", aleppo, 760],
    ["Arabic", aleppoInArabic, 840],
  ])("are all there in %s, on one line where it is wide, and on three on a phone", (_, ledger, wide) => {
    const named = landmarks(ledger, viewOf("", ledger));
    expect(placeLandmarks(named, pixelsAt(wide), 1).map(({ line }) => line)).toEqual([0, 0, 0, 0, 0]);
    expect(placeLandmarks(named, pixelsAt(358), 3).filter(({ line }) => line === null)).toEqual([]);
  });

  it("give way to the earlier one where there is no room, and keep their rule", () => {
    const places = placeLandmarks(marks, pixelsAt(358), 1);
    expect(places[0]?.line).toBe(0);
    expect(places[1]?.line).toBeNull();
    expect(places).toHaveLength(marks.length);
  });

  it("keep off the rules of others where they can", () => {
    const day = (date: string) => date as (typeof marks)[number]["day"];
    const at = (date: string, name: string) => ({ event: name, day: day(date), name });
    const pixels = pixelsAt(760);
    const one = at("2015-11-10", "A turning point");
    const rule = pixels.start(day("2015-11-13"));
    expect(placeLandmarks([one], pixels, 1)[0]?.anchor).toBe("start");
    expect(placeLandmarks([one], pixels, 1, [rule])[0]?.anchor).toBe("end");
    // The rule of the second begins beneath the name of the first, which runs on beyond it.
    const two = [at("2015-11-10", "A turning point with a long name"), at("2015-11-13", "Another one")];
    expect(placeLandmarks(two, pixels, 2).map(({ line }) => line)).toEqual([0, 1]);
    // Three steps down, or else a rule would run through the name on the line beneath its own.
    const three = [...two, at("2015-11-16", "A third")];
    expect(placeLandmarks(three, pixels, 3).map(({ line }) => line)).toEqual([0, 1, 2]);
  });

  it("stand to the left of a rule at the end of the drawing", () => {
    expect(placeLandmarks(marks, pixelsAt(760), 1).at(-1)?.anchor).toBe("end");
  });
});

describe("a drawing", () => {
  const size = { width: 760, height: 400 };
  const rules = (svg: string) => svg.match(/stroke-dasharray="1,3"/g)?.length ?? 0;

  it.each(["timeline", "villages-captured", "net-control"])("marks turning points: %s", (slug) => {
    const chart = charts.find((one) => one.slug === slug);
    const draw = (query: string) => chart && drawSvg(chart.figure(aleppo, viewOf(query, aleppo)), size);
    expect(draw("")).toContain("Khan Tuman taken");
    expect(draw("faction=isil")).toContain("Supply road cut");
    expect(draw("faction=isil")).not.toContain("Khan Tuman taken");
    expect(rules(draw("") ?? "")).toBeGreaterThan(0);
    expect(rules(draw("type=supply") ?? "")).toBe(0);
  });

  it("of a campaign without any leaves the room to the chart", () => {
    const events = skirmish.events.map(({ landmark, ...event }) => event);
    const chart = charts.find(({ slug }) => slug === "villages-captured");
    const draw = (ledger: typeof skirmish) => chart && drawSvg(chart.figure(ledger, viewOf("", ledger)), size);
    expect(rules(draw(skirmish) ?? "")).toBeGreaterThan(0);
    expect(rules(draw({ ...skirmish, events }) ?? "")).toBe(0);
  });
});
