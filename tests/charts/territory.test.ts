import { describe, expect, it } from "vitest";
import { heightOf } from "@/lib/charts/chart";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { territory as chart } from "@/lib/charts/territory";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: width < 560 ? height.narrow : height.wide });
const afterwards = "time=2015-10-16..2016-02-06";

/** A road of which a part was retaken before the whole, one that no claim names, and ground of one place and of all. */
const road = { measure: "road", unit: "site" } as const;
const ground = { measure: "territory", unit: "km2", basis: "running_total" } as const;
const roads = ledgerOf([
  { id: "a", days: 11, ...road, places: ["east-road"], wording: "took the road" },
  {
    ...{ id: "b", days: [13, 14], ...road, unit: "km", places: ["east-road"], taken: [0, null, null] },
    ...{ wording: "parts of", faction: "blue", certainty: "reported", claimant: "monitor" },
  },
  { id: "c", days: [16, 17], ...road, places: ["east-road"], wording: "reopened it", faction: "blue" },
  { id: "d", days: 12, ...road, wording: "a road", faction: "green", taken: [0, null, 1] },
  {
    ...{ id: "e", days: 13, ...ground, taken: [300, null, null], wording: "over 300", places: ["plain"] },
    ...{ claimant: "monitor", since: null },
  },
  { id: "f", days: 18, ...ground, taken: [400, 400, 400], places: ["plain"], claimant: "monitor" },
  { id: "g", days: 15, ...ground, taken: [50, null, 60], wording: "some", faction: "green" },
]);

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

  it("draws control of a road from the day of one report to that of the next, pale where it may be none", () => {
    // From 40 px on, a day is 64 px wide; a pixel is left between two bars.
    const bars = [
      ...draw("", 760, roads).matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="7" ([^/]*)/g),
    ];
    const told = bars.map(([, x, width, look = ""]) => [
      (Number(x) - 40) / 64,
      (Number(x) - 40 + Number(width) + 1) / 64,
      / fill-opacity="([^"]+)"/.exec(look)?.[1] ?? "",
    ]);
    expect(told.toSorted()).toEqual([
      [1, 6, "1"],
      [2, 11, "0.4"],
      [6, 11, "1"],
    ]);
  });

  it("sets the words of claims in the colour of their side, pale outside the chosen days", () => {
    const drawn = draw("time=2000-05-15..2000-05-16", 760, roads);
    expect(drawn).toMatch(/fill="#b3261e" fill-opacity="0.4">Red: “took the road”</);
    expect(drawn).toMatch(/fill="#26733f" fill-opacity="1">Blue: “reopened it”</);
    expect(drawn).toMatch(/fill-opacity="0.4">A monitor: at least 300 km²</);
    expect(drawn).toContain(">Green: km² held, as claimed<");
  });

  it("points an arrow at ground that is open alone", () => {
    const arrows = [...draw("", 760, roads).matchAll(/translate\(([\d.]+),[\d.]+\)" d="M0,0L0,-15M/g)];
    expect(arrows.map(([, x]) => Number(x))).toEqual([40 + 3.5 * 64]);
  });

  it("says where no road or no ground is told of", () => {
    expect(draw("faction=rebels")).toContain(">No area held reported under this filter<");
    expect(draw("claimant=al-masdar")).toContain(">No road reported under this filter<");
  });

  it("says in the middle of what ground leaves empty that none is told of, and leaves roads where they are", () => {
    for (const width of [358, 760]) {
      const drawn = draw("faction=isil", width);
      const at = (pattern: RegExp) => Number(pattern.exec(drawn)?.[1]);
      const words = at(/translate\([\d.]+,([\d.]+)\)"[^>]*>No area held/);
      const road = at(/translate\([\d.]+,([\d.]+)\)"[^>]*>Khanasser–Ithriya highway</);
      const slot = /<rect x="40" y="4" width="\d+" height="([\d.]+)"\/>/.exec(drawn.split("stroke-dasharray")[1] ?? "");
      const end = 4 + Number(slot?.[1]);
      expect(words).toBeCloseTo((4 + end) / 2, 0);
      expect(end).toBeLessThan(road - 8);
      expect(end).toBeGreaterThan(road - 30);
    }
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
    [
      "",
      roads,
      "10–20 May 2000. Ground held by Red, in all: at least 300 km² (A monitor, plain, 13 May) and 400 km² (A monitor, plain, 18 May). Ground held by Green, in all: 50 to 60 km² (The article itself, 15 May). east-road: Red “took the road” (11 May), Blue “parts of …” (13–14 May) and Blue “reopened it” (16–17 May). Road not named: Green “a road” (12 May).",
    ],
    [
      "time=2000-05-15..2000-05-16",
      roads,
      "15–16 May 2000. Ground held by Green, in all: 50 to 60 km² (The article itself, 15 May). east-road: Blue “reopened it” (16–17 May).",
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

  it("say of a road on each day who reported it whole last, and a part on its own days alone", () => {
    const { readings } = markingOf(figureOf("", roads).of);
    const eastRoad = (of: number) =>
      readings(day(`2000-05-${of}`)).flatMap(({ faction, text }) =>
        text.startsWith("east-road, ") ? `${faction} ${text.slice("east-road, ".length)}` : [],
      );
    expect([10, 11, 13, 14, 15, 16, 17, 18].map(eastRoad)).toEqual([
      [],
      ["red “took the road”"],
      ["red “took the road” (last reported 11 May)", "blue “parts of …”"],
      ["red “took the road” (last reported 11 May)", "blue “parts of …”"],
      ["red “took the road” (last reported 11 May)"],
      ["blue “reopened it”"],
      ["blue “reopened it”"],
      ["blue “reopened it” (last reported 17 May)"],
    ]);
  });

  it("say nothing of days that are not chosen", () => {
    const { readings } = markingOf(figureOf("time=2000-05-15..2000-05-16", roads).of);
    expect([readings(day("2000-05-14")), readings(day("2000-05-17"))]).toEqual([[], []]);
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

  it("are of the side that holds or cut", () => {
    expect(markingOf(figureOf("", roads).of).marks.map(({ faction }) => faction)).toEqual([
      "red",
      "green",
      "red",
      "blue",
      "green",
      "blue",
      "red",
    ]);
  });

  it("hold of each claim its days, what and whose, its bounds, how it counts, its words and who says so", () => {
    const rowsOf = (query: string) => tableOf(figureOf(query, roads).of).rows.map(({ cells }) => cells.join(" | "));
    expect(rowsOf("")).toEqual([
      "11 May | east-road | Red | whole road | by itself | “took the road” | Stated | The article itself",
      "12 May | Road not named | Green | whole road | by itself | “a road” | Stated | The article itself",
      "13 May | Ground held, plain | Red | at least 300 km² | in all | “over 300” | Stated | A monitor",
      "13–14 May | east-road | Blue | an unstated length | by itself | “parts of” | Reported | A monitor",
      "15 May | Ground held | Green | 50 to 60 km² | in all since 10 May | “some” | Stated | The article itself",
      "16–17 May | east-road | Blue | whole road | by itself | “reopened it” | Stated | The article itself",
      "18 May | Ground held, plain | Red | 400 km² | in all since 10 May |  | Stated | A monitor",
    ]);
    expect(rowsOf("time=2000-05-12..2000-05-13")).toHaveLength(3);
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
