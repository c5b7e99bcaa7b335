import { describe, expect, it } from "vitest";
import { openLedger } from "@/lib/campaign/ledger";
import { chartOf, charts } from "@/lib/charts";
import { heightOf } from "@/lib/charts/chart";
import { palettes } from "@/lib/charts/theme";
import type { Picture } from "@/lib/export/picture";
import { figureSvg } from "@/lib/export/svg";
import { loadBasemap } from "@/lib/load/basemap";
import { aleppo, aleppoCampaign, skirmish, viewOf } from "../ledgers";
import { readXml } from "./read-xml";

const basemap = loadBasemap("data/basemap/basemap.geojson");
const link = "https://ledger.example/aleppo-2015/charts/x?faction=isil&unit=village,town";

const queries = [
  "",
  "faction=isil,rebels&certainty=stated&unit=village,town",
  "time=2015-12-24&faction=hezbollah&type=casualties",
  "mode=cumulative&level=group&time=2015-10-20..2015-11-20",
] as const;

const views = charts.flatMap((chart) => queries.map((query) => [chart.slug, query, chart] as const));

const drawn = (chart: (typeof charts)[number], query: string, picture: Partial<Picture> = {}) =>
  figureSvg(aleppoCampaign, aleppo, viewOf(query, aleppo), chart, {
    width: 960,
    height: null,
    theme: "light",
    link,
    basemap,
    ...picture,
  });

/** Width and height as the root element gives them. */
const sizeOf = (svg: string) => (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);

describe.each(charts.map((chart) => [chart.slug, chart] as const))("the size of the picture of %s", (_, chart) => {
  it.each([320, 800, 1200, 1600, 2000])(
    "is as wide as asked for and no higher than a picture may be, at %i",
    (width) => {
      for (const query of ["", "level=group", "level=group&faction=isil&table=1"]) {
        const [wide, high = 0] = sizeOf(drawn(chart, query, { width }));
        expect([query, wide]).toEqual([query, width]);
        expect(high).toBeGreaterThan(100);
        expect(high).toBeLessThanOrEqual(2000);
      }
    },
  );
});

/** Words as they are read, wherever lines break. */
const run = (words: readonly string[]) => words.join("").replace(/\s+/g, "");

describe.each(views)("the picture of %s under “%s”", (_, query, chart) => {
  const svg = drawn(chart, query);
  const { tags, attributes, words } = readXml(svg);
  const figure = chart.figure(aleppo, viewOf(query, aleppo));

  it("runs nothing and refers to nothing outside of it", () => {
    expect(tags[0]).toBe("svg");
    for (const tag of ["script", "style", "a", "image", "use", "foreignObject"]) expect(tags).not.toContain(tag);
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on|href|^src$|^style$/);
      if (name !== "xmlns") expect(value).not.toMatch(/var\(|https?:|data:|inherit|url\((?!#)/);
    }
  });

  it("names what it shows with the filter, what it says, how to read it, source, version, licence and link", () => {
    const said = run(words);
    const { version, license, ledger } = aleppoCampaign;
    for (const part of [
      figure.title,
      figure.summary,
      figure.note,
      ledger.article.title,
      version.number,
      version.hash,
      license.name,
      link,
    ]) {
      expect(said).toContain(run([part]));
    }
  });

  it("has numbers for its coordinates", () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    for (const [name, value] of attributes) {
      if (name === "width" || name === "height") expect(Number(value)).toBeGreaterThanOrEqual(0);
    }
  });
});

it("is enlarged alike in width and height where no height is asked for", () => {
  const svg = drawn(charts[1] as (typeof charts)[number], "", { width: 1600 });
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
  expect(sizeOf(svg)).toEqual([1600, Math.round(((height as number) * 1600) / (width as number))]);
});

it("shows a map on its ground", () => {
  const map = chartOf("map") as (typeof charts)[number];
  expect(drawn(map, "")).toContain(`fill="${palettes.light.water}"`);
  expect(drawn(map, "", { theme: "dark" })).toContain(`fill="${palettes.dark.water}"`);
});

it("is as wide and as high as asked for, on its own ground", () => {
  const svg = drawn(charts[1] as (typeof charts)[number], "", { width: 1200, height: 630, theme: "dark" });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630" viewBox="0 0 \d+ \d+"/);
  expect(svg).toMatch(new RegExp(`<rect width="\\d+" height="\\d+" fill="${palettes.dark.background}"/>`));
  expect(svg).not.toContain(palettes.light.background);
});

it.each(charts.map((chart) => [chart.slug, chart] as const))("draws %s at every size that is allowed", (_, chart) => {
  for (const width of [320, 2000]) {
    for (const height of [240, 2000, null]) {
      const svg = drawn(chart, "", { width, height });
      expect(() => readXml(svg)).not.toThrow();
      expect(svg).not.toMatch(/NaN|Infinity|(width|height|r)="-/);
    }
  }
});

it("leaves every row of groups its room in a picture of a given height", () => {
  const chart = chartOf("faction-activity") as (typeof charts)[number];
  const query = "level=group";
  const [, high = 0] = /viewBox="0 0 \d+ (\d+)"/.exec(drawn(chart, query, { width: 1200, height: 630 })) ?? [];
  expect(Number(high)).toBeGreaterThan(heightOf(chart, aleppo, viewOf(query, aleppo)).wide);
});

it("escapes names from the data and text from the link", () => {
  const name = `A&B <i>"x"</i> 'y' \u0001`;
  const { ledger } = aleppoCampaign;
  const factions = ledger.factions.map((one) => (one.id === "isil" ? { ...one, name } : one));
  const altered = openLedger({ ...ledger, factions });
  for (const chart of charts) {
    const svg = figureSvg(aleppoCampaign, altered, viewOf("faction=isil", altered), chart, {
      width: 960,
      height: null,
      theme: "light",
      link: `${link}&q=<b>&amp;`,
      basemap,
    });
    const { tags, words } = readXml(svg);
    expect(tags).not.toContain("i");
    expect(run(words)).toContain(run([name.replace("\u0001", "\uFFFD")]));
    expect(run(words)).toContain(run([`${link}&q=<b>&amp;`]));
  }
});

it("draws a small ledger without far places or filters", () => {
  for (const chart of charts) {
    const svg = figureSvg(aleppoCampaign, skirmish, viewOf("", skirmish), chart, {
      width: 800,
      height: null,
      theme: "light",
      link,
      basemap,
    });
    expect(() => readXml(svg)).not.toThrow();
  }
});
