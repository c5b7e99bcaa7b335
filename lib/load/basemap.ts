import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Basemap, NamedArea, Position } from "../campaign/basemap";
import { type Fault, PackageError } from "./fault";
import { readJson } from "./json";
import { clockwise, sharedEdges, simplified } from "./lines";
import { readText } from "./text";

const basemapFile = "basemap.geojson";

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const polygon = z.array(z.array(position).min(4)).min(1);
const feature = z.object({
  type: z.literal("Feature"),
  properties: z.object({ layer: z.enum(["country", "governorate", "water"]), name: z.string().min(1).nullable() }),
  geometry: z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: polygon }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon) }),
  ]),
});
const collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(feature) });

type Feature = z.output<typeof feature>;

/** How far a drawn line may lie from the given one, degrees: about 200 m. */
const tolerance = 0.002;

/** The same for areas that only hold a name: about 1.5 km. */
const coarse = 0.015;

const kinds = { country: "country", governorate: "governorate", water: "lake" } as const;

/**
 * Reads the ground of the maps. At once, not as a promise, for a page is drawn without waiting; do it once.
 * @param path of the GeoJSON file
 * @throws PackageError with every fault of the file
 */
export function loadBasemap(path: string): Basemap {
  const read = readBasemap(readFileSync(path));
  if ("faults" in read) throw new PackageError(dirname(path), read.faults);
  return read.basemap;
}

/** The ground out of the bytes of its file, or all that is wrong with them. */
export function readBasemap(bytes: Uint8Array): { basemap: Basemap } | { faults: Fault[] } {
  const text = readText(basemapFile, bytes);
  if (typeof text !== "string") return { faults: [text] };
  const json = readJson(basemapFile, text);
  if ("fault" in json) return { faults: [json.fault] };
  const { data, error } = collection.safeParse(json.value);
  if (data) return { basemap: basemapOf(data.features) };
  return { faults: error.issues.map(({ path, message }) => json.faultAt(path, message)) };
}

function basemapOf(features: readonly Feature[]): Basemap {
  const polygons = (layer: Feature["properties"]["layer"]) =>
    features.filter(({ properties }) => properties.layer === layer).flatMap(polygonsOf);
  const edges = (layer: Feature["properties"]["layer"]) =>
    sharedEdges(polygons(layer).flat()).map((line) => simplified(line, tolerance));
  return {
    borders: edges("country"),
    governorates: edges("governorate"),
    lakes: polygons("water").flatMap(lakeOf),
    areas: areasOf(features),
  };
}

const polygonsOf = ({ geometry }: Feature): Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** Of a lake too small to be drawn nothing; of any other its shore, and those of its islands that are not. */
function lakeOf(polygon: readonly (readonly Position[])[]): Position[][][] {
  const [shore = [], ...islands] = polygon.map((ring) => simplified(ring, tolerance));
  if (!isArea(shore)) return [];
  return [[clockwise(shore), ...islands.filter(isArea).map((island) => clockwise(island).toReversed())]];
}

/** Whether a closed line has an inside. */
const isArea = (ring: readonly Position[]) => ring.length >= 4;

/** Without holes: an island takes no name from a lake. */
const outlinesOf = (feature: Feature): Position[][] => polygonsOf(feature).map(([outline = []]) => outline);

/** Features of one layer and name, as the two parts of a lake, are one area. */
function areasOf(features: readonly Feature[]): NamedArea[] {
  const areas = new Map<string, { kind: NamedArea["kind"]; name: string; rings: Position[][] }>();
  for (const feature of features) {
    const { layer, name } = feature.properties;
    if (name === null) continue;
    const rings = outlinesOf(feature).map((ring) => simplified(ring, coarse));
    const area = areas.get(`${layer} ${name}`) ?? { kind: kinds[layer], name, rings: [] };
    area.rings.push(...rings.filter(isArea));
    areas.set(`${layer} ${name}`, area);
  }
  return [...areas.values()];
}
