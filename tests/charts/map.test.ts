import { readFile } from "node:fs/promises";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { openLedger } from "@/lib/campaign/ledger";
import { heightOf } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { overlap } from "@/lib/charts/drawing/place-labels";
import { textWidth } from "@/lib/charts/drawing/text-width";
import type { Lens } from "@/lib/charts/frame";
import { map } from "@/lib/charts/map";
import { markingOf } from "@/lib/charts/marks";
import { tableOf } from "@/lib/charts/tables";
import { palettes } from "@/lib/charts/theme";
import { readBasemap } from "@/lib/load/basemap";
import { aleppo, aleppoCampaign, skirmish, viewOf } from "../ledgers";
import { drawSvg } from "./draw-svg";

const read = readBasemap(await readFile("data/basemap/basemap.geojson"));
if ("faults" in read) throw new Error("The basemap is faulty.");
const { basemap } = read;
const { wide, narrow } = heightOf(map, aleppo, viewOf("", aleppo));

const figureOf = (query: string, ledger = aleppo) => map.figure(ledger, viewOf(query, ledger));

/** The map as the page draws it, with its ground and its links. */
function drawn(query: string, width: number, { ledger = aleppo, lens }: { ledger?: typeof aleppo; lens?: Lens } = {}) {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const links = {
    event: (id: string) => `/e/${id}`,
    events: () => "/e",
    place: (id: string) => `/p/${id}`,
    faction: (id: string) => `/f/${id}`,
  };
  const height = width < 560 ? narrow : wide;
  const frame = { width, height, palette: palettes.light, links, basemap, ...(lens && { lens }) };
  return drawFigure(Plot, figureOf(query, ledger), frame, document as unknown as Document);
}

/** Where a text of a drawing stands, as wide as it may run in the page's sans. */
function boxOf(text: Element) {
  const at = (name: string) => Number(text.getAttribute(name) ?? 0);
  const words = text.textContent ?? "";
  const size = at("font-size") || 12;
  const width = textWidth(words, size, at("font-weight") > 400) + at("letter-spacing") * words.length;
  const anchor = text.getAttribute("text-anchor");
  const x1 = at("x") - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  return { text: words, x1, x2: x1 + width, y1: at("y") - 0.7 * size, y2: at("y") + 0.1 * size };
}

const texts = (svg: Element) => [...svg.querySelectorAll(".labels text")].map((text) => text.textContent);

/** Whether a name stands on a map, in one line or in two. */
function isNamed(svg: Element, name: string) {
  const lines = texts(svg);
  return lines.some((line, i) => line === name || `${line} ${lines[i + 1]}` === name);
}

describe("the map", () => {
  it.each([
    ["", 760],
    ["", 358],
    ["time=2015-10-16..2015-11-13", 760],
    ["time=2015-10-16..2016-02-06&faction=isil", 358],
    ["place=al-hader", 760],
    ["time=2015-10-01", 358],
  ])("of “%s” at %i px holds no number that is none", (query, width) => {
    expect(drawn(query, width).outerHTML).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it("of a small ledger is drawn, with its ground or without", () => {
    expect(drawn("", 760, { ledger: skirmish }).outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(drawSvg(figureOf("", skirmish), { height: wide })).toContain("Dry Well");
  });

  it.each([760, 358])("is drawn of a campaign of which no place is known but by its name, at %i px", (width) => {
    const { ledger } = aleppoCampaign;
    const places = ledger.places.map((place) => ({ ...place, latitude: null, longitude: null, path: [] }));
    const svg = drawn("", width, { ledger: openLedger({ ...ledger, places }) });
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(texts(svg)).toEqual([]);
  });

  it("without its ground is as reviewed", async () => {
    await expect(drawSvg(figureOf("", skirmish), { height: wide })).toMatchFileSnapshot(
      "__snapshots__/map.skirmish.svg",
    );
    await expect(drawSvg(figureOf("time=2015-10-16..2015-11-13"), { height: wide })).toMatchFileSnapshot(
      "__snapshots__/map.time=2015-10-16..2015-11-13.svg",
    );
  });

  it("names nearly every place that changed hands, at any width", () => {
    const changed = tableOf(figureOf("").of).rows.flatMap(({ cells: [name = "", , how] }) =>
      how === "" ? [] : [name],
    );
    const points = changed.filter((name) => !name.includes("highway"));
    expect(points.length).toBeGreaterThan(10);
    for (const [width, share] of [
      [760, 1],
      [460, 0.9],
      [400, 0.8],
      [358, 0.7],
    ] as const) {
      const svg = drawn("", width);
      const named = points.filter((name) => isNamed(svg, name));
      expect(named.length, `${width}`).toBeGreaterThanOrEqual(points.length * share);
    }
  });

  it("lets no ring cover the middle of another mark, at any width", () => {
    for (const width of [288, 358, 400, 560, 760]) {
      const svg = drawn("", width);
      const least = 13.5 * (width < 560 ? 0.8 : 1);
      const rings = [...svg.querySelectorAll(".places")][0]?.querySelectorAll('path[stroke-width="1.75"]') ?? [];
      const points = [...rings].map((ring) => {
        const [, x, y] =
          /translate\(([\d.-]+),([\d.-]+)\)/.exec(ring.parentElement?.getAttribute("transform") ?? "") ?? [];
        return [Number(x), Number(y)] as const;
      });
      const gaps = points.flatMap(([x, y], i) => points.slice(i + 1).map(([x2, y2]) => Math.hypot(x2 - x, y2 - y)));
      expect(Math.min(...gaps), `${width}`).toBeGreaterThan(least - 1);
    }
  });

  it.each([288, 358, 400, 430, 760, 1360])("names a road whole or by its own short name at %i px", (width) => {
    const lines = texts(drawn("", width));
    expect(lines.join(" ")).toMatch(/Khanasser–\s?Ithriya highway \(schematic\)/);
  });

  it("leaves a road of which no more than its end lies on it to the overview, until it is zoomed", () => {
    const strokes = (lens?: Lens) =>
      drawn("", 400, lens && { lens }).querySelectorAll(".road-khanasser-ithriya-highway").length;
    expect(strokes()).toBe(2);
    expect(strokes({ k: 1, x: 0, y: 0 })).toBe(2);
    expect(strokes({ k: 2, x: -300, y: -500 })).toBe(4);
  });

  it("says that roads are schematic, names its sources and bears a scale", () => {
    const svg = drawn("", 760);
    expect(texts(svg)).toContain("Aleppo–Damascus highway (M-5) (schematic)");
    const all = [...svg.querySelectorAll("text")].map((text) => text.textContent);
    expect(all).toContain("© OpenStreetMap contributors, Natural Earth");
    expect(all).toContain("5 km");
  });

  it.each([256, 288, 304, 320, 358, 400, 560, 760, 1100, 1360])(
    "says of both roads at %i px that they are schematic",
    (width) => {
      const roads = texts(drawn("", width)).filter((text) => text?.endsWith("(schematic)"));
      expect(roads).toHaveLength(2);
    },
  );

  it.each([
    ["", 288, undefined],
    ["", 358, undefined],
    ["time=2015-10-16..2015-11-12", 400, undefined],
    ["", 760, undefined],
    ["", 1360, undefined],
    ["", 1360, { k: 2, x: -600, y: -300 }],
    ["", 358, { k: 4, x: -200, y: -900 }],
  ] as const)("of “%s” at %i px has no two labels that touch", (query, width, lens) => {
    const sheets = drawn(query, width, lens && { lens }).querySelectorAll(".labels");
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const boxes = [...sheet.querySelectorAll("text")].map(boxOf);
      const touching = boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(touching).toEqual([]);
    }
  });

  it("names governorates and lakes where there is room, never instead of a place", () => {
    const wide = texts(drawn("", 1360));
    expect(wide).toEqual(expect.arrayContaining(["IDLIB GOVERNORATE", "ALEPPO GOVERNORATE", "Sabkhat al-Jabbul"]));
    for (const width of [288, 760, 1360]) {
      const { document } = parseHTML("<!doctype html><html><body></body></html>");
      const height = heightOf(map, aleppo, viewOf("", aleppo))[width < 560 ? "narrow" : "wide"];
      const bare = { width, height, palette: palettes.light, links: null, basemap: { ...basemap, areas: [] } };
      const without = drawFigure(Plot, figureOf(""), bare, document as unknown as Document);
      expect(texts(drawn("", width))).toEqual(expect.arrayContaining(texts(without)));
    }
  });

  it.each([288, 296, 340, 358, 760])("has a key that fits into %i px", (width) => {
    const svg = drawn("", width);
    const key = ["Government", "Rebels", "ISIL", "ring: who lost it", "unclear", "lost later", "somewhere within"];
    const all = [...svg.querySelectorAll("text")];
    for (const text of [...key, "© OpenStreetMap contributors, Natural Earth"]) {
      const entry = all.find(({ textContent }) => textContent === text);
      const box = boxOf(entry as Element);
      expect(box.x1, text).toBeGreaterThanOrEqual(0);
      expect(box.x2, text).toBeLessThanOrEqual(width);
      expect(box.y2, text).toBeLessThanOrEqual(Number(svg.getAttribute("height")));
    }
  });

  it("leads from each place to the view of it", () => {
    const links = [...drawn("", 760).querySelectorAll("a")].map((link) => link.getAttribute("href"));
    expect(links).toContain("/p/al-hader");
    expect(links).toContain("/p/tal-ithriya");
    expect(links).not.toContain("/p/southern-aleppo-countryside");
  });

  it("draws places from one another when it is zoomed", () => {
    const at = (svg: Element, id: string) =>
      /translate\(([\d.-]+)/.exec(svg.querySelector(`a[href="/p/${id}"] g`)?.getAttribute("transform") ?? "")?.[1];
    const lens = { k: 2, x: 0, y: 0 };
    const near = Number(at(drawn("", 760), "khan-tuman"));
    expect(Number(at(drawn("", 760, { lens }), "khan-tuman"))).toBeCloseTo(2 * near, 0);
  });

  it("stays where it is when a filter changes", () => {
    const at = (query: string) => drawn(query, 760).querySelector('a[href="/p/al-hader"] g')?.getAttribute("transform");
    expect(at("")).toMatch(/^translate/);
    expect(at("faction=isil")).toBe(at(""));
    expect(at("time=2015-10-16..2015-10-20")).toBe(at(""));
  });
});

describe("the map’s words", () => {
  it("name the last day, as what is shown is the state at its end", () => {
    expect(figureOf("time=2015-10-16..2015-11-13").title).toBe(
      "Who held which place on 13 November 2015, as far as reported",
    );
  });

  it("say that no place was taken, or none else, only of a view without a filter", () => {
    expect(figureOf("faction=isil&type=airstrike").summary).toMatch(
      /^By the end of 21 December 2015 no named place is reported to have been taken under this filter\./,
    );
    expect(figureOf("time=2015-10-01").summary).toContain("no named place is reported to have been taken.");
    expect(figureOf("faction=isil").summary).toContain("by the end of 21 December 2015 under this filter, ");
    expect(figureOf("").summary).not.toContain("under this filter");
  });

  it("say what changed, not only what is", () => {
    const row = tableOf(figureOf("").of).rows.find(({ cells }) => cells[0] === "Cement plant, Sheikh Saeed");
    expect(row?.cells[2]).toBe(
      "25 October 2015: taken by Rebels from Government; 25 October 2015: taken by Government from Rebels",
    );
  });

  it("count what is not on the map, in the summary and beside it", () => {
    const { summary, aside } = figureOf("");
    expect(summary).toContain("44 to 50 villages taken by Government");
    expect(aside?.map(({ label }) => label)).toEqual([
      "Captures of places that the article does not name",
      "Events told only of a region",
      "Events without a known place",
    ]);
  });

  it("tell the keyboard of each place, from north to south", () => {
    const { marks } = markingOf(figureOf("").of);
    const north = marks.map(({ place }) => aleppo.places.get(place ?? "")?.latitude ?? 0);
    expect(north).toEqual(north.toSorted((a, b) => b - a));
    expect(marks.every(({ events, place }) => events.length > 0 && place)).toBe(true);
    expect(marks.find(({ place }) => place === "kafr-haddad")?.label).toBe(
      "Kafr Haddad: Government since 5 November 2015. 5 November 2015: taken by Government from Rebels.",
    );
  });

  it("read a day by what changed hands on it", () => {
    expect(markingOf(figureOf("").of).readings("2015-11-05" as never)).toEqual([
      { faction: "government", text: "Kafr Haddad taken by Government from Rebels" },
    ]);
  });
});
