import { createHash } from "node:crypto";

/**
 * The version of a package's data: first twelve hexadecimal digits of a SHA-256 over the names and texts of its
 * files in the order of their names.
 * @param files texts by name, without byte order mark and with lines ended by `\n`, so that every checkout has one version
 */
export function versionHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${name}\0${text}\0`);
  return hash.digest("hex").slice(0, 12);
}
