import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import type { Basemap, Position } from "../campaign/basemap";
import { type Fault, PackageError } from "./fault";
import { jsonLines, lineOf } from "./json";
import { clockwise, sharedEdges, simplified } from "./lines";
import { readText } from "./text";

const basemapFile = "basemap.geojson";

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const polygon = z.array(z.array(position).min(4)).min(1);
const feature = z.object({
  type: z.literal("Feature"),
  properties: z.object({ layer: z.enum(["country", "governorate", "water"]) }),
  geometry: z.discriminatedUnion("type", [
    z.object({ type: z.literal("Polygon"), coordinates: polygon }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(polygon) }),
  ]),
});
const collection = z.object({ type: z.literal("FeatureCollection"), features: z.array(feature) });

type Feature = z.output<typeof feature>;

/** How far a drawn line may lie from the given one, degrees: about 200 m. */
const tolerance = 0.002;

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
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = `is no JSON: ${(error as SyntaxError).message}`;
    return { faults: [{ file: basemapFile, line: null, column: null, message }] };
  }
  const { data, error } = collection.safeParse(value);
  if (data) return { basemap: basemapOf(data.features) };
  const lines = jsonLines(text);
  const faults = error.issues.map(({ path, message }) => ({
    file: basemapFile,
    line: lineOf(lines, path),
    column: path.length === 0 ? null : path.map(String).join("."),
    message,
  }));
  return { faults };
}

function basemapOf(features: readonly Feature[]): Basemap {
  const rings = (layer: Feature["properties"]["layer"]): Position[][] =>
    features
      .filter(({ properties }) => properties.layer === layer)
      .flatMap(({ geometry }) => (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()));
  const simple = (lines: readonly (readonly Position[])[]) => lines.map((line) => simplified(line, tolerance));
  return {
    borders: simple(sharedEdges(rings("country"))),
    governorates: simple(sharedEdges(rings("governorate"))),
    lakes: simple(rings("water"))
      .filter((ring) => ring.length >= 4)
      .map(clockwise),
  };
}
