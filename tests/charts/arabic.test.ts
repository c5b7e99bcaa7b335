import { expect, it } from "vitest";
import type { Day } from "@/lib/campaign/day";
import { daysOf } from "@/lib/campaign/day";
import { charts } from "@/lib/charts";
import { nameOfChart } from "@/lib/charts/chart";
import type { Figure } from "@/lib/charts/figure";
import { headlineWords } from "@/lib/charts/headlines";
import { map } from "@/lib/charts/map";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { sayNarrowing } from "@/lib/charts/view-words";
import { loadBasemap } from "@/lib/load/basemap";
import { drawing } from "@/lib/words/en/drawing";
import { wordsOf } from "@/lib/words/words-of";
import { aleppoInArabic as ledger, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";

const basemap = loadBasemap("data/basemap/basemap.geojson");

const views = [
  "",
  "level=group&mode=cumulative&unit=village,town,base",
  "faction=isil,hezbollah&time=2015-10-20..2015-11-02&certainty=stated&type=capture,attack&claimant=sohr&place=aleppo",
  "time=2015-10-16&faction=isil",
  "time=2015-07-01..2016-02-06&unit=village,town,hill,farm,base,checkpoint,industrial,position,site",
];

/** What is told in the ledger's own words is isolated, abbreviations too; of the rest, only names of roads are Latin. */
const inLatin = (text: string) =>
  /\p{Script=Latin}/u.test(text.replace(/\u2068[^\u2069]*\u2069/g, "").replace(/\bM-5\b/g, ""));

function textsOf(figure: Figure, days: readonly Day[]): string[] {
  const { title, unit, note, summary, aside = [] } = figure;
  const { marks, readings } = markingOf(figure.of);
  const table = tableOf(figure.of);
  return [
    title,
    unit,
    note,
    summary,
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap(({ cells }) => cells),
    ...marks.map(({ label }) => label),
    ...days.flatMap((day) => readings(day).map(({ text }) => text)),
    ...aside.flatMap(({ label, items }) => [label, ...items.map(({ text }) => text)]),
  ];
}

it.each(
  charts.flatMap((chart) => views.map((query) => [chart, query] as const).map((one) => [chart.slug, ...one] as const)),
)("%s says nothing in English of its own on Arabic pages", (_slug, chart, query) => {
  const figure = chart.figure(ledger, viewOf(query, ledger));
  expect(textsOf(figure, daysOf(ledger.dates)).filter(inLatin)).toEqual([]);
  expect(inLatin(nameOfChart(chart, ledger))).toBe(false);
  const svg = drawSvg(figure, { height: 480, basemap }).replace(/<svg[^>]*>|<style[\s\S]*?<\/style>/g, "");
  const drawn = [...svg.matchAll(/>([^<>]+)</g)].map(([, text = ""]) => text);
  expect(drawn.filter(inLatin).filter((text) => !/^©/.test(text))).toEqual([]);
});

it("whatever the ground of maps names, it names in Arabic", () => {
  const { area } = wordsOf(drawing, ledger);
  for (const { kind, name } of basemap.areas) expect(area(kind, name)).toMatch(/^[\p{Script=Arabic} ]+$/u);
  expect(basemap.areas.map(({ kind, name }) => area(kind, name))).toEqual(
    expect.arrayContaining(["سوريا", "محافظة حلب", "سبخة الجبول"]),
  );
  const svg = drawSvg(map.figure(ledger, viewOf("", ledger)), { height: 480, basemap });
  const spaced = svg.match(/<text[^>]*letter-spacing[^>]*>/g) ?? [];
  expect(svg).toContain(">محافظة حلب<");
  expect(spaced).toEqual([]);
});

it.each(views)("headline figures and filters under “%s” are told in Arabic", (query) => {
  const view = viewOf(query, ledger);
  const told = headlineWords(ledger, view).flatMap(({ label, values }) => [
    label,
    ...values.flatMap(({ value, source, sentence }) => [value, source, sentence]),
  ]);
  expect([...told, sayNarrowing(ledger, view, ["unit", "q"]) ?? ""].filter(inLatin)).toEqual([]);
});
