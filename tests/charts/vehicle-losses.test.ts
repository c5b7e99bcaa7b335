import { describe, expect, it } from "vitest";
import { heightOf } from "@/lib/charts/chart";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { vehicleLosses as chart } from "@/lib/charts/vehicle-losses";
import { sayShortClaimant, sayWording } from "@/lib/charts/words";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: width < 560 ? height.narrow : height.wide });

/** What Aleppo has none of: a range, two sides, and a vehicle of no stated side. */
const vehicles = { measure: "vehicles_lost", unit: "vehicle", basis: "running_total" } as const;
const may = ledgerOf([
  { id: "a", days: 12, ...vehicles, taken: [4, null, 9] },
  { id: "b", days: 14, ...vehicles, claimant: "monitor", faction: "guard", taken: [9, 9, 9] },
  { id: "c", days: 20, ...vehicles, faction: "blue", taken: [3, null, null] },
  { id: "d", days: [15, 16], ...vehicles, basis: "increment", faction: null, wording: "a lorry" },
]);

/** Totals that count from different days, of one area too; what was seized, and what breaks off. */
const rivals = ledgerOf([
  { id: "a", days: 12, ...vehicles, taken: [4, 4, 4], since: null, wording: "four" },
  {
    ...{ id: "b", days: 14, ...vehicles, claimant: "monitor", faction: "guard", taken: [9, null, null] },
    ...{ places: ["mill"], certainty: "reported", wording: "nine" },
  },
  { id: "c", days: 13, ...vehicles, basis: "increment", faction: null, wording: "a lorry" },
  {
    ...{ id: "d", days: [15, 16], ...vehicles, measure: "vehicles_seized", basis: "increment", taken: [2, 2, 2] },
    ...{ faction: "blue", fromFaction: "red", wording: "two tanks", certainty: "claimed", claimant: "monitor" },
  },
  {
    id: "e",
    days: 15,
    ...vehicles,
    basis: "increment",
    faction: "green",
    wording: "a number of",
    taken: [2, null, null],
  },
]);

const pictures: readonly [name: string, query: string, width?: number, ledger?: typeof aleppo][] = [
  ["default", ""],
  ["faction=rebels", "faction=rebels"],
  ["time=2015-10-20..2015-11-05", "time=2015-10-20..2015-11-05"],
  ["time=2015-10-16..2016-02-06", "time=2015-10-16..2016-02-06"],
  ["narrow", "", 358],
  ["empty", "faction=isil"],
  ["skirmish", "", 760, skirmish],
  ["two sides", "", 760, may],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width, ledger) => {
    const file = `__snapshots__/${chart.slug}.${name.replaceAll(" ", "-")}.svg`;
    await expect(draw(query, width, ledger)).toMatchFileSnapshot(file);
  });

  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760, ledger) => {
    const drawn = draw(query, width, ledger);
    const high = width < 560 ? height.narrow : height.wide;
    expect(placesIn(drawn).filter(({ x, y }) => x < 0 || x > width || y < 0 || y > high)).toEqual([]);
  });

  it.each([358, 760, 1360])("names each claimant beside its total, %i px wide", (width) => {
    const drawn = draw("", width);
    for (const words of ["SOHR: at least 11", "Unnamed reports: at least 15", "Rebel spokesman: 21"])
      expect(drawn).toContain(`>${words}<`);
  });

  it("joins a claimant’s total to its next one of the same places, whatever it states of others on that day", () => {
    const risers = (day: number) => {
      const of = ledgerOf([
        { id: "a", days: 12, ...vehicles, places: ["mill"], taken: [4, 4, 4] },
        { id: "b", days: day, ...vehicles, places: ["dry-well"], taken: [9, 9, 9] },
        { id: "c", days: 15, ...vehicles, places: ["mill"], taken: [6, 6, 6] },
      ]);
      const lines = [...draw("", 760, of).matchAll(/<g [^>]*stroke-width="1.25"[^>]*>.*?<\/g>/gs)].map(([all]) => all);
      return lines.filter((line) => !line.includes("dasharray"));
    };
    expect(risers(15)).toHaveLength(1);
    expect(risers(15)).toEqual(risers(14));
  });

  it("points an arrow at a total that is open, and shades one that is a range", () => {
    const arrows = (query: string, ledger: typeof aleppo) =>
      [...draw(query, 760, ledger).matchAll(/translate\(([\d.]+),[\d.]+\)" d="M0,0L0,-15M/g)].map(([, x]) => Number(x));
    // In the middle of the 20th; a day is 64 px wide.
    expect(arrows("", may)).toEqual([40 + 10.5 * 64]);
    expect(draw("", 760, may).match(/<g fill-opacity="0.45">\s*<rect x="193"/g)).toHaveLength(1);
  });

  it("draws a total on, as the claimant’s last word, to the day of the next one or to the end", () => {
    const of = ledgerOf([
      { id: "a", days: 12, ...vehicles, taken: [4, 4, 4] },
      { id: "b", days: 15, ...vehicles, taken: [6, 6, 6] },
    ]);
    const broken = [...draw("", 760, of).matchAll(/d="M([\d.]+),([\d.]+)L([\d.]+),\2"/g)];
    expect(broken.map(([, from, , to]) => [Number(from), Number(to)])).toEqual([
      [200, 392],
      [392, 744],
    ]);
  });

  it("crosses out what was lost, and squares what was seized, over the days in which it was", () => {
    const drawn = draw("", 760, rivals);
    expect(drawn.match(/d="M-5.4,-5.4L5.4,5.4/g)).toHaveLength(2);
    const squares = [...drawn.matchAll(/translate\(([\d.]+),[\d.]+\)" d="M-4.4,-4.4h/g)].map(([, x]) => Number(x));
    expect(squares).toEqual([40 + 6 * 64]);
    expect(drawn).toMatch(new RegExp(`d="M${40 + 5 * 64},([\\d.]+)L${40 + 7 * 64},\\1"`));
  });

  it("heads a side with the day since which all its totals count, where they count from one", () => {
    expect(draw("", 760, may)).toContain(">Red: vehicles lost since 10 May, as claimed<");
    expect(draw("", 760, rivals)).toContain(">Red: vehicles lost, as claimed<");
    expect(draw("", 760, may)).toContain(">The article itself: 4 to 9<");
  });

  it("sets the words of totals and vehicles outside the chosen days pale, and the others not", () => {
    const drawn = draw("time=2000-05-13", 760, rivals);
    expect(drawn).toMatch(/fill-opacity="0.4">The article itself: 4</);
    expect(drawn).toMatch(/fill-opacity="1">a lorry lost</);
  });

  it("never draws what the totals would add up to", () => {
    expect(draw()).not.toMatch(/>[^<]*\b47\b/);
  });

  it("says of silence that nothing was reported", () => {
    expect(draw("faction=isil")).toContain(">No loss of vehicles reported under this filter<");
    expect(draw("faction=rebels")).toContain(">No running total under this filter<");
  });
});

describe("its words", () => {
  it.each([
    [
      "",
      aleppo,
      "16 October – 21 December 2015, vehicles lost. Government: in all since 16 October 2015 at least 11 (SOHR, 19 Oct), at least 15 (Unnamed reports, 22 Oct) and 21 (Rebel spokesman, 23 Oct), running totals that must not be added; single vehicles: a bulldozer lost, a BMP-1 seized by Rebels and at least 2 vehicles seized by Al-Nusra Front. For Rebels and ISIL none was reported.",
    ],
    ["faction=isil", aleppo, "16 October – 21 December 2015: no loss of vehicles was reported under this filter."],
    [
      "time=2015-10-20..2015-10-22",
      aleppo,
      "20–22 October 2015, vehicles lost. Government: in all since 16 October 2015 at least 15 (Unnamed reports, 22 Oct). For Rebels and ISIL none was reported.",
    ],
    [
      "",
      rivals,
      "10–20 May 2000, vehicles lost. Red: in all 4 (The article itself, 12 May) and at least 9 since 10 May (A monitor, mill, 14 May), running totals that must not be added; single vehicles: two tanks seized by Blue. Green: no running total; single vehicles: at least 2 vehicles lost. Side not stated: no running total; single vehicles: a lorry lost. For Blue none was reported.",
    ],
    [
      "time=2000-05-13",
      rivals,
      "13 May 2000, vehicles lost. Side not stated: no running total; single vehicles: a lorry lost. For Red, Blue and Green none was reported.",
    ],
    [
      "faction=green",
      rivals,
      "10–20 May 2000, vehicles lost. Green: no running total under this filter; single vehicles: at least 2 vehicles lost.",
    ],
  ])("sum up %j without adding", (query, ledger, summary) => {
    expect(figureOf(query, ledger).summary).toBe(summary);
  });

  it("give each total its own day where totals count from different ones", () => {
    const of = ledgerOf([
      { id: "a", days: 12, ...vehicles, taken: [4, 4, 4], since: 10 },
      { id: "b", days: 14, ...vehicles, claimant: "monitor", taken: [9, 9, 9], since: 11 },
    ]);
    expect(figureOf("", of).summary).toContain(
      "Red: in all 4 since 10 May (The article itself, 12 May) and 9 since 11 May (A monitor, 14 May), running totals",
    );
    expect(draw("", 760, of)).toContain(">Red: vehicles lost, as claimed<");
  });

  it("say of a day who said what last, and when", () => {
    expect(markingOf(figureOf().of).readings(day("2015-10-16"))).toEqual([]);
    expect(markingOf(figureOf().of).readings(day("2015-10-17"))).toEqual([
      { faction: "government", text: "a bulldozer lost, 17–18 Oct" },
      { faction: "government", text: "a BMP-1 seized by Rebels, 17–18 Oct" },
    ]);
    expect(markingOf(figureOf().of).readings(day("2015-10-22"))).toEqual([
      { faction: "government", text: "SOHR: at least 11 since 16 Oct (last claimed 19 Oct)" },
      { faction: "government", text: "Unnamed reports: at least 15 since 16 Oct" },
    ]);
  });

  it("say since when a total counts where that is told, of which places, and by whom something was seized", () => {
    expect(markingOf(figureOf("", rivals).of).readings(day("2000-05-15"))).toEqual([
      { faction: "red", text: "two tanks seized by Blue, 15–16 May" },
      { faction: "red", text: "The article itself: 4 (last claimed 12 May)" },
      { faction: "red", text: "A monitor, mill: at least 9 since 10 May (last claimed 14 May)" },
      { faction: "green", text: "at least 2 vehicles lost" },
    ]);
  });

  it("let go of a claimant’s total when the next one comes", () => {
    expect(
      markingOf(figureOf("", skirmish).of)
        .readings(day("2020-03-08"))
        .map(({ text }) => text),
    ).toEqual(["A rebel spokesman: 9 since 1 Mar (last claimed 4 Mar)", "War Monitor: at least 7 since 1 Mar"]);
  });

  it("say of days outside the period nothing", () => {
    expect(markingOf(figureOf("time=2015-10-20..2015-11-05").of).readings(day("2015-10-19"))).toEqual([]);
  });
});

describe("its marks and its table", () => {
  it("say in one mark all that is drawn of one event", () => {
    expect(markingOf(figureOf().of).marks.map(({ label }) => label)).toEqual([
      "17–18 October 2015: Government, a bulldozer lost; Government, a BMP-1 seized by Rebels",
      "19 October 2015: Government, SOHR: at least 11 since 16 Oct",
      "22 October 2015: Government, Unnamed reports: at least 15 since 16 Oct",
      "23 October 2015: Government, Rebel spokesman: 21 since 16 Oct",
      "21–23 November 2015: Government, at least 2 vehicles seized by Al-Nusra Front",
    ]);
  });

  it.each(pictures)("stand in order and lead to events: %s", (_, query, __, ledger = aleppo) => {
    expect(misplaced(figureOf(query, ledger), ledger.eventById)).toEqual([]);
  });

  it("are of the side that lost, not of the one that seized, and of none where none is told", () => {
    expect(markingOf(figureOf("", rivals).of).marks.map(({ faction, label }) => [faction, label])).toEqual([
      ["red", "12 May 2000: Red, The article itself: 4"],
      [null, "13 May 2000: a lorry lost"],
      ["red", "14 May 2000: Red, A monitor, mill: at least 9 since 10 May"],
      ["red", "15–16 May 2000: Red, two tanks seized by Blue"],
      ["green", "15 May 2000: Green, at least 2 vehicles lost"],
    ]);
  });

  it("hold of each claim its days, side and bounds, how it counts, its words and who says so", () => {
    expect(tableOf(figureOf("", rivals).of).rows.map(({ cells }) => cells.join(" | "))).toEqual([
      "12 May | Red | 4 | in all since an unstated day | “four” | Stated | The article itself",
      "13 May | Not stated | 1 | lost | “a lorry” | Stated | The article itself",
      "14 May | Red | at least 9 | in all since 10 May 2000, mill | “nine” | Reported | A monitor",
      "15–16 May | Red | 2 | seized by Blue | “two tanks” | Claimed by a party | A monitor",
      "15 May | Green | at least 2 | lost | “a number of” | Stated | The article itself",
    ]);
    // Of the sketch of May no words are told.
    expect(tableOf(figureOf("", may).of).rows[0]?.cells[4]).toBe("");
  });

  it("hold one row a claim of the period", () => {
    expect(tableOf(figureOf().of).rows.map(({ cells }) => cells.slice(1, 4))).toEqual([
      ["Government", "1", "lost"],
      ["Government", "1", "seized by Rebels"],
      ["Government", "at least 11", "in all since 16 October 2015"],
      ["Government", "at least 15", "in all since 16 October 2015"],
      ["Government", "21", "in all since 16 October 2015"],
      ["Government", "at least 2", "seized by Al-Nusra Front"],
    ]);
    expect(tableOf(figureOf("time=2015-10-20..2015-11-05").of).rows).toHaveLength(2);
    expect(tableOf(figureOf("", may).of).rows.map(({ cells }) => cells[1])).toContain("Not stated");
  });
});

describe("names for labels", () => {
  it.each([
    ["Syrian Observatory for Human Rights (SOHR)", "SOHR"],
    ["Rebel spokesman, unnamed", "Rebel spokesman"],
    ["Unnamed reports (“reportedly”)", "Unnamed reports"],
    ["Al-Masdar", "Al-Masdar"],
  ])("shorten %s", (name, short) => {
    expect(sayShortClaimant(name)).toBe(short);
  });

  it.each([
    ["a bulldozer", "a bulldozer"],
    ["a number of", null],
    ["", null],
  ])("take the claim’s own words where they name what they count: %s", (wording, said) => {
    expect(sayWording({ wording })).toBe(said);
  });
});
