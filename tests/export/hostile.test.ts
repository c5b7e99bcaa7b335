import { Validator } from "@seriousme/openapi-schema-validator";
import { csvParseRows } from "d3";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { drawMarkup } from "@/app/_drawing/markup.server";
import { answerFile } from "@/app/_server/http/answers";
import { remember } from "@/app/_server/http/back";
import { originOf } from "@/app/_server/http/origin";
import type { Campaign } from "@/lib/campaign/campaign";
import { dayCount } from "@/lib/campaign/day";
import { openLedger } from "@/lib/campaign/ledger";
import { charts } from "@/lib/charts";
import { toCsv } from "@/lib/export/csv";
import { embedPage } from "@/lib/export/embed";
import { embedCode } from "@/lib/export/embed-link";
import { readEmbed } from "@/lib/export/embed-query";
import { toJson } from "@/lib/export/json";
import { jsonText } from "@/lib/export/json-text";
import { datasetOf } from "@/lib/export/jsonld";
import { openApi } from "@/lib/export/openapi";
import { pictureKeys } from "@/lib/export/picture";
import { figureSvg } from "@/lib/export/svg";
import { loadBasemap } from "@/lib/load/basemap";
import { tableNames } from "@/lib/load/schema";
import { dataOf } from "@/lib/series/chart-data";
import type { DataTable } from "@/lib/series/data-table";
import { eventRows } from "@/lib/series/event-rows";
import { eventList } from "@/lib/series/events";
import { rowingsOf } from "@/lib/series/rowings";
import { chosenOf } from "@/lib/view/chosen";
import { viewKeys } from "@/lib/view/parsers";
import { readView } from "@/lib/view/reading";
import { periodOf } from "@/lib/view/span";
import { defaultView, writeView } from "@/lib/view/view";
import { hostile, isUnescaped } from "../fuzz/hostile";
import { queries } from "../fuzz/links";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";
import { readXml } from "./read-xml";

const basemap = loadBasemap("data/basemap/basemap.geojson");
const size = { width: 640, height: null, theme: "light", basemap } as const;

/** The place of a drawing on a page. */
const heights = { narrow: 300, wide: 300 } as const;

describe("a hostile link", () => {
  it("is read without a fault, and written as one that reads the same and can stand in a header", () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { view } = readView(new URLSearchParams(query), aleppo);
        const written = writeView(view, aleppo);
        expect(written).toMatch(/^(\?[!#-;=?-~]+)?$/);
        const again = readView(new URLSearchParams(written), aleppo);
        expect(again.ignored).toEqual([]);
        expect(writeView(again.view, aleppo)).toBe(written);
      }),
      { numRuns: 2000 },
    );
  });

  it("names no more days than can be counted", () => {
    for (const text of ["0000-01-01..9999-12-31", "earliest..9999-12-31", "0001-01-01..latest", "9999-12-31"]) {
      const { view, ignored } = readView(new URLSearchParams(`time=${text}`), aleppo);
      expect(ignored).toMatchObject([{ key: "time", value: text, reason: expect.stringContaining("2017-") }]);
      expect(view.time).toBeNull();
    }
    fc.assert(
      fc.property(queries, (query) => {
        const { view } = readView(new URLSearchParams(query), aleppo);
        expect(dayCount(periodOf(view.time, aleppo.dates))).toBeLessThan(1100);
      }),
      { numRuns: 2000 },
    );
  });

  const keys = [...viewKeys, ...pictureKeys, "per", "nothing"];

  it("is named in an embed, whatever its key, and closes no element of it", () => {
    for (const [i, text] of hostile.entries()) {
      const reading = readEmbed(new URLSearchParams(keys.map((key) => `${key}=${text}`).join("&")), aleppo);
      expect([text, isUnescaped(embedPage(aleppo, reading, at(charts, i), basemap))]).toEqual([text, false]);
    }
  });

  it("stands escaped in every picture and drawing, whatever its key", () => {
    const drawn = new Set<string>();
    for (const key of keys) {
      for (const [i, text] of hostile.entries()) {
        const { view } = readView(new URLSearchParams(`${key}=${text}`), aleppo);
        const written = writeView(view, aleppo);
        // Most is left out; what is left is drawn once.
        if (drawn.has(written)) continue;
        drawn.add(written);
        const chart = at(charts, i);
        const svg = figureSvg(aleppoCampaign, aleppo, view, chart, {
          ...size,
          link: `https://ledger.example/${written}`,
        });
        expect(() => readXml(svg)).not.toThrow();
        const markup = drawMarkup(chart.figure(aleppo, view), heights);
        expect([text, isUnescaped(svg), isUnescaped(markup)]).toEqual([text, false, false]);
      }
    }
    expect(drawn.size).toBeGreaterThan(20);
  });

  it("stands in no header but as an address of this site", () => {
    for (const text of hostile) {
      for (const from of [`https://example.org/${text}?q=${text}`, `https://example.org//${text}`, decoded(text)]) {
        const asked = { headers: { get: (name: string) => (name === "Referer" ? from : null) } };
        const location = remember(asked as unknown as Request, "language=ar").headers.get("Location");
        expect(location).toMatch(/^\/(?![/\\])[!-~]*$/);
      }
      const headers = { get: (name: string) => (name === "x-forwarded-host" ? decoded(text) : null) };
      expect(originOf(headers) ?? "http://none").toMatch(/^http:\/\/[a-z0-9.:[\]-]+$/);
    }
  });
});

describe("hostile cells of every table", () => {
  const text = `=cmd|'/c'!A1"'><svg onload=fuzz()></script><script>fuzz()</script>]]>\u0000\r\nX-Fuzz: 1`;
  const campaign: Campaign = { ...withWords(aleppoCampaign, text), title: text };
  const { ledger } = campaign;
  const opened = openLedger(ledger);
  const view = defaultView(opened);
  const query = "?faction=rebels&level=group&mode=cumulative&unit=village,town,hill&table=1";
  const views = [view, viewOf(query, opened)];

  it("are all that is free text, whatever it is about", () => {
    const rows: Readonly<Record<string, readonly object[]>> = {
      factions: ledger.factions,
      people: ledger.people,
      places: campaign.places,
      phases: ledger.phases,
      events: ledger.events,
      claims: ledger.claims,
      claimants: ledger.claimants,
      totals: ledger.totals,
      assessments: ledger.assessments,
      sentences: campaign.sentences,
      translations: campaign.translations,
    };
    expect(Object.keys(rows).toSorted()).toEqual([...tableNames].toSorted());
    const columns = Object.entries(rows).flatMap(([table, all]) =>
      [...new Set(all.flatMap((row) => Object.entries(row).flatMap(([key, cell]) => (holds(cell, text) ? [key] : []))))]
        .map((key) => `${table}.${key}`)
        .toSorted(),
    );
    expect(columns).toEqual([
      "factions.aliases",
      "factions.name",
      "people.name",
      "people.role",
      "places.name",
      "places.note",
      "places.sources",
      "places.variants",
      "phases.name",
      "phases.section",
      "events.landmark",
      "events.summary",
      "claims.wording",
      "claimants.name",
      "totals.note",
      "assessments.summary",
      "sentences.fragment",
      "sentences.note",
      "sentences.section",
      "translations.text",
    ]);
  });

  it.each(charts.map((chart) => [chart.slug, chart] as const))("stand escaped in whatever shows %s", (slug, chart) => {
    for (const shown of views) {
      const svg = figureSvg(campaign, opened, shown, chart, { ...size, link: "https://ledger.example/" });
      expect(() => readXml(svg)).not.toThrow();
      expect(svg).toContain("&lt;svg onload=fuzz()&gt;");
      const reading = readEmbed(new URLSearchParams(writeView(shown, opened)), opened);
      const figure = chart.figure(opened, shown);
      const markup = drawMarkup(figure, heights);
      for (const made of [svg, embedPage(opened, reading, chart, basemap), markup])
        expect(isUnescaped(made)).toBe(false);
      // A browser reads as many elements as were drawn, and no script among them.
      const { document } = parseHTML(`<body>${markup}`);
      const strange = "script, [onload], body > :not([data-size]), [data-size] > :not(svg)";
      // Counted here: what is printed of a document has no end.
      expect(document.querySelectorAll(strange).length).toBe(0);
      const code = embedCode({ src: "https://ledger.example/", title: figure.title, width: 640, height: 480 });
      expect(isUnescaped(code)).toBe(false);
      for (const rowing of rowingsOf[slug]) expectTables(dataOf(slug, opened, shown, rowing), figure.title);
    }
  });

  it("stand escaped in the events’ files", () => {
    for (const shown of views) expectTables(eventRows(opened, eventList(opened, shown)), "Events");
  });

  /** A table’s files: no cell that a spreadsheet would run, and nothing lost. */
  function expectTables(table: DataTable, title: string): void {
    const cells = csvParseRows(toCsv(table)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)))).toEqual([]);
    const link = "https://ledger.example/";
    const about = { title, unit: text, link, citedLink: link, filters: text, filter: chosenOf(opened, view, []) };
    const json = toJson(campaign, table, about);
    const written = jsonText(json, 1);
    expect(written).not.toContain("<");
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(json)));
    expect(json.rows).toHaveLength(table.rows.length);
  }

  it("close no script of a page in what search engines read", () => {
    const variables = charts.map(({ slug }) => ({ slug, name: text, unit: text }));
    const dataset = datasetOf(campaign, variables, "https://ledger.example", "full");
    expect(jsonText(dataset)).not.toContain("<");
    expect(JSON.parse(jsonText(dataset))).toEqual(JSON.parse(JSON.stringify(dataset)));
    expect(dataset.name).toBe(text);
  });

  it("leave the description of the API valid", async () => {
    const described = openApi({
      ledgers: [opened],
      origin: "https://ledger.example",
      tables: tableNames,
      icons: ["icon.png"],
    });
    expect(await new Validator().validate(structuredClone(described))).toMatchObject({ valid: true });
  });

  it("leave every file a name and a tag that can stand in a header", () => {
    const table = eventRows(opened, eventList(opened, view));
    const file = answerFile(new Request("https://ledger.example/"), toCsv(table), {
      type: "text/csv; charset=utf-8",
      name: `${campaign.id}-${campaign.version.number}.zip`,
    });
    expect([...file.headers].filter(([name, value]) => !/^[ -~]*$/.test(value) || name === "x-fuzz")).toEqual([]);
  });
});

/** Whether a cell, or an item of a list, is a text. */
const holds = (cell: unknown, text: string) => (Array.isArray(cell) ? cell.includes(text) : cell === text);

/** Whether a text is free: no id, day, number, word of a vocabulary, country, hash, file or address. */
const isFree = (text: string) => text !== "" && !/^([a-z0-9_.-]+|[A-Z]{2}|https?:\/\/\S+)$/.test(text);

/** The same with another text wherever free text stands. */
function withWords<T>(value: T, text: string): T {
  if (typeof value === "string") return (isFree(value) ? text : value) as T;
  if (Array.isArray(value)) return value.map((item) => withWords(item, text)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, withWords(of, text)])) as T;
}

/** A text as it was before it was written into an address; as it stands, where it is wrongly written. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function at<T>(all: readonly T[], index: number): T {
  const one = all[index % all.length];
  if (one === undefined) throw new RangeError("There is none.");
  return one;
}
