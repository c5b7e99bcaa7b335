import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableNames } from "./schema";

/** Files of a package that anyone may have as they are. */
const names = ["datapackage.json", "CODEBOOK.md", "CHANGES.md", ...tableNames.map((table) => `${table}.csv`)];

/**
 * A file of a package, as it stands in its folder.
 * @returns null for a name that no package has
 */
export async function readPackageFile(folder: string, name: string): Promise<string | null> {
  return names.includes(name) ? readFile(join(folder, name), "utf8") : null;
}
