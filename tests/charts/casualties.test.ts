import { describe, expect, it } from "vitest";
import { casualties as chart } from "@/lib/charts/casualties";
import { heightOf } from "@/lib/charts/chart";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf, type Row } from "../series/ledger-of";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: width < 560 ? height.narrow : height.wide });

/** What Aleppo has none of: an interval of wounded, an open one, and running totals. */
const people = (row: Partial<Row>) => ({ id: "a", days: 12, measure: "killed", unit: "people", ...row }) as const;
const may = ledgerOf([
  people({ taken: [3, 3, 3], fromFaction: "blue", wording: "three", certainty: "claimed", claimant: "monitor" }),
  people({ id: "b", measure: "wounded", taken: [4, null, 9] }),
  people({ id: "c", measure: "wounded", days: [14, 15], taken: [6, null, null] }),
  people({ id: "d", basis: "running_total", claimant: "monitor", days: 16, taken: [40, null, null] }),
  people({ id: "e", basis: "running_total", measure: "wounded", days: 18, taken: [90, 90, 90], fromFaction: "green" }),
  people({ id: "f", faction: null, taken: [2, 2, 2] }),
]);

const pictures: readonly [name: string, query: string, width?: number, ledger?: typeof aleppo][] = [
  ["default", ""],
  ["faction=rebels", "faction=rebels"],
  ["time=2015-11-01..2015-11-15", "time=2015-11-01..2015-11-15"],
  ["narrow", "", 358],
  ["empty", "claimant=isw"],
  ["wounded and totals", "", 760, may],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width, ledger) => {
    const file = `__snapshots__/${chart.slug}.${name.replaceAll(" ", "-")}.svg`;
    await expect(draw(query, width, ledger)).toMatchFileSnapshot(file);
  });

  it.each([
    ...pictures,
    ["beyond the campaign", "time=2015-07-01..2016-02-06"],
    ["one day", "time=2015-10-24"],
  ] as typeof pictures)("holds no number that is none: %s", (_, query, width, ledger) => {
    expect(draw(query, width, ledger)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760, ledger) => {
    const outside = placesIn(draw(query, width, ledger)).filter(
      ({ x, y }) => x < 0 || x > width || y < 0 || y > height.wide,
    );
    expect(outside).toEqual([]);
  });

  it("sets counts above the veil: those of other days wholly pale, those of chosen days wholly dark", () => {
    const [under = "", over = ""] = draw("time=2015-10-24").split('class="veil"');
    expect(under).not.toContain(">43+<");
    // Over two days, of which one is chosen.
    expect(over).toContain(' fill-opacity="1">43+<');
    expect(over).toContain(' fill-opacity="0.4">58+<');
    const [lines = "", words = ""] = draw("time=2000-05-10..2000-05-11", 760, may).split('class="veil"');
    expect(lines).not.toContain("at least 40 people");
    expect(words).toContain("at least 40 people");
    // It counts to 16 May.
    expect(draw("time=2000-05-16..2000-05-17", 760, may)).toContain(' fill-opacity="1">at least 40 people');
    expect(draw("time=2000-05-17..2000-05-18", 760, may)).toContain(' fill-opacity="0.4">at least 40 people');
  });

  it("says who suffered how much in the drawing itself", () => {
    expect(draw()).toContain(">Government: killed at least 65, wounded 1<");
    expect(draw("time=2015-11-01..2015-11-15")).toContain(">Rebels: nothing reported<");
  });

  it("has no scale where nobody is counted", () => {
    expect(draw("type=weather")).not.toMatch(/>\d+<\/text>/);
  });

  it("points an arrow at what is open alone, up from the killed and down from the wounded", () => {
    const of = ledgerOf([
      people({ taken: [3, null, null] }),
      people({ id: "b", measure: "wounded", days: 14, taken: [6, null, null] }),
      people({ id: "c", days: 16, taken: [2, null, 4] }),
    ]);
    // A day is 64 px wide.
    const arrows = [...draw("", 760, of).matchAll(/translate\(([\d.]+),([\d.]+)\)( rotate\(180\))?" d="M0,0L0,-10M/g)];
    expect(arrows.map(([, x, , turned]) => [Number(x), turned !== undefined])).toEqual([
      [200, false],
      [328, true],
    ]);
    const [killed, wounded] = arrows.map(([, , y]) => Number(y));
    // A single side’s line stands between both.
    const line = Number(
      /<line x1="40" x2="744" y1="([\d.]+)"/.exec(draw("", 760, of).split('stroke="#5b636c"')[1] ?? "")?.[1],
    );
    expect([killed, line, wounded]).toEqual([killed, line, wounded].toSorted((a, b) => Number(a) - Number(b)));
  });

  it("counts those killed on the same days as one, and calls the wounded by their name", () => {
    const two = [people({ taken: [3, 3, 3] }), people({ id: "b", taken: [2, null, 4] })];
    expect(draw("", 760, ledgerOf(two))).toContain(">5–7<");
    expect(draw("", 760, may)).toContain(">4–9 wounded<");
  });

  it("draws a running total from the day since which it counts to the day on which it was stated, where that is shown", () => {
    const lines = (ledger: typeof aleppo) =>
      [...draw("", 760, ledger).matchAll(/<line x1="(\d+)" x2="(\d+)" y1="([\d.]+)" y2="\3" stroke="#b3261e"/g)].map(
        ([, from, to]) => [Number(from), Number(to)],
      );
    // From the 10th, at the left end; a day is 64 px wide.
    expect(lines(may)).toEqual([
      [40, 40 + 7 * 64],
      [40, 40 + 9 * 64],
    ]);
    const total = people({ basis: "running_total", days: 25, taken: [9, 9, 9] });
    expect(lines(ledgerOf([total, people({ id: "b" })]))).toEqual([]);
  });

  it("draws the count of a running total in words, never as a block", () => {
    const drawn = draw("", 760, may);
    expect(drawn).toContain(">at least 40 people killed in all, A monitor<");
    expect(drawn).toContain(">90 people wounded in all, The article itself<");
    // Three blocks: three killed, four to nine wounded in two parts, six or more wounded.
    expect(drawn.match(/<rect (?=[^>]*width="(?!0")[\d.]+")/g)).toHaveLength(4);
  });
});

describe("its words", () => {
  it("name the filter in the title", () => {
    expect(figureOf("faction=rebels").title).toBe("Killed and wounded per day, by the side that suffered (Rebels)");
  });

  it.each([
    [
      "",
      aleppo,
      "16 October – 21 December 2015: Government, killed at least 65, wounded 1; Rebels, killed at least 45, wounded 1; ISIL, killed at least 86.",
    ],
    [
      "",
      skirmish,
      "1–8 March 2020: Government, killed at least 4; Rebels, killed 10 to 14. For ISIL none were reported.",
    ],
    ["time=2015-12-01..latest", aleppo, "1–21 December 2015: no killed or wounded were reported."],
    [
      "",
      may,
      "10–20 May 2000: Red, killed 3, wounded at least 10. For Blue and Green none were reported. Claimed apart: Red, at least 40 killed, in all since 10 May 2000, according to: A monitor. Claimed apart: Red, 90 wounded by Green, in all since 10 May 2000, according to: The article itself. People of no side stand in the table only.",
    ],
    // The wounded of 18 May and those of no side lie outside.
    [
      "time=2000-05-13..2000-05-17",
      may,
      "13–17 May 2000: Red, wounded at least 6. For Blue and Green none were reported. Claimed apart: Red, at least 40 killed, in all since 10 May 2000, according to: A monitor.",
    ],
  ])("sum up %j", (query, ledger, summary) => {
    expect(figureOf(query, ledger).summary).toBe(summary);
  });

  it("say of a day what was reported of it, with who killed where that is told", () => {
    expect(markingOf(figureOf().of).readings(day("2015-10-24"))).toEqual([
      { faction: "government", text: "at least 43 killed by ISIL over 23–24 Oct" },
      { faction: "isil", text: "28 killed by Government over 23–24 Oct" },
      { faction: "government", text: "1 wounded" },
      { faction: "rebels", text: "1 killed" },
      { faction: "rebels", text: "1 wounded" },
    ]);
    expect(markingOf(figureOf().of).readings(day("2015-12-01"))).toEqual([]);
  });
});

describe("its marks and its table", () => {
  it("name the killers where stated", () => {
    expect(markingOf(figureOf("", skirmish).of).marks.map(({ label }) => label)).toEqual([
      "7 March 2020: Government, at least 4 killed by Rebels",
      "7 March 2020: Rebels, 10 to 14 killed by Government",
    ]);
    const by = tableOf(figureOf().of).rows.map(({ cells }) => cells[4]);
    expect(by.filter((name) => name === "not stated")).toHaveLength(5);
  });

  it("hold of each claim its days, side, bounds and killer, since when it counts, its words and who says so", () => {
    expect(tableOf(figureOf("", may).of).rows.map(({ cells }) => cells.join(" | "))).toEqual([
      "12 May | Red | killed | 3 | Blue | “three” | Claimed by a party | A monitor",
      "12 May | Red | wounded | 4 to 9 | not stated |  | Stated | The article itself",
      "12 May | People of no side | killed | 2 | not stated |  | Stated | The article itself",
      "14–15 May | Red | wounded | at least 6 | not stated |  | Stated | The article itself",
      "16 May | Red | killed, in all since 10 May 2000 | at least 40 | not stated |  | Stated | A monitor",
      "18 May | Red | wounded, in all since 10 May 2000 | 90 | Green |  | Stated | The article itself",
    ]);
  });

  it("hold one row a claim that is in no other, people of no side included", () => {
    expect(tableOf(figureOf().of).rows).toHaveLength(14);
    expect(tableOf(figureOf("", may).of).rows.map(({ cells }) => cells[1])).toContain("People of no side");
  });

  it.each(pictures)("stand in order and lead to events: %s", (_, query, __, ledger = aleppo) => {
    expect(misplaced(figureOf(query, ledger), ledger.eventById)).toEqual([]);
  });
});
