import { join } from "node:path";
import type { Basemap } from "@/lib/campaign/basemap";
import { loadBasemap } from "@/lib/load/basemap";
import { once } from "../process/once";

/**
 * The ground of the maps, read once in a server's life.
 * @throws PackageError with all faults when its file does not validate
 */
export function openBasemap(): Basemap {
  return once("basemap", () => loadBasemap(join(process.cwd(), "data", "basemap", "basemap.geojson")));
}
