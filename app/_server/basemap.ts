import { join } from "node:path";
import type { Basemap } from "@/lib/campaign/basemap";
import { loadBasemap } from "@/lib/load/basemap";

let opened: Basemap | undefined;

/**
 * The ground of the maps, read once in a server's life.
 * @throws PackageError with all faults when its file does not validate
 */
export function openBasemap(): Basemap {
  opened ??= loadBasemap(join(process.cwd(), "data", "basemap", "basemap.geojson"));
  return opened;
}
