import { expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { markingOf } from "@/lib/charts/marks";
import { sourceSections } from "@/lib/series/sources";
import { aleppo, skirmish, viewOf } from "../ledgers";

const ids = (sections: ReturnType<typeof sourceSections>) =>
  sections.flatMap(({ sentences }) => sentences.map(({ id }) => id));

it("names the sentences of claims in the article’s order, by section, each once", () => {
  const claims = ["2015-10-23-vehicles-lost-rebel-spokesman", "2015-10-17-bulldozer-lost", "2015-10-17-bmp-seized"];
  const found = sourceSections(aleppo, { claims, events: [] });
  expect(found.map(({ section }) => section)).toEqual([
    "Syrian Government offensive",
    "ISIL offensives and first rebel counterattack",
  ]);
  expect(ids(found)).toEqual(["government-offensive.2.3", "isil-offensives.1.5"]);
});

it("adds the sentences of events that none of the claims belongs to", () => {
  const events = ["2015-10-17-bulldozer-and-bmp", "2015-11-20-advance-to-al-umariyah"];
  const claims = ["2015-10-17-bulldozer-lost"];
  expect(ids(sourceSections(aleppo, { claims, events }))).toEqual(["government-offensive.2.3", "renewed-advance.9.1"]);
});

it("is empty where nothing is claimed or told", () => {
  expect(sourceSections(skirmish, { claims: [], events: [] })).toEqual([]);
});

it.each(charts.map((chart) => [chart.slug, chart] as const))("leads each mark of %s to a sentence", (_, chart) => {
  const figure = chart.figure(aleppo, viewOf("", aleppo));
  const { marks } = markingOf(figure.of);
  const sources = new Set(ids(sourceSections(aleppo, figure)));
  const behind = { claims: figure.claims, events: marks.flatMap(({ events }) => events) };
  expect([...sources]).toEqual(ids(sourceSections(aleppo, behind)));
  expect(sources.size).toBeGreaterThan(0);
  for (const { events } of marks) {
    const told = events.flatMap((id) => aleppo.eventById.get(id)?.sentences ?? []);
    expect(told.some((id) => sources.has(id))).toBe(true);
  }
});
