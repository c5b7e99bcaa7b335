import { describe, expect, it } from "vitest";
import { overlaps } from "@/lib/campaign/day";
import { heightOf } from "@/lib/charts/chart";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { timeline as chart } from "@/lib/charts/timeline";
import { dataOf } from "@/lib/series/chart-data";
import { rowingsOf } from "@/lib/series/rowings";
import { eventsOf, viewFilter } from "@/lib/view/filter";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

const figureOf = (query = "", ledger = aleppo) => chart.figure(ledger, viewOf(query, ledger));
const height = heightOf(chart, aleppo, viewOf("", aleppo));
const draw = (query = "", width = 760) =>
  drawSvg(figureOf(query), { width, height: width < 560 ? height.narrow : height.wide });
const nothing = "faction=isil&type=supply";
const everyUnit = "unit=village,town,hill,farm,base,checkpoint,industrial,position,site";

const pictures: readonly [name: string, query: string, width?: number][] = [
  ["default", ""],
  ["faction=rebels", "faction=rebels"],
  ["time=2015-10-18..2015-11-12", "time=2015-10-18..2015-11-12"],
  ["time=2015-07-01..2016-02-06", "time=2015-07-01..2016-02-06"],
  ["narrow", "", 358],
  ["empty", nothing],
];

describe("the drawing", () => {
  it.each(pictures)("is as reviewed: %s", async (name, query, width) => {
    await expect(draw(query, width)).toMatchFileSnapshot(`__snapshots__/${chart.slug}.${name}.svg`);
  });

  it.each(["mode=cumulative", everyUnit])("is the same under %s, of which events know nothing", (query) => {
    expect(draw(query)).toBe(draw());
  });

  it.each(pictures)("holds no number that is none: %s", (_, query, width) => {
    expect(draw(query, width)).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each(pictures)("sets nothing down outside its frame: %s", (_, query, width = 760) => {
    expect(
      placesIn(draw(query, width)).filter(
        ({ x, y }) => x < 0 || x > width || y < 0 || y > (width < 560 ? height.narrow : height.wide),
      ),
    ).toEqual([]);
  });

  it("holds no link where marks lead nowhere", () => {
    expect(draw()).not.toContain("<a");
    expect(draw()).not.toContain("href");
  });

  it("keeps its shape under a filter: what does not pass turns grey", () => {
    const shape = (svg: string) => svg.match(/<rect [^>]*rx=[^>]*>/g)?.map((rect) => rect.replace(/ fill="[^"]*"/, ""));
    expect(shape(draw("faction=rebels"))).toEqual(shape(draw()));
    const colors = (svg: string) =>
      new Set(svg.match(/<rect [^>]*rx=[^>]*>/g)?.map((rect) => / fill="([^"]*)"/.exec(rect)?.[1]));
    expect(colors(draw())).toEqual(new Set(["#b3261e", "#3d9a5f", "#23272e"]));
    expect(colors(draw(nothing))).toEqual(new Set(["#d9dbd6"]));
  });

  it("numbers the phases, and names those that have the room", () => {
    expect(draw()).toContain(">3 Renewed advance<");
    expect(draw("", 358)).not.toContain("Renewed advance");
    expect(draw("", 358)).toMatch(/>3</);
  });
});

describe("the title and the summary", () => {
  it.each([
    [
      "",
      "All events, by who took part",
      "80 events, 16 October – 21 December 2015; 4 before 16 Oct and 6 after 21 Dec are not shown.",
    ],
    [
      "time=2015-10-25",
      "All events, by who took part",
      "5 events, 25 October 2015; 4 before 16 Oct and 6 after 21 Dec are not shown.",
    ],
    [
      "time=earliest..2016-02-06",
      "All events, by who took part",
      "86 events, 16 October 2015 – 6 February 2016; 4 before 16 Oct are not shown.",
    ],
    ["time=2015-07-01..2016-02-06", "All events, by who took part", "90 events, 1 July 2015 – 6 February 2016."],
  ])("under %j are “%s”, “%s”", (query, title, summary) => {
    expect(figureOf(query)).toMatchObject({ title, summary });
  });

  it("tell of a single event outside of the days as of one", () => {
    expect(figureOf("", skirmish).summary).toBe("12 events, 1–8 March 2020; 1 after 8 Mar is not shown.");
  });

  it("name the filter and count what passes it", () => {
    const { title, summary } = figureOf("faction=isil&type=airstrike");
    expect(title).toBe("All events, by who took part (ISIL; airstrike)");
    expect(summary).toMatch(/^1 event/);
  });
});

describe("the table", () => {
  it("has a row for each event and side, in order of days", () => {
    const { columns, rows } = tableOf(figureOf("time=2020-03-06..2020-03-07", skirmish).of);
    expect(columns.map(({ label }) => label)).toEqual(["Days", "Side", "Type", "Event"]);
    expect(rows.map(({ cells }) => cells.slice(0, 3).join(" | "))).toEqual([
      "6 Mar | Rebels | Capture",
      "6 Mar | ISIL | Capture",
      "7 Mar | Government | Attack",
      "7–8 Mar | Government | Capture",
      "7 Mar | Rebels | Attack",
      "7–8 Mar | ISIL | Capture",
    ]);
    expect(rows[2]?.cells[3]).toBe("Rebels attack Salt Town without success, with dead on both sides.");
  });

  it("ends with the events of no side, which count as its rows too", () => {
    const figure = figureOf("time=2015-10-25");
    const { rows } = tableOf(figure.of);
    expect(rows.at(-1)).toMatchObject({
      event: "2015-10-25-sandstorm",
      cells: ["25 Oct", "none", "Weather", expect.any(String)],
    });
    expect(figure.rows).toBe(rows.length);
  });

  it("is empty where nothing passes", () => {
    expect(tableOf(figureOf(nothing).of).rows).toEqual([]);
    expect(markingOf(figureOf(nothing).of).marks).toEqual([]);
  });
});

describe("the marks", () => {
  it.each(pictures)("are in order of days, lie in the period, and lead to events that exist: %s", (_, query) => {
    const figure = figureOf(query);
    const { period } = viewFilter(aleppo, viewOf(query, aleppo));
    expect(misplaced(figure, aleppo.eventById)).toEqual([]);
    expect(markingOf(figure.of).marks.filter((mark) => !overlaps(mark.period, period))).toEqual([]);
    const listed = figure.aside?.flatMap(({ items }) => items.flatMap(({ events }) => events)) ?? [];
    expect(tableOf(figure.of).rows.map(({ event }) => event)).toEqual([
      ...markingOf(figure.of).marks.flatMap(({ events }) => events),
      ...listed,
    ]);
  });

  it("leave events of no side to the list beside the drawing, so that none is hidden", () => {
    const { aside, summary } = figureOf("");
    const ids = aside?.flatMap(({ items }) => items.flatMap(({ events }) => events));
    expect(ids).toEqual(["2015-10-16-people-flee", "2015-10-25-sandstorm"]);
    expect(summary).toMatch(/^80 events/);
    expect(figureOf("faction=rebels").aside).toEqual([]);
  });

  it("are every event of the view in which a side took part, and no other", () => {
    for (const [, query] of pictures) {
      const marked = new Set(markingOf(figureOf(query).of).marks.flatMap(({ events }) => events));
      const passing = eventsOf(aleppo, viewOf(query, aleppo)).filter(
        ({ actors, targets }) => actors.length + targets.length > 0,
      );
      expect([...marked].toSorted()).toEqual(passing.map(({ id }) => id).toSorted());
    }
  });

  it("say their days and what happened", () => {
    expect(markingOf(figureOf("time=2015-11-28&type=capture").of).marks[0]).toEqual({
      faction: "government",
      period: { start: "2015-11-28", end: "2015-11-28" },
      label: "28 November 2015: Rebels recapture al-Maryoudah.",
      events: ["2015-11-28-al-maryoudah-recaptured"],
      count: 1,
    });
  });
});

describe("what it says of a day", () => {
  it("is each event of the day under each of its sides", () => {
    const { readings } = markingOf(figureOf("", skirmish).of);
    const event = {
      text: "The Guard has taken five villages over two days.",
      event: "2020-03-02-five-villages",
    };
    expect(readings(day("2020-03-03"))).toEqual([
      { faction: "government", ...event },
      { faction: "rebels", ...event },
    ]);
    expect(readings(day("2020-03-11"))).toEqual([]);
  });

  it("is of the chosen days only", () => {
    expect(markingOf(figureOf("time=2020-03-05", skirmish).of).readings(day("2020-03-01"))).toEqual([]);
  });
});

it("gives its events as data, one row each, and in no other way", () => {
  const view = viewOf("faction=isil", skirmish);
  expect(rowingsOf[chart.slug]).toEqual(["event"]);
  expect(dataOf(chart.slug, skirmish, view, "event").rows.map(([id]) => id)).toEqual(
    eventsOf(skirmish, view).map(({ id }) => id),
  );
});

it("names in its data the claims of each event, all of them once", () => {
  const claimsOf = (query: string) => {
    const { columns, rows } = dataOf(chart.slug, skirmish, viewOf(query, skirmish), "event");
    const at = columns.findIndex(({ name }) => name === "claims");
    return rows.flatMap((row) => `${row[at]}`.split(";"));
  };
  expect(claimsOf("").toSorted()).toEqual(
    skirmish.claims.flatMap(({ id, period }) => (overlaps(period, skirmish.dates) ? [id] : [])).toSorted(),
  );
  expect(claimsOf("type=attack")).toEqual(["salt-town-rebels-killed", "salt-town-government-killed"]);
});
