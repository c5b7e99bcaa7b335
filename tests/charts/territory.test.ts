import { describe, expect, it } from "vitest";
import { heightOf } from "@/lib/charts/chart";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { territory as chart } from "@/lib/charts/territory";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: width < 560 ? height.narrow : height.wide });
const afterwards = "time=2015-10-16..2016-02-06";

const pictures: readonly [name: string, query: string, width?: number, ledger?: typeof aleppo][] = [
  ["default", ""],
  ["faction=isil", "faction=isil"],
  ["time=2015-10-20..2015-11-05", "time=2015-10-20..2015-11-05"],
  [afterwards, afterwards],
  ["narrow", "", 358],
  [`narrow.${afterwards}`, afterwards, 358],
  ["empty", "claimant=isw"],
  ["skirmish", "", 760, skirmish],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width, ledger) => {
    await expect(draw(query, width, ledger)).toMatchFileSnapshot(`__snapshots__/${chart.slug}.${name}.svg`);
  });

  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760, ledger) => {
    const tall = width < 560 ? height.narrow : height.wide;
    const outside = placesIn(draw(query, width, ledger)).filter(({ x, y }) => x < 0 || x > width || y < 0 || y > tall);
    expect(outside).toEqual([]);
  });

  it.each([358, 760, 1360])("says in words who claims what, %i px wide", (width) => {
    const drawn = draw("", width);
    for (const words of [
      "The article itself: 341 km²",
      "Al-Masdar: 200 to 999 km²",
      "ISIL: 6 km",
      "Government: “some parts”",
      "Government: “most of the …”",
      "Government: “regained control over …”",
    ])
      expect(drawn).toContain(`>${words}<`);
  });

  it("lists what is told of one day from top to bottom as the article tells it", () => {
    for (const [, query, width] of pictures.filter(([name]) => !/faction|empty|skirmish/.test(name))) {
      const drawn = draw(query, width);
      const heights = ["ISIL: 6 km", "Government: “some parts”", "Government: “most of the …”"].map((words) =>
        Number(
          new RegExp(`translate\\([\\d.]+,([\\d.]+)\\)[^>]*>${words}<`).exec(drawn.replaceAll(/>\s+</g, "><"))?.[1],
        ),
      );
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    }
  });
});

describe("its words", () => {
  it.each([
    [
      "",
      aleppo,
      "16 October – 21 December 2015. Ground held by Government, in all: 341 km² (The article itself, 13 Nov) and 200 to 999 km² (Al-Masdar, 15 Nov). Khanasser–Ithriya highway: ISIL 6 km (23 Oct), Government “some parts” (23 Oct), Government “most of the …” (23 Oct) and Government “regained control over …” (4 Nov). Aleppo–Damascus highway (M-5): Government “cutting the road” (13 Nov) and Government “cutting the … route” (20 Dec).",
    ],
    ["", skirmish, "1–8 March 2020. River road: ISIL 6 km (7–8 Mar). No area held was reported."],
    [
      "faction=rebels",
      aleppo,
      "16 October – 21 December 2015. Aleppo–Damascus highway (M-5): Government “cutting the road” (13 Nov) and Government “cutting the … route” (20 Dec). No area held was reported under this filter.",
    ],
    [
      "claimant=isw",
      aleppo,
      "16 October – 21 December 2015. No area held was reported under this filter. No road was reported taken, cut or reopened under this filter.",
    ],
  ])("sum up %j without adding", (query, ledger, summary) => {
    expect(figureOf(query, ledger).summary).toBe(summary);
  });

  it("say of a day what was last reported, and of days before the first report nothing", () => {
    expect(markingOf(figureOf().of).readings(day("2015-10-22"))).toEqual([]);
    expect(markingOf(figureOf().of).readings(day("2015-11-03"))).toEqual([]);
    expect(markingOf(figureOf().of).readings(day("2015-11-14"))).toEqual([
      {
        faction: "government",
        text: "Khanasser–Ithriya highway, “regained control over …” (last reported 4 Nov)",
      },
      {
        faction: "government",
        text: "Aleppo–Damascus highway (M-5), “cutting the road” (last reported 13 Nov)",
      },
      { faction: "government", text: "341 km² held, The article itself (last reported 13 Nov)" },
    ]);
  });

  it("let go of control of a road when another side reports it", () => {
    const said = markingOf(figureOf(afterwards).of).readings(day("2016-02-04"));
    expect(said.filter(({ text }) => text.includes("M-5"))).toEqual([
      { faction: "rebels", text: "Aleppo–Damascus highway (M-5), “reopening their supply line” (last reported 3 Feb)" },
    ]);
  });
});

describe("its marks and its table", () => {
  it.each(pictures)("stand in order and lead to events: %s", (_, query, __, ledger = aleppo) => {
    expect(misplaced(figureOf(query, ledger), ledger.eventById)).toEqual([]);
  });

  it("hold one row a claim of the period", () => {
    expect(tableOf(figureOf().of).rows.map(({ cells }) => cells.slice(0, 4))).toEqual([
      ["23 Oct", "Khanasser–Ithriya highway", "ISIL", "6 km"],
      ["23 Oct", "Khanasser–Ithriya highway", "Government", "an unstated length"],
      ["23 Oct", "Khanasser–Ithriya highway", "Government", "an unstated length"],
      ["4 Nov", "Khanasser–Ithriya highway", "Government", "whole road"],
      ["13 Nov", "Ground held", "Government", "341 km²"],
      ["13 Nov", "Aleppo–Damascus highway (M-5)", "Government", "whole road"],
      ["15 Nov", "Ground held", "Government", "200 to 999 km²"],
      ["20 Dec", "Aleppo–Damascus highway (M-5)", "Government", "whole road"],
    ]);
  });
});
