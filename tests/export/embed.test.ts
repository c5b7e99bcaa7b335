import { describe, expect, it } from "vitest";
import type { ChartSlug } from "@/lib/campaign/chart-slug";
import { openLedger } from "@/lib/campaign/ledger";
import { chartOf, charts } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { tableOf } from "@/lib/charts/tables";
import { palettes } from "@/lib/charts/theme";
import { villagesCaptured } from "@/lib/charts/villages-captured";
import { embedNotFound, embedPage } from "@/lib/export/embed";
import { readEmbed } from "@/lib/export/embed-query";
import { embedHeight, embedWidths, padOf, viewportOf, widestContent } from "@/lib/export/embed-size";
import { embedStyle } from "@/lib/export/embed-style";
import { embedFolds } from "@/lib/export/embed-table";
import { loadBasemap } from "@/lib/load/basemap";
import { aleppo, aleppoCampaign, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";
import { readXml } from "./read-xml";

const basemap = loadBasemap("data/basemap/basemap.geojson");

const pageOf = (chart: (typeof charts)[number], query = "", ledger = aleppo) =>
  embedPage(ledger, readEmbed(new URLSearchParams(query), ledger), chart, basemap);

/** The body, which is written so strictly that it is XML. */
const bodyOf = (page: string) => readXml(/<body>[\s\S]*<\/body>/.exec(page)?.[0] ?? "");
const run = (words: readonly string[]) => words.join("").replace(/\s+/g, "");

const queries = ["", "faction=rebels&unit=village,town&level=group", "time=2015-12-24&type=weather&v=0123456789ab"];
const cases = charts.flatMap((chart) => queries.map((query) => [chart.slug, query, chart] as const));

describe.each(cases)("the embed of %s under “%s”", (_, query, chart) => {
  const page = pageOf(chart, query);
  const view = viewOf(query, aleppo);
  const figure = chart.figure(aleppo, view);
  const { tags, attributes, words } = bodyOf(page);
  const said = run(words);

  it("says what it shows, how to read it, its source, version and licence", () => {
    const { article, release, version, license } = aleppo;
    for (const part of [figure.title, figure.summary, figure.note, article.title, article.publisher, license.name]) {
      expect(said).toContain(run([part]));
    }
    expect(said).toContain(run([`${release.number} of`]));
    expect(said).toContain(version);
  });

  it("draws the chart at every width", () => {
    expect(tags.filter((tag) => tag === "svg").length).toBeGreaterThanOrEqual(embedWidths.length);
    const classes = attributes.filter(([name]) => name === "class").map(([, value]) => value);
    for (const width of embedWidths) expect(classes).toContain(`w${width}`);
    expect(page).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("has every row of the table, and all that the drawing cannot show", () => {
    expect(tags.filter((tag) => tag === "tr")).toHaveLength(tableOf(figure.of).rows.length + 1);
    for (const { items } of figure.aside ?? []) {
      for (const { text } of items) expect(said).toContain(run([text]));
    }
  });

  it("leads back to the very view, with the version of the data", () => {
    const back = attributes.filter(([name]) => name === "href").at(-1)?.[1] ?? "";
    const { pathname, searchParams } = new URL(back, "https://ledger.example");
    expect(pathname).toBe(`/aleppo-2015/charts/${chart.slug}`);
    expect(viewOf(`${searchParams}`, aleppo)).toEqual({ ...view, v: aleppo.version });
  });

  it("opens every link beside the host’s page, and every link is one of this site", () => {
    const of = (key: string) => attributes.filter(([name]) => name === key).map(([, value]) => value);
    expect(of("target")).toEqual(of("href").map(() => "_blank"));
    expect(of("rel")).toEqual(of("href").map(() => "noopener"));
    for (const href of of("href")) expect(href).toMatch(/^\/aleppo-2015[/?#]/);
  });

  it("has no script but the one that tells its height", () => {
    expect(page.match(/<script[^>]*>/g)).toEqual(['<script src="/embed/frame.js" defer>']);
    for (const [name, value] of attributes) {
      expect(name).not.toMatch(/^on/);
      expect(value).not.toMatch(/^javascript:|^data:/);
    }
  });
});

it("enlarges no drawing by a quarter, however wide the embed is", () => {
  for (let width = embedWidths[0]; width <= 2 * widestContent; width++) {
    const drawn = embedWidths.findLast((one) => width >= viewportOf(one)) ?? embedWidths[0];
    const room = Math.min(width - 2 * padOf(width), widestContent);
    expect(room / drawn, `${width} px`).toBeLessThan(1.25);
  }
});

it("links its marks to their events", () => {
  const { attributes } = bodyOf(pageOf(villagesCaptured));
  expect(attributes).toContainEqual(["href", "/aleppo-2015/events/2015-10-21-seven-villages"]);
});

it("links names to the chart of that side, places to the map of that place, and marks of several events to their list", () => {
  const hrefs = (slug: ChartSlug, query: string) =>
    bodyOf(pageOf(chartOf(slug) as (typeof charts)[number], query, skirmish)).attributes.flatMap(([name, value]) =>
      name === "href" ? [value] : [],
    );
  expect(hrefs("villages-captured", "time=2020-03-05")).toContain(
    "/skirmish/charts/villages-captured?time=2020-03-05&faction=rebels",
  );
  expect(hrefs("map", "type=capture")).toContain("/skirmish/charts/map?type=capture&place=mill");
  expect(hrefs("faction-activity", "type=capture")).toContain(
    "/skirmish?time=2020-03-02&faction=government&type=capture#events",
  );
  expect(hrefs("net-control", "")).toContain("/skirmish?time=2020-03-05&faction=government#events");
});

it("links a mark of several events over several days to the list of them, of all of these days", () => {
  const taken = { days: [11, 13], taken: [2, 2, 2], faction: "green", fromFaction: "blue" } as const;
  const several = ledgerOf([
    { id: "a", ...taken },
    { id: "b", ...taken },
  ]);
  const { attributes } = bodyOf(pageOf(chartOf("net-control") as (typeof charts)[number], "", several));
  expect(attributes).toContainEqual(["href", "/may?time=2000-05-11..2000-05-13&faction=green#events"]);
});

it("draws a chart as high as it is at each width", () => {
  const page = pageOf(chartOf("map") as (typeof charts)[number]);
  const heights = embedWidths.map((width) =>
    Number(new RegExp(`<div class="w${width}"><svg[^>]* height="(\\d+)"`).exec(page)?.[1]),
  );
  expect(heights).toEqual(embedWidths.map((width) => (width < 560 ? 560 : 640)));
});

it("is kept out of indexes, and asks for its face as its style sheet will, so that it is fetched once", () => {
  const page = pageOf(villagesCaptured);
  expect(page).toContain('<meta name="robots" content="noindex">');
  const [, href = ""] = /@font-face[^}]*url\("([^"]+)"\)/.exec(page) ?? [];
  expect(page).toContain(`<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>`);
});

it("shows one drawing at any width, be it a part of a pixel: the widest that has room", () => {
  const shown = [
    ...embedStyle(null).matchAll(/@media\(min-width:(\d+)px\)(?: and \(max-width:([\d.]+)px\))?{\.w(\d+){/g),
  ];
  expect(shown).toHaveLength(embedWidths.length);
  for (let width = 200; width <= widestContent; width += 0.25) {
    const here = shown.filter(([, from, to = "9999"]) => Number(from) <= width && width <= Number(to));
    const widest = embedWidths.findLast((one) => width >= viewportOf(one));
    expect([width, ...here.map(([, , , drawn]) => Number(drawn))]).toEqual([width, widest]);
  }
});

it("says of a choice of days that what is faint lies outside of them", () => {
  expect(pageOf(villagesCaptured, "time=2015-10-20..2015-10-25")).toContain(
    "What is faint lies outside 20–25 October 2015.",
  );
});

it("numbers the events of a point that has several, and counts a single row as one", () => {
  const { of } = villagesCaptured.figure(skirmish, viewOf("time=2020-03-06", skirmish));
  const items = [["one"], ["two", "three"]].map((events) => ({ text: "", events }));
  const folds = embedFolds("skirmish", { of, aside: [{ label: "Beside", items }] });
  expect([...folds.matchAll(/events\/(\w+)"[^>]*>([^<]*)</g)].map(([, id, text]) => [id, text]).slice(0, 3)).toEqual([
    ["one", "Event"],
    ["two", "Event 1"],
    ["three", "Event 2"],
  ]);
  expect(folds).toContain("<summary>Beside: 2</summary>");
  expect(folds).toContain("<summary>Table: 1 row</summary>");
  // It is scrolled by keys, too.
  expect(folds).toContain('<section tabindex="0"');
});

it("sets numbers to the end of their column, and words to its start", () => {
  const { of } = villagesCaptured.figure(skirmish, viewOf("", skirmish));
  const { columns } = tableOf(of);
  const [, head = "", first = ""] =
    /<thead>(.*?)<\/thead><tbody>(.*?)<\/tr>/s.exec(embedFolds("skirmish", { of })) ?? [];
  const numeric = (row: string) => [...row.matchAll(/<t[hd]([^>]*)>/g)].map(([, set = ""]) => set.includes("number"));
  for (const row of [head, first])
    expect(numeric(row)).toEqual([...columns.map((column) => column.numeric === true), false]);
});

it("follows the reader’s theme, or bears the one that is asked for", () => {
  const own = pageOf(villagesCaptured);
  expect(own).toContain("prefers-color-scheme:dark");
  for (const palette of Object.values(palettes)) expect(own).toContain(`--background:${palette.background}`);
  const dark = pageOf(villagesCaptured, "theme=dark");
  expect(dark).toContain("color-scheme:dark");
  expect(dark).toContain(`--side-1-text:${palettes.dark.belligerentText[0]}`);
  expect(dark).not.toContain(palettes.light.background);
});

it("gives every custom property that its drawings ask for", () => {
  for (const chart of charts) {
    const page = pageOf(chart);
    for (const [, name] of page.matchAll(/var\((--[\w-]+)\)/g)) expect(page).toContain(`${name}:#`);
  }
});

it("names in one line what of the link could not be read, cut where it is long", () => {
  const { words } = bodyOf(pageOf(villagesCaptured, `colour=red&theme=pink&faction=${"x".repeat(90)},rebels`));
  const said = words.join("");
  for (const part of ["colour=red", "theme=pink", "faction=xxx"]) expect(said).toContain(part);
  expect(said).not.toContain("x".repeat(60));
  expect(said).toContain("(Rebels)");
});

it("says when it was embedded with other data than it shows", () => {
  const old = pageOf(villagesCaptured, "v=0123456789ab");
  expect(old).toContain("with version 0123456789ab of the data");
  expect(old).toContain('href="/aleppo-2015/data/changes"');
  expect(pageOf(villagesCaptured, `v=${aleppo.version}`)).not.toContain("was embedded with version");
});

it("escapes names from the data and text from the link", () => {
  const name = `A&B <i>"x"</i> 'y' \u0001</script>`;
  const { ledger } = aleppoCampaign;
  const factions = ledger.factions.map((one) => (one.id === "isil" ? { ...one, name } : one));
  const altered = openLedger({ ...ledger, factions });
  for (const chart of charts) {
    const page = pageOf(chart, "faction=isil&<img/src=x>=</p><script>", altered);
    const { tags, words } = bodyOf(page);
    for (const tag of ["i", "img", "script"]) expect(tags).not.toContain(tag);
    expect(/<title>(.*?)<\/title>/.exec(page)?.[1]).not.toMatch(/[<>]/);
    expect(run(words)).toContain(run([name.replace("\u0001", "\uFFFD")]));
    expect(run(words)).toContain("<img/src=x>=</p><script>");
  }
  expect(bodyOf(embedNotFound("<b>")).tags).not.toContain("b");
});

it("draws a small ledger", () => {
  for (const chart of charts) expect(() => bodyOf(pageOf(chart, "", skirmish))).not.toThrow();
});

it("is as high as its words and drawing need, and higher where they have less room", () => {
  for (const chart of charts) {
    const [wide, narrow, least] = [960, 400, 1].map((width) => embedHeight(aleppo, viewOf("", aleppo), chart, width));
    expect(wide).toBeGreaterThan(300);
    expect(wide).toBeLessThan(1400);
    expect(narrow).toBeGreaterThan(400);
    expect(Number.isFinite(least)).toBe(true);
  }
});

it("is exactly as high as all of its parts and what lies between them, up to the next ten", () => {
  const aside = ["One", "Two"].map((label) => ({ label, items: [] }));
  const of = { slug: "map" as const, ledger: skirmish, view: viewOf("", skirmish) };
  const high = (wide: number) =>
    ({
      height: { narrow: 300, wide },
      axis: "none",
      figure: () => ({ of, title: "T", summary: "S", note: "N", aside }),
    }) as unknown as Chart;
  const heightAt = (wide: number) => embedHeight(skirmish, of.view, high(wide), viewportOf(830));
  // Title 25, summary 21, note 19, three folds 96, two lines of the source 52, four gaps 40, room above and below 32.
  expect(heightAt(215)).toBe(500);
  expect(heightAt(216)).toBe(510);
});

it("has room for what its note says of a choice of days", () => {
  const heightUnder = (query: string) => {
    const of = { slug: "timeline" as const, ledger: skirmish, view: viewOf(query, skirmish) };
    const told = { of, title: "T", summary: "S", note: "Nearly a line. ".repeat(10) };
    const chart = { height: { narrow: 300, wide: 300 }, axis: "time", figure: () => told } as unknown as Chart;
    return embedHeight(skirmish, of.view, chart, viewportOf(830));
  };
  expect(heightUnder("time=2020-03-02")).toBeGreaterThan(heightUnder(""));
});
