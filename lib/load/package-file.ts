import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { descriptorFile } from "./descriptor";
import type { Fault } from "./fault";
import { fileOf } from "./rows";
import { tableNames } from "./schema";
import { readText } from "./text";

/** Every file of a package: none may be missing, anyone may have them as they are, and the version is a hash of them all. */
export const packageFiles: readonly string[] = [descriptorFile, ...tableNames.map(fileOf), "CODEBOOK.md", "CHANGES.md"];

/** A file of a package: its text, or why it cannot be read. */
export interface PackageFile {
  readonly file: string;
  readonly text: string | null;
  readonly fault: Fault | null;
}

export async function readPackageFile(folder: string, file: string): Promise<PackageFile> {
  const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    const message = bytes.code === "ENOENT" ? "the file is missing" : `cannot be read: ${bytes.message}`;
    return { file, text: null, fault: { file, line: null, column: null, message } };
  }
  const text = readText(file, bytes);
  return typeof text === "string" ? { file, text, fault: null } : { file, text: null, fault: text };
}
