import { geoMercator } from "d3";
import { describe, expect, it } from "vitest";
import type { Basemap, NamedArea } from "@/lib/campaign/basemap";
import { english } from "@/lib/campaign/language";
import { areaNames } from "@/lib/charts/drawing/area-names";

const square = (x1: number, y1: number, x2: number, y2: number) =>
  [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
    [x1, y1],
  ] as const;

const area = (kind: NamedArea["kind"], name: string, ring: NamedArea["rings"][number]): NamedArea => ({
  kind,
  name,
  rings: [ring],
});

/** One degree is 100 px; the equator lies 200 px below the top, the meridian at the left. */
const room = { x1: 0, y1: 0, x2: 400, y2: 200 };
const projection = geoMercator()
  .scale((100 * 180) / Math.PI)
  .translate([0, 200]);
const sheet = { room, projection, scale: 1, leaves: new Set<string>() };

const named = (...areas: NamedArea[]) =>
  areaNames({ borders: [], governorates: [], lakes: [], areas } satisfies Basemap, sheet, english);
const spotsOf = (wanted: ReturnType<typeof named>, text: string) => [
  ...(wanted.find((label) => label.text === text)?.spots ?? []),
];

describe("names of areas", () => {
  it("stand in a land with all their letters", () => {
    const labels = named(area("governorate", "North", square(1, 0, 4, 1)));
    const spots = spotsOf(labels, "NORTH GOVERNORATE");
    const { width = 0, height = 0 } = labels[0] ?? {};
    expect(spots.length).toBeGreaterThan(0);
    for (const { x, y } of spots) {
      expect(x - width / 2).toBeGreaterThanOrEqual(100);
      expect(y - height / 2).toBeGreaterThanOrEqual(99.9);
    }
  });

  it("are tried in one line, then in two", () => {
    const labels = named(area("governorate", "North", square(1, 0, 2.5, 1)));
    expect(labels.map(({ text }) => text)).toEqual(["NORTH GOVERNORATE", "NORTH\nGOVERNORATE"]);
    expect(spotsOf(labels, "NORTH GOVERNORATE")).toEqual([]);
    expect(spotsOf(labels, "NORTH\nGOVERNORATE").length).toBeGreaterThan(0);
  });

  it("stand on a lake with their middle, however small it is", () => {
    const labels = named(area("lake", "Long Name of a Pond", square(2, 0.5, 2.4, 0.8)));
    const spots = spotsOf(labels, "Long Name of a Pond");
    expect(spots.length).toBeGreaterThan(0);
    for (const { x } of spots) expect(x > 200 && x < 240).toBe(true);
  });

  it("begin in the middle of what is seen of an area", () => {
    const [first] = spotsOf(named(area("lake", "Wide", square(-20, -20, 20, 20))), "Wide");
    expect(Math.abs((first?.x ?? 0) - 200)).toBeLessThan(20);
    expect(Math.abs((first?.y ?? 0) - 100)).toBeLessThan(20);
  });

  it("are not sought for areas beyond the edge", () => {
    expect(named(area("lake", "Far", square(10, 10, 12, 12)))).toEqual([]);
  });

  it("tell countries apart where there are two, and say nothing of one alone", () => {
    const west = area("country", "West", square(-1, -1, 2, 3));
    const east = area("country", "East", square(2, -1, 5, 3));
    expect(named(west)).toEqual([]);
    expect(named(west, east).map(({ text }) => text)).toEqual(["WEST", "EAST"]);
  });

  it("are found once for a sheet, and begin anew for each drawing of it", () => {
    const basemap = {
      borders: [],
      governorates: [],
      lakes: [],
      areas: [area("lake", "Pond", square(2, 0.5, 2.4, 0.8))],
    };
    const first = areaNames(basemap, sheet, english);
    const [spot] = first[0]?.spots ?? [];
    expect(spot).toBeDefined();
    const again = areaNames(basemap, sheet, english);
    expect(again).toBe(first);
    expect([...(again[0]?.spots ?? [])][0]).toEqual(spot);
    const elsewhere = areaNames(basemap, { ...sheet }, english);
    expect(elsewhere).not.toBe(first);
    expect(elsewhere.map(({ spots, ...label }) => [label, [...(spots ?? [])]])).toEqual(
      first.map(({ spots, ...label }) => [label, [...(spots ?? [])]]),
    );
  });
});
