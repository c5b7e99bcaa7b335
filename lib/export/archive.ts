import { strToU8, zipSync } from "fflate";
import type { Day } from "../campaign/day";

/**
 * Texts as a zip archive, in UTF-8 and in the order given. The same texts and day give the same bytes, wherever and
 * whenever it is made, so that a hash names it.
 * @param files texts by name; none may hold a path that leaves the archive
 * @param day of which every file is dated, at noon
 */
export function zipOf(files: ReadonlyMap<string, string>, day: Day): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // Zip knows no time zone and fflate writes the machine's own; no zone changes its clock at noon.
  const mtime = new Date(year, month - 1, date, 12);
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  // `os: 3` says that attributes are those of Unix: else unzip would leave files that nobody may read.
  const zipped = zipSync(Object.fromEntries(entries), { level: 9, mtime, os: 3, attrs: 0o100644 << 16 });
  return new Uint8Array(zipped);
}
