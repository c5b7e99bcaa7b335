import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { chartOf, charts } from "@/lib/charts";
import { heightOf } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { dayPixels } from "@/lib/charts/drawing/pixels";
import type { FigureMark } from "@/lib/charts/figure";
import { markingOf } from "@/lib/charts/marks";
import { addressOf } from "@/lib/charts/marks/mark-address";
import { factionColor, palettes } from "@/lib/charts/theme";
import { timeline } from "@/lib/charts/timeline";
import { shownPeriod } from "@/lib/view/filter";
import { madeLedger } from "../bench/made-ledger";
import { day } from "../campaign/days";
import { aleppo, aleppoCampaign, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";

const palette = palettes.light;
const links = {
  event: (id: string) => `/e/${id}`,
  events: (faction: string | null, { start, end }: { start: string; end: string }) => `/l/${faction}/${start}/${end}`,
  faction: (id: string) => `/f/${id}`,
  place: (id: string) => `/p/${id}`,
};

/** What Aleppo has none of, or of one side alone. */
const people = { measure: "killed", unit: "people" } as const;
const vehicles = { measure: "vehicles_lost", unit: "vehicle", basis: "running_total" } as const;
const may = ledgerOf([
  { id: "a", days: 12, ...people, taken: [3, 3, 3] },
  { id: "b", days: [14, 16], ...people, measure: "wounded", taken: [4, null, 9], faction: "blue" },
  { id: "c", days: 17, ...people, taken: [2, null, null] },
  { id: "e", days: 12, ...vehicles, taken: [4, null, 9] },
  { id: "f", days: 15, ...vehicles, claimant: "monitor", faction: "blue", taken: [3, null, null] },
  { id: "g", days: [15, 17], ...vehicles, basis: "increment", faction: "green" },
  { id: "h", days: [11, 13], taken: [2, null, 6], faction: "green", fromFaction: "blue" },
]);

function drawn(chart: (typeof charts)[number], ledger: Ledger, query: string) {
  const view = viewOf(query, ledger);
  const figure = chart.figure(ledger, view);
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const size = { width: 760, height: heightOf(chart, ledger, view).wide };
  const frame = { ...size, palette, links, basemap: null };
  const svg = drawFigure(Plot, figure, frame, document as unknown as Document);
  const anchors = [...svg.querySelectorAll("a")].filter((anchor) => !anchor.querySelector("text"));
  return { svg, marks: markingOf(figure.of).marks, anchors, pixels: dayPixels(shownPeriod(ledger, view), frame) };
}

/** The addresses under which a mark may be drawn. */
const addressesOf = (mark: FigureMark) => [addressOf(mark, links), links.events(mark.faction, mark.period)];

/** From where to where a shape reaches, px. */
function reachOf(shape: Element): [number, number] {
  const at = (name: string) => Number(shape.getAttribute(name) ?? 0);
  const moved = Number(/translate\((-?[\d.]+)/.exec(shape.getAttribute("transform") ?? "")?.[1] ?? 0);
  if (shape.localName === "rect") return [at("x"), at("x") + at("width")];
  if (shape.localName === "line") return [at("x1"), at("x2")].map((x) => x + moved) as [number, number];
  return [moved + at("cx"), moved + at("cx")];
}

/** The colours of sides in which a shape is drawn, by itself or by the group it stands in. */
function sidesIn(shape: Element): string[] {
  const said = ["fill", "stroke"].map((name) => shape.closest(`[${name}]`)?.getAttribute(name) ?? "");
  return said.filter((color) => (palette.belligerents as readonly string[]).includes(color));
}

/** So many that the timeline draws those of the same days as one. */
const many = openLedger(madeLedger(aleppoCampaign.ledger, 2000));
const crowds = ["", "faction=isil", "time=2015-10-18..2015-11-04"].map((query) => {
  return { slug: timeline.slug, name: `thousands of events under “${query}”`, chart: timeline, ledger: many, query };
});

const cases = charts
  .filter(({ axis }) => axis === "time")
  .flatMap((chart) =>
    (
      [
        ["Aleppo", aleppo, ""],
        ["some days of it", aleppo, "time=2015-10-18..2015-11-04"],
        ["its groups", aleppo, "level=group"],
        ["the skirmish", skirmish, ""],
        ["May", may, ""],
      ] as const
    ).map(([name, ledger, query]) => ({ slug: chart.slug, name, chart, ledger, query })),
  );

it.each(charts.map((chart) => [chart.slug, chart] as const))(
  "the names of sides on %s lead to these sides",
  (slug, chart) => {
    const view = viewOf("", aleppo);
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    const size = { width: 760, height: heightOf(chart, aleppo, view).wide };
    const frame = { ...size, palette, links, basemap: null };
    const svg = drawFigure(Plot, chart.figure(aleppo, view), frame, document as unknown as Document);
    const names = [...svg.querySelectorAll("a")].filter((anchor) => anchor.querySelector("text"));
    expect(names.length > 0).toBe(slug !== "map");
    for (const anchor of names) {
      const [, id = ""] = /^\/f\/(.+)$/.exec(anchor.getAttribute("href") ?? "") ?? [];
      expect([anchor.textContent, aleppo.factions.get(id).name]).toEqual([
        anchor.textContent,
        anchor.textContent?.split(":")[0],
      ]);
    }
  },
);

it("a running total of casualties, which stands beneath its side in words, leads to its event", () => {
  const total = ledgerOf([{ id: "d", days: 18, ...people, basis: "running_total", taken: [40, null, null] }]);
  const { marks, anchors } = drawn(chartOf("casualties") as (typeof charts)[number], total, "");
  expect(marks).toHaveLength(1);
  expect(new Set(anchors.map((anchor) => anchor.getAttribute("href")))).toEqual(new Set([links.event("event-d")]));
});

it.each(charts.filter(({ axis }) => axis === "time").map((chart) => [chart.slug, chart] as const))(
  "%s lies under a veil on all days but the chosen ones",
  (_, chart) => {
    const { svg, pixels } = drawn(chart, aleppo, "time=2015-10-18..2015-11-04");
    const veils = [...svg.querySelectorAll(".veil rect")].map(reachOf);
    const [before, after] = [pixels.start(day("2015-10-18")), pixels.end(day("2015-11-04"))];
    expect(veils.flat().map(Math.round)).toEqual([pixels.left, before, after, pixels.right].map(Math.round));
  },
);

describe.each([...cases, ...crowds])("each mark of $slug, of $name", ({ chart, ledger, query }) => {
  const { marks, anchors, pixels } = drawn(chart, ledger, query);

  it("is drawn, and all that is drawn with a link is one", () => {
    const leading = anchors.flatMap((anchor) => anchor.getAttribute("href") ?? []);
    const unseen = marks.filter((mark) => !addressesOf(mark).some((address) => leading.includes(address)));
    // People of no side stand in the table only.
    expect(unseen.filter(({ faction }) => faction !== null).map(({ label }) => label)).toEqual([]);
    const known = new Set(marks.flatMap(addressesOf));
    expect(leading.filter((address) => !known.has(address))).toEqual([]);
  });

  // What is claimed of a state stands from one of its days on, until the next word about it.
  const isLasting = ["vehicle-losses", "territory"].includes(chart.slug);

  it("stands over its own days, and in the colour of its side", () => {
    for (const anchor of anchors) {
      const here = marks.filter((mark) => addressesOf(mark).includes(anchor.getAttribute("href") ?? ""));
      for (const shape of anchor.querySelectorAll("rect, path, circle, line")) {
        const [x1, x2] = reachOf(shape);
        const over = here.filter(({ period }) => {
          const [start, end] = [pixels.start(period.start), pixels.end(period.end)];
          if (isLasting) return x1 > start - 1 && x1 < end + 1;
          return x1 > start - 1 && x2 < end + 1 && (shape.localName !== "rect" || (x1 < start + 4 && x2 > end - 4));
        });
        if (here.length > 0) expect([here[0]?.label, over.length > 0]).toEqual([here[0]?.label, true]);
        const sides = over.flatMap(({ faction }) => (faction ? factionColor(faction, ledger.factions, palette) : []));
        expect(sidesIn(shape).filter((color) => here.length > 0 && !sides.includes(color))).toEqual([]);
      }
    }
  });
});

it("a crowd leads to the list of it by all of its height, also by what does not pass of it", () => {
  const { marks, anchors } = drawn(timeline, many, "certainty=claimed");
  const crowd = marks.find(({ count = 1 }) => count > 1) as FigureMark;
  const leading = anchors.filter((anchor) => anchor.getAttribute("href") === addressOf(crowd, links));
  const heights = leading.map((anchor) => Number(anchor.querySelector("rect")?.getAttribute("height")));
  expect(heights).toHaveLength(2);
  expect(heights[0]).toBeGreaterThan(heights[1] as number);
});

it("the timeline leads from each event that stands by itself to that event, not to a list of one", () => {
  const { marks, anchors } = drawn(timeline, aleppo, "");
  const leading = anchors.flatMap((anchor) => anchor.getAttribute("href") ?? []);
  expect(new Set(leading)).toEqual(new Set(marks.flatMap(({ events }) => events.map(links.event))));
});

it("the crowds of a side keep to its strip, under its name", () => {
  const { anchors } = drawn(timeline, many, "");
  const strips = many.factions.belligerents.map(({ id }) => {
    const shapes = anchors.filter((anchor) => anchor.getAttribute("href")?.startsWith(`/l/${id}/`));
    const at = (name: string) => shapes.map((anchor) => Number(anchor.querySelector("rect")?.getAttribute(name)));
    const [tops, heights] = [at("y"), at("height")];
    return { top: Math.min(...tops), bottom: Math.max(...tops.map((top, i) => top + (heights[i] as number))) };
  });
  expect(strips.length).toBeGreaterThan(1);
  // The heading of a strip stands in the 17 px above it.
  for (const [i, { top }] of strips.slice(1).entries()) expect(top - (strips[i]?.bottom ?? 0)).toBeGreaterThan(16);
});
