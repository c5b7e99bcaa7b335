import { describe, expect, it } from "vitest";
import { heightOf } from "@/lib/charts/chart";
import { factionActivity as chart } from "@/lib/charts/faction-activity";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const heightFor = (query = "", width = 760, ledger = aleppo) =>
  heightOf(chart, ledger, viewOf(query, ledger))[width < 560 ? "narrow" : "wide"];
const draw = (query = "", width = 760, ledger = aleppo) =>
  drawSvg(figureOf(query, ledger), { width, height: heightFor(query, width, ledger) });

const pictures: readonly [name: string, query: string, width?: number, ledger?: typeof aleppo][] = [
  ["default", ""],
  ["level=group", "level=group"],
  ["faction=rebels", "faction=rebels"],
  ["time=2015-10-20..2015-11-05", "time=2015-10-20..2015-11-05"],
  ["narrow", "", 358],
  ["narrow.level=group", "level=group", 358],
  ["narrow.time=2015-10-16..2016-02-06", "time=2015-10-16..2016-02-06", 358],
  ["empty", "claimant=isw"],
  ["skirmish.level=group", "level=group", 760, skirmish],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width, ledger) => {
    await expect(draw(query, width, ledger)).toMatchFileSnapshot(`__snapshots__/${chart.slug}.${name}.svg`);
  });

  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760, ledger) => {
    const tall = heightFor(query, width, ledger);
    const outside = placesIn(draw(query, width, ledger)).filter(({ x, y }) => x < 0 || x > width || y < 0 || y > tall);
    expect(outside).toEqual([]);
  });

  it("is as high for one side as for all, so that a filter moves nothing", () => {
    expect(heightFor("faction=isil")).toBe(heightFor());
    expect(heightFor("time=2015-12-01..latest")).toBe(heightFor());
  });

  it("grows with the groups that stand in it", () => {
    expect(heightFor("level=group")).toBeGreaterThan(heightFor("level=group&faction=rebels"));
  });

  it.each([358, 760])("names every row in full, %i px wide", (width) => {
    const drawn = draw("level=group", width);
    for (const { id, name } of aleppo.factions.all) {
      const stands = markingOf(figureOf("level=group").of).marks.some(({ faction }) => faction === id);
      if (stands) expect(drawn).toMatch(new RegExp(`>${name}(: [^<]*)?<`));
    }
    expect(drawn).toContain(">Iranian-backed Shia militias: acted in 3, target of 1<");
  });

  it("is as high above the line as events in which a side acted, and below it as those of which it was the target", () => {
    const drawn = draw("", 760, skirmish);
    // A day is 88 px wide. Of the height of an event a pixel is left between it and the line, of a hollow one two.
    const heights = (look: string, gap: number) =>
      [
        ...drawn.matchAll(
          new RegExp(`<rect x="([\\d.]+)" y="([\\d.]+)" width="[\\d.]+" height="([\\d.]+)" ${look}/>`, "g"),
        ),
      ].map(([, x, y, height]) => [Math.floor((Number(x) - 40) / 88) + 1, Number(height) + gap, Number(y)] as const);
    const acted = heights('fill="#b3261e"', 1);
    const targeted = heights('fill="#b3261e" stroke="#b3261e"', 2);
    const event = acted[0]?.[1] ?? 0;
    const counts = (of: typeof acted) => of.map(([day, height]) => [day, Math.round(height / event)]);
    expect(counts(acted)).toEqual([
      [1, 1],
      [2, 2],
      [3, 1],
      [5, 1],
    ]);
    expect(counts(targeted)).toEqual([
      [4, 2],
      [5, 1],
      [7, 2],
      [8, 3],
    ]);
    expect(Math.max(...acted.map(([, , y]) => y))).toBeLessThan(Math.min(...targeted.map(([, , y]) => y)));
  });

  it("says in its first row what is above the line and what below", () => {
    expect(draw()).toContain(">Government: acted in 40 (above), target of 30 (below)<");
    expect(draw("claimant=isw")).toContain(">Government: nothing reported<");
  });
});

describe("its words", () => {
  it.each([
    [
      "",
      aleppo,
      "16 October – 21 December 2015, events. Government: acted in 40, target of 30; Rebels: acted in 22, target of 26; ISIL: acted in 11, target of 12.",
    ],
    [
      "level=group",
      skirmish,
      "1–8 March 2020, events. Government: acted in 4, target of 7; Rebels: acted in 4, target of 4; ISIL: acted in 2, target of 1. 2 groups are named.",
    ],
    [
      "time=2020-03-08",
      skirmish,
      "8 March 2020, events. Government: target of 3; Rebels: nothing reported; ISIL: acted in 2.",
    ],
    [
      "level=group&faction=rebels",
      skirmish,
      "1–8 March 2020, events. Rebels: acted in 4, target of 4. 1 group is named.",
    ],
    ["faction=rebels,isil&time=2020-03-06", skirmish, "6 March 2020, events. Rebels: acted in 1; ISIL: target of 1."],
  ])("sum up %j", (query, ledger, summary) => {
    expect(figureOf(query, ledger).summary).toBe(summary);
  });

  it("say of a day how many events, and nothing of days of which nothing was reported", () => {
    expect(markingOf(figureOf().of).readings(day("2015-10-23"))).toEqual([
      { faction: "government", text: "acted in 3, target of 4" },
      { faction: "rebels", text: "acted in 1, target of 1" },
      { faction: "isil", text: "acted in 3, target of 2" },
    ]);
    expect(markingOf(figureOf().of).readings(day("2015-12-01"))).toEqual([]);
  });
});

describe("its marks and its table", () => {
  it.each(pictures)("stand in order and lead to events: %s", (_, query, __, ledger = aleppo) => {
    expect(misplaced(figureOf(query, ledger), ledger.eventById)).toEqual([]);
  });

  it("hold all events of a cell", () => {
    const mark = markingOf(figureOf().of).marks.find(
      ({ faction, period }) => faction === "isil" && period.start === "2015-10-23",
    );
    expect(mark?.label).toBe("23 October 2015: ISIL, acted in 3, target of 2");
    expect(mark?.events).toHaveLength(5);
  });

  it("hold of each day and side in how many events it acted, of how many it was only the target, and which", () => {
    const rows = tableOf(figureOf("time=2020-03-05..2020-03-07", skirmish).of).rows;
    expect(rows.map(({ event, cells }) => [event, cells.join(" | ")])).toEqual([
      [
        null,
        "5 Mar | Government | 1 | 1 | Government forces retake Mill by night. The Northern Front takes Mill in the morning.",
      ],
      [
        null,
        "5 Mar | Rebels | 1 | 1 | The Northern Front takes Mill in the morning. Government forces retake Mill by night.",
      ],
      [
        "2020-03-06-up-to-three-villages",
        "6 Mar | Rebels | 1 | 0 | Rebels say that they took up to three villages from ISIL.",
      ],
      [
        "2020-03-06-up-to-three-villages",
        "6 Mar | ISIL | 0 | 1 | Rebels say that they took up to three villages from ISIL.",
      ],
      [
        null,
        "7 Mar | Government | 0 | 2 | Rebels attack Salt Town without success, with dead on both sides. ISIL has cut six kilometres of the river road.",
      ],
      [
        "2020-03-07-salt-town",
        "7 Mar | Rebels | 1 | 0 | Rebels attack Salt Town without success, with dead on both sides.",
      ],
      ["2020-03-07-road-cut", "7 Mar | ISIL | 1 | 0 | ISIL has cut six kilometres of the river road."],
    ]);
  });

  it("name the event of a row only where it stands for one", () => {
    const rows = tableOf(figureOf().of).rows;
    expect(rows.length).toBeGreaterThan(10);
    for (const { event, cells } of rows) expect(event === null).toBe(Number(cells[2]) + Number(cells[3]) > 1);
  });
});
