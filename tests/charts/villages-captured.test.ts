import { describe, expect, it } from "vitest";
import { overlaps } from "@/lib/campaign/day";
import { capturedUnits } from "@/lib/campaign/vocabulary";
import { heightOf } from "@/lib/charts/chart";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { villagesCaptured as chart } from "@/lib/charts/villages-captured";
import { captureRows } from "@/lib/series/capture-rows";
import { dataOf } from "@/lib/series/chart-data";
import { viewFilter } from "@/lib/view/filter";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: width < 560 ? height.narrow : height.wide });
const everyUnit = `unit=${capturedUnits.join(",")}`;
/** Nothing of the kind was reported. */
const nothing = "faction=isil&time=2015-12-01..2015-12-21";

const pictures: readonly [name: string, query: string, width?: number][] = [
  ["default", ""],
  ["mode=cumulative", "mode=cumulative"],
  ["faction=rebels", "faction=rebels"],
  ["time=2015-10-18..2015-11-12", "time=2015-10-18..2015-11-12"],
  ["unit=all", everyUnit],
  ["narrow", "", 358],
  ["narrow.mode=cumulative", "mode=cumulative", 358],
  ["empty", nothing],
  ["empty.mode=cumulative", `mode=cumulative&${nothing}`],
  // Up to seven on the days before, at least five from the last day on.
  ["ever open", "time=2015-12-12..2015-12-20&unit=village,hill&mode=cumulative"],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width) => {
    await expect(draw(query, width)).toMatchFileSnapshot(`__snapshots__/${chart.slug}.${name}.svg`);
  });

  it.each([
    ...pictures,
    ["beyond the campaign", "time=2015-07-01..2016-02-06"],
    ["one day", "time=2015-11-13"],
  ] as typeof pictures)("holds no number that is none: %s", (_, query, width) => {
    expect(draw(query, width)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it("holds no link where marks lead nowhere", () => {
    expect(draw()).not.toContain("<a");
    expect(draw()).not.toContain("href");
  });

  // The offensive has an aftermath in 2016: its captures count, but lie outside the days shown.
  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760) => {
    const outside = placesIn(draw(query, width)).filter(
      ({ x, y }) => x < 0 || x > width || y < 0 || y > (width < 560 ? height.narrow : height.wide),
    );
    expect(outside).toEqual([]);
  });

  it("says who took how many in the drawing itself, under every filter", () => {
    expect(draw()).toContain(">Government: 47 to 53<");
    expect(draw()).toContain(">ISIL: 2<");
    expect(draw(nothing)).toContain(">ISIL: nothing reported<");
    expect(draw("mode=cumulative")).toContain(">Rebels: 14 to 15<");
  });

  it("sets counts above the veil: those of other days wholly pale, those partly of chosen days wholly dark", () => {
    const [under = "", over = ""] = draw("time=2015-10-18..2015-10-21").split('class="veil"');
    const counts = (svg: string) => [...svg.matchAll(/ fill-opacity="([^"]+)">([\d–+]+)<\/text>/g)];
    expect(counts(under)).toEqual([]);
    const dark = counts(over).flatMap(([, strength, count]) => (strength === "1" ? [count] : []));
    // Among them those over 17–18 October and 21–22 October, of which a day is chosen.
    expect(dark).toEqual(["7", "5", "0–1"]);
    expect(counts(over).length).toBeGreaterThan(dark.length);
  });

  it("sets no count across another pile, and takes none from a pile for one beneath it", () => {
    // What was taken on 17 October, up to x = 60, stands on the five villages of 17–18 October.
    const counts = [...draw(everyUnit).matchAll(/translate\(([\d.]+),[\d.]+\)"[^>]*>(3\+|5)</g)];
    const [upper, lower] = ["3+", "5"].map((count) => Number(counts.find(([, , text]) => text === count)?.[1]));
    expect(upper).toBeCloseTo(55.8, 0);
    expect(lower).toBeGreaterThan(60 + 3);
  });

  it("has a scale beside a side of which something is counted, and beside no other", () => {
    const numbers = (query: string) => draw(query).match(/>\d+<\/text>/g) ?? [];
    expect(numbers("type=supply")).toEqual([]);
    expect(numbers("type=supply&mode=cumulative")).toEqual([]);
    expect(draw("type=supply&mode=cumulative")).toContain(">No capture reported under this filter<");
    // Three towns were taken, by one side, on three days: the numbers over its blocks, and one scale.
    expect(numbers("unit=town").toSorted()).toEqual([">0</text>", ...Array(4).fill(">1</text>")]);
  });

  it("draws each block as high as its bounds a day: solid to the least, pale from there to the most", () => {
    const of = ledgerOf([
      { id: "a", days: 12, taken: [2, 2, 2] },
      { id: "b", days: [14, 15], taken: [2, null, 6] },
      { id: "c", days: 17, taken: [1, null, null] },
    ]);
    const drawn = draw("", 760, of);
    // Blocks stand a little off one another: so far from the top of each.
    const heights = (look: RegExp, inset: number) =>
      [...drawn.matchAll(look)].map(([, x, height]) => [Number(x), Number(height) + inset] as const);
    const solid = heights(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="#b3261e"\/>/g, 0.75);
    const pale = heights(/<rect x="([\d.]+)" y="[\d.]+" width="[\d.]+" height="([\d.]+)" fill="#b3261e" stroke/g, 1.25);
    const one = (solid.find(([x]) => x < 200)?.[1] ?? 0) / 2;
    expect(one).toBeGreaterThan(10);
    expect(solid.map(([, height]) => Math.round((10 * height) / one) / 10)).toEqual([2, 1, 1]);
    expect(pale.map(([, height]) => Math.round((10 * height) / one) / 10)).toEqual([2]);
    expect([...drawn.matchAll(/translate\(([\d.]+),[\d.]+\)" d="M0,0L0,-10M/g)].map(([, x]) => Number(x))).toEqual([
      40 + 7.5 * 64,
    ]);
  });

  it("adds up to a shade between the bounds, with an arrow where the most is open", () => {
    const running = (most: number | null) =>
      draw("mode=cumulative", 760, ledgerOf([{ id: "a", days: 12, taken: [2, null, most] }]));
    const arrow = /d="M0,0L0,-14M/g;
    expect([running(6).match(arrow)?.length, running(null).match(arrow)?.length]).toEqual([undefined, 1]);
    expect(running(6)).toContain(">Red: 2 to 6<");
    expect(running(null)).toContain(">Red: at least 2<");
    const [, shade = ""] = /<path d="([^"]*)Z"/.exec(running(6)) ?? [];
    const [, line] = /<path d="M[\d.]+,([\d.]+)[^Z"]*"/.exec(running(6)) ?? [];
    const heights = [...new Set([...shade.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y)))].toSorted((a, b) => a - b);
    expect(heights).toHaveLength(2);
    expect(heights[1]).toBeCloseTo(Number(line), 0);
  });

  it("names each side in its own colour", () => {
    expect(draw()).toMatch(/fill="#b3261e">Government: 47 to 53</);
    expect(draw()).toMatch(/fill="#26733f">Rebels: 14 to 15</);
  });

  it("is named and described for those who do not see it", () => {
    const figure = figureOf("faction=rebels");
    expect(draw("faction=rebels")).toContain(`aria-label="${figure.title}"`);
    expect(draw("faction=rebels")).toContain(`aria-description="${figure.summary}"`);
  });
});

it("is read by its note: as blocks of days, or as what they add up to", () => {
  expect(figureOf().note).toMatch(/^A block’s width is its days/);
  expect(figureOf("mode=cumulative").note).toMatch(/^The line is what is certain at least/);
});

describe("the title", () => {
  it.each([
    ["", "Villages captured per day, by the side that took them"],
    ["mode=cumulative", "Villages captured since the period began, by the side that took them"],
    ["unit=town,village", "Villages and towns captured per day, by the side that took them"],
    [everyUnit, "Places of every kind captured per day, by the side that took them"],
    ["faction=hezbollah", "Villages captured per day, by the side that took them (Hezbollah)"],
  ])("under %j is “%s”", (query, title) => {
    expect(figureOf(query).title).toBe(title);
  });

  it("stands beside a unit that fits it", () => {
    expect(figureOf().unit).toBe("villages a day");
    expect(figureOf("mode=cumulative&unit=hill").unit).toBe("hills");
  });
});

describe("the summary", () => {
  it.each([
    [
      "",
      "16 October – 21 December 2015, captured: Government 47 to 53 villages, Rebels 14 to 15 villages and ISIL 2 villages.",
    ],
    ["faction=rebels", "16 October – 21 December 2015, captured: Rebels 14 to 15 villages."],
    [
      "unit=town",
      "16 October – 21 December 2015, captured: Government 3 towns. For Rebels and ISIL none was reported.",
    ],
    [
      "time=2015-10-17",
      "17 October 2015, captured: Government up to 5 villages and Rebels up to 1 village. For ISIL none was reported.",
    ],
    [nothing, "1–21 December 2015: no capture of villages was reported under this filter."],
    [
      everyUnit,
      "16 October – 21 December 2015, captured: Government at least 79 places, Rebels at least 24 places and ISIL at least 7 places.",
    ],
  ])("under %j is “%s”", (query, summary) => {
    expect(figureOf(query).summary).toBe(summary);
  });
});

describe("the table", () => {
  it("has a row a claim with its days, side, bounds, words, certainty and claimant", () => {
    const { columns, rows } = tableOf(figureOf("", skirmish).of);
    expect(columns.map(({ label }) => label)).toEqual([
      "Days",
      "Taken by",
      "Count",
      "Of",
      "As worded",
      "Certainty",
      "According to",
    ]);
    expect(rows.map(({ cells }) => cells.slice(0, 3).join(" | "))).toEqual([
      "1 Mar | Government | 1",
      "2–3 Mar | Government | 5",
      "5 Mar | Government | 1",
      "5 Mar | Rebels | 1",
      "6 Mar | Rebels | 1 to 3",
      "8 Mar | ISIL | up to 1",
    ]);
    expect(rows[4]).toEqual({
      event: "2020-03-06-up-to-three-villages",
      cells: ["6 Mar", "Rebels", "1 to 3", "villages", "“up to three”", "Claimed by a party", "A rebel spokesman"],
    });
  });

  it("has no quotation marks where no words are told", () => {
    expect(tableOf(figureOf("", ledgerOf([{ id: "a", days: 12 }])).of).rows[0]?.cells[4]).toBe("");
  });

  it.each(pictures)("holds what the file of the same view holds: %s", (_, query) => {
    const view = viewOf(query, aleppo);
    const { rows } = tableOf(figureOf(query).of);
    expect(rows).toHaveLength(captureRows(aleppo, view, "claim").rows.length);
    expect(rows.every(({ event }) => event !== null && aleppo.eventById.has(event))).toBe(true);
  });
});

describe("the marks", () => {
  it.each(pictures)("are in order of days, lie in the period, and lead to events that exist: %s", (_, query) => {
    const figure = figureOf(query);
    const { period } = viewFilter(aleppo, viewOf(query, aleppo));
    expect(misplaced(figure, aleppo.eventById)).toEqual([]);
    expect(markingOf(figure.of).marks.filter((mark) => !overlaps(mark.period, period))).toEqual([]);
    expect(markingOf(figure.of).marks).toHaveLength(tableOf(figure.of).rows.length);
  });

  it("say their days, their side and their count", () => {
    expect(markingOf(figureOf("time=2015-12-12..2015-12-13").of).marks).toEqual([
      {
        faction: "government",
        period: { start: "2015-12-12", end: "2015-12-13" },
        label: "12–13 December 2015: Government, 1 to 7 villages",
        events: ["2015-12-12-up-to-seven-villages"],
      },
    ]);
    expect(markingOf(figureOf("faction=rebels").of).marks[0]?.label).toBe(
      "17–18 October 2015: Rebels, up to 1 village",
    );
  });

  it("are of the chosen side only", () => {
    expect(new Set(markingOf(figureOf("faction=rebels").of).marks.map(({ faction }) => faction))).toEqual(
      new Set(["rebels"]),
    );
    expect(markingOf(figureOf(nothing).of).marks).toEqual([]);
  });

  it("are one a claim of the file, each once", () => {
    const { columns, rows } = captureRows(aleppo, viewOf(everyUnit, aleppo), "claim");
    const claims = rows.map((row) => `${row[columns.findIndex(({ name }) => name === "claims")]}`);
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims.map((id) => aleppo.claimById.get(id)?.event).toSorted()).toEqual(
      markingOf(figureOf(everyUnit).of)
        .marks.flatMap(({ events }) => events)
        .toSorted(),
    );
  });
});

describe("what it says of a day", () => {
  it("is each claim of the day, a longer one with its days", () => {
    expect(markingOf(figureOf().of).readings(day("2015-10-18"))).toEqual([
      { faction: "government", text: "5 villages over 17–18 Oct" },
      { faction: "rebels", text: "up to 1 village over 17–18 Oct" },
    ]);
    expect(markingOf(figureOf().of).readings(day("2015-11-10"))).toEqual([
      { faction: "government", text: "1 village" },
      { faction: "government", text: "3 villages" },
    ]);
  });

  it("is nothing where nothing was reported, and nothing of days outside the period", () => {
    expect(markingOf(figureOf().of).readings(day("2015-10-29"))).toEqual([]);
    expect(markingOf(figureOf("time=2015-11-01..2015-11-30").of).readings(day("2015-12-20"))).toEqual([]);
  });

  it("is the count so far where the chart adds up, from the first report on", () => {
    const { readings } = markingOf(figureOf("mode=cumulative").of);
    expect(readings(day("2015-10-16"))).toEqual([]);
    expect(readings(day("2015-10-22"))).toEqual([
      { faction: "government", text: "12 in all" },
      { faction: "rebels", text: "up to 1 in all" },
    ]);
    expect(readings(day("2015-12-21")).map(({ text }) => text)).toEqual([
      "47 to 53 in all",
      "14 to 15 in all",
      "2 in all",
    ]);
  });
});

it("offers its own choices, and its data by claim and by day", () => {
  expect(chart.options).toEqual(["mode", "unit"]);
  const view = viewOf("", aleppo);
  expect(dataOf(chart.slug, aleppo, view, "claim").rows).not.toEqual(dataOf(chart.slug, aleppo, view, "day").rows);
});
