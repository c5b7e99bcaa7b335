import { describe, expect, it } from "vitest";
import { english } from "@/lib/campaign/language";
import { heightOf } from "@/lib/charts/chart";
import { bandSteps, edgesOf } from "@/lib/charts/drawing/net-band";
import { markingOf } from "@/lib/charts/marks";
import { netControl as chart } from "@/lib/charts/net-control";
import { tableOf } from "@/lib/charts/tables";
import { sayNet } from "@/lib/charts/words";
import { controlSeries } from "@/lib/series/control";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: width < 560 ? height.narrow : height.wide });
/** Nothing of the kind was reported. */
const nothing = "unit=base&faction=isil";

const pictures: readonly [name: string, query: string, width?: number][] = [
  ["default", ""],
  ["faction=rebels", "faction=rebels"],
  ["time=2015-11-01..2015-11-15", "time=2015-11-01..2015-11-15"],
  ["unit=village,town,hill", "unit=village,town,hill"],
  ["narrow", "", 358],
  ["narrow.time=2015-11-01..2015-11-15", "time=2015-11-01..2015-11-15", 358],
  ["empty", nothing],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width) => {
    await expect(draw(query, width)).toMatchFileSnapshot(`__snapshots__/${chart.slug}.${name}.svg`);
  });

  it.each([
    ...pictures,
    ["beyond the campaign", "time=2015-07-01..2016-02-06"],
    ["one day", "time=2015-11-13"],
    ["open both ways", "unit=village,town,hill,farm,position"],
  ] as typeof pictures)("holds no number that is none: %s", (_, query, width) => {
    expect(draw(query, width)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760) => {
    const high = width < 560 ? height.narrow : height.wide;
    const outside = placesIn(draw(query, width)).filter(({ x, y }) => x < 0 || x > width || y < 0 || y > high);
    expect(outside).toEqual([]);
  });

  it.each(pictures)("keeps the names of the sides 16 px apart: %s", (_, query, width) => {
    const labels = [
      ...draw(query, width).matchAll(/translate\(-?[\d.]+,(-?[\d.]+)\)"[^>]*>(Government|Rebels|ISIL):/g),
    ];
    const heights = labels.map(([, y]) => Number(y)).sort((a, b) => a - b);
    expect(heights.slice(1).filter((y, i) => y - (heights[i] as number) < 16)).toEqual([]);
  });

  it("says the net of each side, and draws nothing for a side of which nothing was reported", () => {
    expect(draw()).toContain(">Government: +30 to +37<");
    expect(draw()).toContain(">ISIL: +1<");
    expect(draw("unit=town")).not.toContain(">ISIL");
  });
});

it("says of silence that nothing was reported, and has no scale for it", () => {
  expect(draw(nothing)).toContain(">No capture or loss reported under this filter<");
  expect(draw(nothing)).not.toMatch(/>[+−]?\d+<\/text>/);
});

describe("a band", () => {
  const stepsOf = (faction: string, query: string) =>
    bandSteps(
      controlSeries(aleppo, viewOf(query, aleppo)).sides.find((side) => side.faction === faction)?.running ?? [],
    );

  const count = (low: number, high: number | null) => ({ low, best: low === high ? low : null, high });

  // The least that a side may have gained is its least captured without its most lost.
  it.each([
    [count(3, 5), count(1, 2), { low: 1, high: 4, openLow: false, openHigh: false }],
    [count(3, null), count(1, 1), { low: 2, high: 2, openLow: false, openHigh: true }],
    [count(3, 3), count(1, null), { low: 2, high: 2, openLow: true, openHigh: false }],
    [count(3, null), count(1, null), { low: 2, high: 2, openLow: true, openHigh: true }],
  ])("of %j captured and %j lost runs as %j", (captured, lost, step) => {
    const net = {
      low: lost.high === null ? null : captured.low - lost.high,
      high: captured.high === null ? null : captured.high - lost.low,
    };
    const [first] = bandSteps([{ day: day("2015-11-01"), captured, lost, net }]);
    expect(first).toMatchObject(step);
    expect([first?.date, first?.end]).toEqual([new Date("2015-11-01"), new Date("2015-11-02")]);
  });

  it("has an arrow at its end on the side that is open, and on no other", () => {
    const arrow =
      /<g [^>]*stroke="(#\w+)"[^>]*>\s*<path transform="translate\([\d.,]+\)( rotate\(180\))?" d="M0,0L0,-13/g;
    const arrows = (query: string) =>
      [...draw(query).matchAll(arrow)].map(([, color, down]) => [color, down ? "down" : "up"]);
    expect(arrows("")).toEqual([]);
    // Government took hills, of which one claim has an open end; Rebels lost them.
    expect(arrows("unit=hill")).toEqual([
      ["#b3261e", "up"],
      ["#3d9a5f", "down"],
    ]);
  });

  it("has one stretch of each edge where nothing is open", () => {
    expect(edgesOf(stepsOf("government", ""), "high").map(({ open }) => open)).toEqual([false]);
  });

  // Several hills fall on 20 December: an open capture for the government, an open loss for the rebels.
  it("turns to an open edge on the day of the first open claim, on the end that it opens", () => {
    const [closed, open] = edgesOf(stepsOf("government", "unit=hill"), "high");
    expect([closed?.open, open?.open]).toEqual([false, true]);
    expect(open?.points[0]).toEqual(closed?.points.at(-1));
    expect(open?.points[0]?.date.toISOString()).toMatch(/^2015-12-20/);
    expect(edgesOf(stepsOf("government", "unit=hill"), "low").map(({ open }) => open)).toEqual([false]);
    expect(edgesOf(stepsOf("rebels", "unit=hill"), "low").map(({ open }) => open)).toEqual([false, true]);
  });
});

it.each([
  [{ low: 30, high: 37 }, "+30 to +37"],
  [{ low: -3, high: 0 }, "−3 to 0"],
  [{ low: -1, high: -1 }, "−1"],
  [{ low: 0, high: 0 }, "0"],
  [{ low: 38, high: null }, "+38 or more"],
  [{ low: null, high: -39 }, "−39 or less"],
  [{ low: null, high: null }, "open both ways"],
  [{ low: -1200, high: 1000 }, "−1,200 to +1,000"],
])("a net is told with its signs: %j is “%s”", (net, words) => {
  expect(sayNet(net, english)).toBe(words);
});

describe("its words", () => {
  it.each([
    [
      "",
      "16 October – 21 December 2015, villages captured minus lost: Government +30 to +37, Rebels −37 to −30 and ISIL +1.",
    ],
    [
      "unit=town",
      "16 October – 21 December 2015, towns captured minus lost: Government +3 and Rebels −3. For ISIL nothing was reported.",
    ],
    [nothing, "16 October – 21 December 2015: no capture or loss of bases was reported under this filter."],
  ])("sum up %j", (query, summary) => {
    expect(figureOf(query).summary).toBe(summary);
  });

  it("say in the note from which day on changes are added up", () => {
    expect(figureOf("").note).toMatch(/^Added up from 16 October 2015 on\./);
    expect(figureOf("time=2015-11-01..2015-11-15").note).toMatch(/^Added up from 1 November 2015 on\./);
  });

  it("say of a day where each side stands, and how it came there", () => {
    expect(markingOf(figureOf("", skirmish).of).readings(day("2020-03-06"))).toEqual([
      { faction: "government", text: "+6 (captured 7, lost 1)" },
      { faction: "rebels", text: "−5 to −3 (captured 2 to 4, lost 7)" },
      { faction: "isil", text: "−3 to −1 (captured 0, lost 1 to 3)" },
    ]);
  });
});

describe("its marks and its table", () => {
  it("hold every change once for who gained and once for who lost", () => {
    const { rows } = tableOf(figureOf("", skirmish).of);
    expect(rows.map(({ cells }) => cells.join(" | "))).toEqual([
      "1 Mar | Government | captured | 1 | village | Rebels | +1",
      "1 Mar | Rebels | lost | 1 | village | Government | −1",
      "2–3 Mar | Government | captured | 5 | villages | Rebels | +6",
      "2–3 Mar | Rebels | lost | 5 | villages | Government | −6",
      "5 Mar | Government | captured | 1 | village | Rebels | +6",
      "5 Mar | Government | lost | 1 | village | Rebels | +6",
      "5 Mar | Rebels | captured | 1 | village | Government | −6",
      "5 Mar | Rebels | lost | 1 | village | Government | −6",
      "6 Mar | Rebels | captured | 1 to 3 | villages | ISIL | −5 to −3",
      "6 Mar | ISIL | lost | 1 to 3 | villages | Rebels | −3 to −1",
      "8 Mar | Government | lost | up to 1 | village | ISIL | +5 to +6",
      "8 Mar | ISIL | captured | up to 1 | village | Government | −3 to 0",
    ]);
  });

  it("say where a side stands in the end after a change that goes on beyond the chosen days, and that a loser is not told", () => {
    const rowsOf = (query: string, ledger: typeof aleppo) =>
      tableOf(figureOf(query, ledger).of).rows.map(({ cells }) => cells.join(" | "));
    expect(rowsOf("time=2020-03-01..2020-03-02", skirmish)).toContain(
      "2–3 Mar | Government | captured | 5 | villages | Rebels | +1 to +6",
    );
    expect(rowsOf("time=2015-11-20", aleppo)).toEqual([
      "20 Nov | Government | captured | 1 | village | not stated | +1",
    ]);
  });

  it("gather what changed for a side on the same days", () => {
    const labels = markingOf(figureOf("", skirmish).of).marks.map(({ label }) => label);
    expect(labels).toContain("5 March 2020: Government captured 1 village and lost 1 village");
    expect(
      markingOf(figureOf("", skirmish).of).marks.find(({ label }) => label.startsWith("5 March"))?.events,
    ).toHaveLength(2);
  });

  it.each(pictures)("stand in order and lead to events: %s", (_, query) => {
    expect(misplaced(figureOf(query), aleppo.eventById)).toEqual([]);
  });
});
