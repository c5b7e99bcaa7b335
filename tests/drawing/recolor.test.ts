import { parseHTML } from "linkedom";
import { expect, it, onTestFinished, vi } from "vitest";
import type { DrawnPlace } from "@/app/_drawing/drawn-places";
import { createRecolor } from "@/app/_drawing/recolor";
import { placeShapes, roadStrokes } from "@/lib/charts/drawing/place-look";
import { elementOf } from "@/lib/charts/drawing/svg-mark";
import { palettes } from "@/lib/charts/theme";
import { type Holding, holdings } from "@/lib/series/places";
import { skirmish, viewOf } from "../ledgers";

const palette = palettes.light;
const onDay = (day: string) => holdings(skirmish, viewOf(`time=2020-03-01..${day}`, skirmish));
const of = (now: readonly Holding[], id: string) => now.find(({ place }) => place.id === id) as Holding;

/** A map on which each place is a link around its mark, and each road two strokes, drawn as on some day. */
function mapOn(now: readonly Holding[]) {
  const { document } = parseHTML("<!doctype html><html><body><svg></svg></body></html>");
  vi.stubGlobal("document", document);
  onTestFinished(() => void vi.unstubAllGlobals());
  const svg = document.querySelector("svg") as unknown as SVGSVGElement;
  const places = now.filter(({ place }) => place.path.length === 0);
  const drawn = places.map((holding): DrawnPlace => {
    const children = placeShapes(holding, skirmish, palette);
    const link = elementOf(
      { tag: "a", attributes: {}, children: [{ tag: "g", attributes: {}, children }] },
      document as unknown as Document,
    );
    svg.append(link);
    return { id: holding.place.id, elements: [link] } as unknown as DrawnPlace;
  });
  const roads = now.filter(({ place }) => place.path.length > 0);
  for (const holding of roads) {
    for (const look of roadStrokes(holding, skirmish, palette)) {
      const attributes = {
        class: `road-${holding.place.id}`,
        stroke: look.stroke,
        "stroke-dasharray": look.strokeDasharray,
        "stroke-dashoffset": look.strokeDashoffset,
      };
      svg.append(elementOf({ tag: "g", attributes }, document as unknown as Document));
    }
  }
  return { svg, drawn, markOf: (id: string) => drawn.find((place) => place.id === id)?.elements[0]?.firstElementChild };
}

it("gives a map the looks of other days, as if it were drawn on them", () => {
  const [before, after] = [onDay("2020-03-04"), onDay("2020-03-08")];
  const { svg, drawn } = mapOn(before);
  const recolor = createRecolor(skirmish, palette);
  recolor.drawn(svg, before);
  recolor.to(svg, drawn, after);
  expect(svg.outerHTML).toBe(mapOn(after).svg.outerHTML);
  recolor.to(svg, drawn, before);
  expect(svg.outerHTML).toBe(mapOn(before).svg.outerHTML);
  // Else neither would say anything.
  expect(mapOn(before).svg.outerHTML).not.toBe(mapOn(after).svg.outerHTML);
});

it("takes off the ring around a place that was lost before the other days", () => {
  const [before, after] = [onDay("2020-03-08"), holdings(skirmish, viewOf("time=2020-03-06..2020-03-08", skirmish))];
  // Who holds Mill is the same in both.
  expect([before, after].map((now) => of(now, "mill")).map(({ now, lostBy }) => [now.sides, lostBy])).toEqual([
    [["government"], ["rebels"]],
    [["government"], []],
  ]);
  const { svg, drawn } = mapOn(before);
  const recolor = createRecolor(skirmish, palette);
  recolor.drawn(svg, before);
  recolor.to(svg, drawn, after);
  expect(svg.outerHTML).toBe(mapOn(after).svg.outerHTML);
});

it("turns over a contested place of which one of the two sides is another now", () => {
  const before = onDay("2020-03-08");
  const after = before.map((holding) =>
    holding.now.state === "contested" ? { ...holding, now: { ...holding.now, sides: ["isil", "rebels"] } } : holding,
  );
  expect(of(before, "lost-hamlet").now.sides).toEqual(["isil", "government"]);
  const { svg, drawn } = mapOn(before);
  const recolor = createRecolor(skirmish, palette);
  recolor.drawn(svg, before);
  recolor.to(svg, drawn, after);
  expect(svg.outerHTML).toBe(mapOn(after).svg.outerHTML);
});

it("touches no place that looks as it did", () => {
  const [before, after] = [onDay("2020-03-04"), onDay("2020-03-06")];
  const { svg, drawn, markOf } = mapOn(before);
  const recolor = createRecolor(skirmish, palette);
  recolor.drawn(svg, before);
  const [dryWell, mill] = [markOf("dry-well")?.firstElementChild, markOf("mill")?.firstElementChild];
  recolor.to(svg, drawn, after);
  // Mill was taken and retaken on the 5th; of Dry Well nothing is told since the 1st.
  expect(of(after, "mill").lostBy).toEqual(["rebels"]);
  expect(markOf("dry-well")?.firstElementChild).toBe(dryWell);
  expect(markOf("mill")?.firstElementChild).not.toBe(mill);
});

it("gives each of two strokes of a road its own look, as often as the road is drawn", () => {
  const [before, after] = [onDay("2020-03-04"), onDay("2020-03-08")];
  const { svg, drawn } = mapOn(before);
  // On the overview once more.
  for (const stroke of [...svg.querySelectorAll(".road-river-road")]) svg.append(stroke.cloneNode(true));
  const recolor = createRecolor(skirmish, palette);
  recolor.drawn(svg, before);
  recolor.to(svg, drawn, after);
  const looks = roadStrokes(of(after, "river-road"), skirmish, palette).map(({ stroke, strokeDashoffset }) => [
    stroke,
    strokeDashoffset,
  ]);
  const strokes = [...svg.querySelectorAll(".road-river-road")].map((stroke) => [
    stroke.getAttribute("stroke"),
    stroke.getAttribute("stroke-dashoffset"),
  ]);
  expect(strokes).toEqual([...looks, ...looks]);
  expect(looks[0]?.[0]).not.toBe("none");
});

it("knows each map that was drawn by itself", () => {
  const [before, after] = [onDay("2020-03-04"), onDay("2020-03-08")];
  const [one, other] = [mapOn(before), mapOn(after)];
  const recolor = createRecolor(skirmish, palette);
  recolor.drawn(one.svg, before);
  recolor.drawn(other.svg, after);
  const whole = other.svg.outerHTML;
  const mark = other.markOf("mill")?.firstElementChild;
  recolor.to(other.svg, other.drawn, after);
  expect(other.markOf("mill")?.firstElementChild).toBe(mark);
  recolor.to(one.svg, one.drawn, after);
  expect(one.svg.outerHTML).toBe(whole);
});
