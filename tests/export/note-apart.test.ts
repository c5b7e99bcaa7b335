import { describe, expect, it } from "vitest";
import { chartOf, charts } from "@/lib/charts";
import { embedHeight } from "@/lib/export/embed-size";
import { noteApart } from "@/lib/export/note-apart";
import { aleppo, skirmish, viewOf } from "../ledgers";

type Chart = (typeof charts)[number];

const timeline = chartOf("timeline") as Chart;
const noteOf = (query: string, chart: Chart = timeline, ledger = aleppo) => {
  const figure = chart.figure(ledger, viewOf(query, ledger));
  return noteApart(figure, chart).slice(figure.note.length);
};

describe("the note of a chart that stands apart", () => {
  it.each(charts.filter(({ axis }) => axis === "time").map((chart) => [chart.slug, chart] as const))(
    "says which days are not faint on %s",
    (_, chart) => {
      expect(noteOf("time=2015-11-01..2015-11-30", chart)).toBe(" What is faint lies outside 1–30 November 2015.");
      expect(noteOf("time=2020-03-03", chart, skirmish)).toBe(" What is faint lies outside 3 March 2020.");
    },
  );

  it.each(["", "faction=isil", "time=2015-10-16..2015-12-21", "time=2015-07-01..2016-02-06"])(
    "adds nothing where no day of the campaign is faint: “%s”",
    (query) => {
      expect(noteOf(query)).toBe("");
    },
  );

  it("adds nothing to a chart without an axis of days", () => {
    expect(noteOf("time=2015-11-01..2015-11-30", chartOf("map") as Chart)).toBe("");
  });

  it("has its room in an embed", () => {
    const view = viewOf("time=2015-11-01..2015-11-30", aleppo);
    const height = (chart: Chart) => embedHeight(aleppo, view, chart, 320);
    expect(height(timeline)).toBeGreaterThan(height({ ...timeline, axis: "none" } as Chart));
  });
});
