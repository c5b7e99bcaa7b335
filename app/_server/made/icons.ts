import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { svgToPng } from "@/lib/export/png";

interface Icon {
  /** Pixels. */
  readonly size: number;
  /** Fills its square, for systems that cut it to a shape of their own. */
  readonly square: boolean;
}

/** The icons as pictures, by name. */
export const icons: ReadonlyMap<string, Icon> = new Map([
  ["icon-192.png", { size: 192, square: false }],
  ["icon-512.png", { size: 512, square: false }],
  ["maskable-512.png", { size: 512, square: true }],
  ["apple-touch-icon.png", { size: 180, square: true }],
]);

/** An icon drawn from `app/icon.svg`, as PNG. */
export async function drawIcon({ size, square }: Icon): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await readFile(join(process.cwd(), "app", "icon.svg"), "utf8");
  return svgToPng(square ? svg.replace(' rx="4"', "") : svg, size);
}
