import { geoMercator } from "d3";
import { expect, it } from "vitest";
import { groundShapes } from "@/lib/charts/drawing/ground";
import type { Frame } from "@/lib/charts/frame";
import { palettes } from "@/lib/charts/theme";
import { loadBasemap } from "@/lib/load/basemap";

const basemap = loadBasemap("data/basemap/basemap.geojson");
const room = { x1: 0, y1: 0, x2: 900, y2: 900 };
const projection = geoMercator().fitSize([900, 900], {
  type: "MultiPoint",
  coordinates: basemap.lakes.flat(2) as [number, number][],
});
const sheet = { room, projection, scale: 1, leaves: new Set<string>() };
const palette = palettes.light;

/** Twice the area that a ring of a path turns around; its sign is the way in which it turns. */
function turned(ring: string): number {
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  return points.reduce((area, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return area + (x * nextY - nextX * y);
  }, 0);
}

it("leaves islands out of the water: their shores run the other way than the lake’s around them", () => {
  const frame: Frame = { width: 900, height: 900, palette, links: null, basemap };
  const shapes = groundShapes(frame, sheet);
  const water = shapes.find(({ attributes }) => attributes.fill === palette.water);
  const turns = String(water?.attributes.d)
    .split("Z")
    .filter(Boolean)
    .map((ring) => Math.sign(turned(ring)));
  expect(turns).toEqual(basemap.lakes.flatMap((rings) => rings.map((_, i) => (i === 0 ? 1 : -1))));
  expect(turns.filter((turn) => turn < 0).length).toBeGreaterThan(0);
});
