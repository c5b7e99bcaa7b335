import { existsSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysOf, overlaps } from "@/lib/campaign/day";
import { openLedger } from "@/lib/campaign/ledger";
import { capturedUnits } from "@/lib/campaign/vocabulary";
import { chartOf, charts } from "@/lib/charts";
import { heightOf } from "@/lib/charts/chart";
import { timeMargins } from "@/lib/charts/drawing/margins";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { dataOf } from "@/lib/series/chart-data";
import { rowingsOf } from "@/lib/series/rowings";
import { viewFilter } from "@/lib/view/filter";
import { viewParsers } from "@/lib/view/parsers";
import { defaultView } from "@/lib/view/view";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";
import { anyView } from "../view/any-view";
import { drawSvg } from "./draw-svg";
import { misplaced, placesIn } from "./drawing";

/** Days of each that begin or end in the midst of an event. */
const shortWindows = aleppo.events
  .filter(({ period }) => period.start < period.end)
  .flatMap(({ period: { start, end } }) => [
    { start: addDays(start, 1), end: addDays(start, 9) },
    { start: addDays(end, -9), end: addDays(end, -1) },
  ]);

const snapshots = readdirSync("tests/charts/__snapshots__");

describe("the charts", () => {
  it("have slugs of their own, fit to stand in an address", () => {
    const slugs = charts.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it("have names of their own", () => {
    expect(new Set(charts.map(({ name }) => name)).size).toBe(charts.length);
  });

  it("are found by their slug, and nothing by any other", () => {
    for (const chart of charts) expect(chartOf(chart.slug)).toBe(chart);
    for (const slug of ["", "villages", "__proto__", "constructor"]) expect(chartOf(slug)).toBeUndefined();
  });
});

describe.each(charts.map((chart) => [chart.slug, chart] as const))("the chart %s", (slug, chart) => {
  it("has a test and a picture that was reviewed", () => {
    expect(existsSync(`tests/charts/${slug}.test.ts`)).toBe(true);
    expect(snapshots.filter((file) => file.startsWith(`${slug}.`) && file.endsWith(".svg"))).not.toEqual([]);
  });

  it("offers only keys that a link has", () => {
    expect(Object.keys(viewParsers(aleppo))).toEqual(expect.arrayContaining([...chart.options]));
  });

  it("names its columns, each once, and fills all of them", () => {
    for (const rowing of rowingsOf[chart.slug]) {
      const { columns, rows } = dataOf(chart.slug, aleppo, defaultView(aleppo), rowing);
      expect(columns.every(({ name, description }) => /^[a-z_]+$/.test(name) && description.length > 0)).toBe(true);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
      expect(
        rows.flat().filter((cell) => cell === undefined || (typeof cell === "number" && !Number.isFinite(cell))),
      ).toEqual([]);
    }
  });

  it("has rows of the kinds that it says, in ways that differ", () => {
    const first = { claim: "date_start", day: "date", event: "id", place: "place" };
    const rowings = rowingsOf[slug];
    const heads = rowings.map((rowing) => dataOf(slug, aleppo, defaultView(aleppo), rowing).columns[0]?.name);
    expect(heads).toEqual(rowings.map((rowing) => first[rowing]));
    expect(new Set(heads).size).toBe(rowings.length);
  });

  it("leaves a low blank in its files only where that is of a difference", () => {
    const view = { ...defaultView(aleppo), unit: [...capturedUnits] };
    const isNet = (name: string) => slug === "net-control" && name === "low";
    for (const rowing of rowingsOf[slug]) {
      const { columns, rows } = dataOf(slug, aleppo, view, rowing);
      expect(rows.length).toBeGreaterThan(0);
      const lows = columns.flatMap(({ name }, i) => (/(^|_)low$/.test(name) && !isNet(name) ? [i] : []));
      expect(rows.filter((row) => lows.some((i) => row[i] === null))).toEqual([]);
    }
  });

  it("says of nothing that it was not reported without saying that a filter is on, where one is", () => {
    const silence =
      /\b(none|nothing|no [a-z ]+?) (was|were|is) reported\b[^.;]*|no running total[^.;]*|nothing reported[^.;]*/gi;
    for (const query of ["faction=isil&type=airstrike", "claimant=isw", "type=supply", "certainty=contested"]) {
      const { summary } = chart.figure(aleppo, viewOf(query, aleppo));
      for (const [said] of summary.matchAll(silence)) expect(said, query).toContain("under this filter");
    }
  });

  it("blames no filter for a silence where days alone are chosen", () => {
    for (const query of [
      "",
      "time=2015-12-18",
      "time=2016-01-20..2016-01-21",
      "time=2015-12-18&unit=farm&mode=cumulative",
    ]) {
      const figure = chart.figure(aleppo, viewOf(query, aleppo));
      expect(`${figure.summary} ${drawSvg(figure, { height: 400 })}`, query).not.toContain("filter");
    }
  });

  it("is drawn and told under any view, without a number that is none", () => {
    fc.assert(
      fc.property(anyView(aleppo), fc.constantFrom(358, 760), (view, width) => {
        const figure = chart.figure(aleppo, view);
        const words = [
          figure.title,
          figure.unit,
          figure.note,
          figure.summary,
          ...markingOf(figure.of).marks.map(({ label }) => label),
        ];
        const cells = tableOf(figure.of).rows.flatMap((row) => row.cells);
        for (const text of [...words, ...cells]) expect(text).not.toMatch(/NaN|Infinity|undefined|\bnull\b|\[object/);
        for (const text of words) expect(text.trim()).not.toBe("");
        expect(tableOf(figure.of).rows.filter((row) => row.cells.length !== tableOf(figure.of).columns.length)).toEqual(
          [],
        );
        const { narrow, wide } = heightOf(chart, aleppo, view);
        const height = width === 358 ? narrow : wide;
        expect(height).toBeGreaterThan(0);
        if (!chart.onBasemap)
          expect(drawSvg(figure, { width, height })).not.toMatch(/NaN|Infinity|undefined|<a[ >]|href=/);
      }),
      { numRuns: 40 },
    );
  });

  it("draws what reaches beyond the days shown up to these, and nothing beside them", () => {
    if (chart.axis !== "time") return;
    const shortened = shortWindows.map((dates) => openLedger({ ...aleppoCampaign.ledger, dates }));
    for (const ledger of shortened) {
      const view = viewOf("", ledger);
      const drawn = placesIn(drawSvg(chart.figure(ledger, view), { height: heightOf(chart, ledger, view).wide }));
      // A pixel is left to the width of a stroke.
      const outside = drawn.filter(
        ({ x, what }) =>
          !what.startsWith("<text") && (x < timeMargins.marginLeft - 1 || x > 760 - timeMargins.marginRight + 1),
      );
      expect(outside, `${ledger.dates.start}..${ledger.dates.end}`).toEqual([]);
    }
  });

  it("has marks in order of days, in the period, over events that exist, under any view", () => {
    fc.assert(
      fc.property(anyView(aleppo), (view) => {
        const figure = chart.figure(aleppo, view);
        const { period } = viewFilter(aleppo, view);
        expect(misplaced(figure, aleppo.eventById)).toEqual([]);
        expect(
          markingOf(figure.of).marks.filter(({ events, count }) => events.length !== (count ?? events.length)),
        ).toEqual([]);
        if (chart.axis === "time")
          expect(markingOf(figure.of).marks.filter((mark) => !overlaps(mark.period, period))).toEqual([]);
        const ids = tableOf(figure.of)
          .rows.map(({ event }) => event)
          .filter((event) => event !== null);
        expect(ids.filter((id) => !aleppo.eventById.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("says of each day something or nothing, never an empty word", () => {
    const { readings } = markingOf(chart.figure(aleppo, defaultView(aleppo)).of);
    const days = daysOf({ start: addDays(aleppo.dates.start, -5), end: addDays(aleppo.dates.end, 5) });
    const said = days.flatMap((day) => readings(day));
    if (chart.axis === "time") expect(said.length).toBeGreaterThan(0);
    for (const { faction, text } of said) {
      expect(text.trim()).not.toBe("");
      if (faction !== null) expect(aleppo.factions.get(faction).id).toBe(faction);
    }
  });
});
