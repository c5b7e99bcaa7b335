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
  ])("sum up %j without adding", (query, ledger, summary) => {
    expect(figureOf(query, ledger).summary).toBe(summary);
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
