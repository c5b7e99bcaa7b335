import { readFile } from "node:fs/promises";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/campaign/claim";
import { addDays } from "@/lib/campaign/day";
import { openLedger } from "@/lib/campaign/ledger";
import { heightOf } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { sheetsOf } from "@/lib/charts/drawing/map-layout";
import { overlap } from "@/lib/charts/drawing/place-labels";
import { textWidth } from "@/lib/charts/drawing/text-width";
import type { Lens } from "@/lib/charts/frame";
import { map } from "@/lib/charts/map";
import { markingOf } from "@/lib/charts/marks";
import { sayHolder } from "@/lib/charts/place-words";
import { tableOf } from "@/lib/charts/tables";
import { palettes } from "@/lib/charts/theme";
import { readBasemap } from "@/lib/load/basemap";
import { type Holding, holdings, type LedgerPlace } from "@/lib/series/places";
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

  it.each([358, 372, 385, 400, 430])(
    "names the road of the overview at %i px clear of the frame in it, and the place at its end too",
    (width) => {
      for (const query of ["", "faction=isil", "time=2015-10-16..2015-11-04"]) {
        const svg = drawn(query, width);
        const inset = svg.querySelector('[aria-label="Overview"]') as Element;
        const seen = inset.querySelector(".seen") as Element;
        const [x = 0, y = 0, wide = 0, high = 0] = ["x", "y", "width", "height"].map((name) =>
          Number(seen.getAttribute(name)),
        );
        const lines = [...inset.querySelectorAll(".labels text")].map(boxOf);
        const inWords = lines.map(({ text }) => text).join(" ");
        expect(inWords, query).toMatch(/Tal Ithriya/);
        const road = lines.filter(({ text }) =>
          /^(Khanasser–|Ithriya highway|highway|\(schematic\))$/.test(text ?? ""),
        );
        expect(road.length, query).toBeGreaterThan(1);
        for (const box of road) {
          const within = box.x1 > x && box.x2 < x + wide && box.y1 > y && box.y2 < y + high;
          const crossing = overlap(box, { x1: x, x2: x + wide, y1: y, y2: y + high }) && !within;
          expect(crossing, `${query}: ${box.text}`).toBe(false);
        }
      }
    },
  );

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

  it("shows what is held though nothing of the chosen days tells of it, and pales what a choice leaves out", () => {
    const svg = drawn("place=al-hader&time=2015-12-20", 760);
    expect(svg.querySelector('a[href="/p/al-hader"] g')?.hasAttribute("opacity")).toBe(false);
    expect(svg.querySelector('a[href="/p/khan-tuman"] g')?.getAttribute("opacity")).toBe("0.35");
    expect(drawn("time=2020-03-08", 760, { ledger: skirmish }).querySelector('a[href="/p/dry-well"]')).not.toBeNull();
  });

  it("draws an area as wide as it is told to be, grey before anything is reported of it", () => {
    const frame = { width: 760, height: wide };
    const { main } = sheetsOf(aleppo, frame);
    const { latitude, longitude, radiusKm } = aleppo.places.get("khan-tuman-ammunition-depot") as LedgerPlace;
    const at = (north: number) => main.projection([longitude as number, (latitude as number) + north]) ?? [0, 0];
    const [x, y] = at(0);
    // A degree of latitude is as long everywhere.
    const reach = y - at((radiusKm as number) / 111.19)[1];
    const areas = (query: string) => [...drawn(query, 760).querySelectorAll(".areas circle")];
    const [area] = areas("").filter((circle) => Math.abs(Number(circle.getAttribute("cx")) - x) < 0.1);
    expect(Number(area?.getAttribute("r"))).toBeCloseTo(reach, 0);
    const colors = (query: string) => new Set(areas(query).map((circle) => circle.getAttribute("stroke")));
    expect(colors("time=2015-07-01..2015-07-02")).toEqual(new Set([palettes.light.muted]));
    expect(colors("")).toContain(palettes.light.belligerents[0]);
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

  it.each([
    [
      "",
      "Of named places reported taken by the end of 8 March 2020, Government 2; 1 unclear; 2 of them changed hands from 1 March 2020 on. Not on the map, for the article does not name them: 5 villages taken by Government and 1 to 3 villages taken by Rebels.",
    ],
    [
      "time=2020-03-05",
      "Of named places reported taken by the end of 5 March 2020, Government 2; 1 of them changed hands on that day.",
    ],
  ])("count under %j who holds how many, and how many changed hands", (query, summary) => {
    expect(figureOf(query, skirmish).summary).toBe(summary);
  });

  it("count no places of other kinds among the villages that are not on the map", () => {
    expect(figureOf("").summary).toMatch(
      /name them: 44 to 50 villages taken by Government and 11 villages taken by Rebels\.$/,
    );
    expect(figureOf("").aside?.[0]?.items.map(({ text }) => text)).toContain("Government: at least 10 hills");
  });

  it("say of each place who holds it, how that came about and who says so", () => {
    expect(tableOf(figureOf("", skirmish).of).rows.map(({ event, cells }) => [event, cells.join(" | ")])).toEqual([
      ["2020-03-07-salt-town", "Salt Town | The ledger does not say who held it |  | "],
      [
        "2020-03-05-mill-retaken",
        "Mill | Government since 5 March 2020 | 5 March 2020: taken by Rebels from Government; 5 March 2020: taken by Government from Rebels | The article itself",
      ],
      [
        "2020-03-01-dry-well",
        "Dry Well | Government since 1 March 2020 | 1 March 2020: taken by Government from Rebels | The article itself",
      ],
      [
        "2020-03-07-road-cut",
        "River road | In parts: ISIL and Government (7–8 March 2020) | 7–8 March 2020: taken in part or perhaps by ISIL from Government | The article itself",
      ],
      [
        "2020-03-08-lost-hamlet",
        "Lost Hamlet | Unclear: ISIL or Government (8 March 2020) | 8 March 2020: taken in part or perhaps by ISIL from Government | The article itself",
      ],
    ]);
    const rowOf = (name: string) => tableOf(figureOf("").of).rows.find(({ cells }) => cells[0] === name)?.cells;
    expect(rowOf("Aleppo–Damascus highway (M-5)")?.[1]).toBe("Cut or held by Government since 20 December 2015");
    expect(rowOf("Burj Al-Rumman")?.[2]).toBe("20 November 2015: taken by Government");
    expect(rowOf("Al-Khalidiyah")?.[1]).toBe(
      "Not reported yet; first reported taken from Government (3 February 2016)",
    );
  });

  it("say of a place that was taken over several days that it is held since the last of them", () => {
    const claim = skirmish.claims.find(({ id }) => id === "dry-well-captured") as Claim;
    const [held] = holdings(skirmish, viewOf("", skirmish)).filter(({ place }) => place.id === "dry-well");
    const since = { start: claim.period.start, end: addDays(claim.period.start, 2) };
    expect(sayHolder(skirmish, { ...(held as Holding), now: { ...(held as Holding).now, since } })).toBe(
      "Government since 3 March 2020",
    );
  });

  it("rest on the claims by which places are held, and on those of what changed", () => {
    const of = (query: string) => [...figureOf(query, skirmish).claims].toSorted();
    const held = ["dry-well-captured", "lost-hamlet-captured", "mill-retaken", "road-cut"];
    expect(of("")).toEqual([...held, "mill-taken"].toSorted());
    expect(of("time=2020-03-08")).toEqual(held);
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

  it("mark a place in the name of the side that holds it alone, over the events of the days, else over that by which it is held", () => {
    const marksOf = (query: string) =>
      markingOf(figureOf(query, skirmish).of).marks.map(({ place, faction, count, events }) => [
        place,
        faction,
        count,
        events,
      ]);
    expect(marksOf("")).toEqual([
      ["salt-town", null, 1, ["2020-03-07-salt-town"]],
      ["mill", "government", 2, ["2020-03-05-mill-taken", "2020-03-05-mill-retaken"]],
      ["dry-well", "government", 1, ["2020-03-01-dry-well"]],
      ["river-road", null, 1, ["2020-03-07-road-cut"]],
    ]);
    expect(marksOf("time=2020-03-08")).toEqual([
      ["mill", "government", 1, ["2020-03-05-mill-retaken"]],
      ["dry-well", "government", 1, ["2020-03-01-dry-well"]],
      ["river-road", null, 1, ["2020-03-07-road-cut"]],
    ]);
    expect(marksOf("time=2020-03-05").at(-1)).toEqual(["river-road", null, 1, ["2020-03-07-road-cut"]]);
  });

  it("read a day by what changed hands on it", () => {
    expect(markingOf(figureOf("").of).readings("2015-11-05" as never)).toEqual([
      { faction: "government", text: "Kafr Haddad taken by Government from Rebels" },
    ]);
  });
});
