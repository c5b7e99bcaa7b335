import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { type Fault, PackageError } from "@/lib/load/fault";
import { loadCampaign } from "@/lib/load/package";

export const skirmish = "tests/fixtures/skirmish";

/** What a test makes of one file; null takes the file away. */
export type Edit = (text: string) => string | Uint8Array | null;

/** The folder of the fixture with some files edited, the others linked; gone when the test is over. */
export async function skirmishWith(edits: Readonly<Record<string, Edit>>): Promise<string> {
  const above = await mkdtemp(join(tmpdir(), "campaign-ledger-"));
  onTestFinished(() => rm(above, { recursive: true }));
  const folder = join(above, "skirmish");
  await mkdir(folder);
  const unchanged = (await readdir(skirmish)).filter((file) => !(file in edits));
  await Promise.all(unchanged.map((file) => symlink(resolve(skirmish, file), join(folder, file))));
  for (const [file, edit] of Object.entries(edits)) {
    const edited = edit(await readFile(join(skirmish, file), "utf8"));
    if (edited !== null) await writeFile(join(folder, file), edited);
  }
  return folder;
}

/** The faults of the fixture with some files edited; none where it loads. */
export async function faultsWith(edits: Readonly<Record<string, Edit>>): Promise<readonly Fault[]> {
  try {
    await loadCampaign(await skirmishWith(edits));
    return [];
  } catch (error) {
    if (error instanceof PackageError) return error.faults;
    throw error;
  }
}

/** Replaces a text that stands in the file exactly once, so that an edit cannot silently miss. */
export function replacing(old: string, by: string): Edit {
  return (text) => {
    const parts = text.split(old);
    if (parts.length !== 2) throw new RangeError(`“${old}” stands ${parts.length - 1} times in the file.`);
    return parts.join(by);
  };
}

/** One edit after the other. */
export function both(first: (text: string) => string, second: Edit): Edit {
  return (text) => second(first(text));
}

/** Rewrites one cell of the row with an id. Only for rows without quotes before that cell. */
export function cell(id: string, column: string, value: string): (text: string) => string {
  return (text) => {
    const lines = text.split("\n");
    const at = lines[0]?.split(",").indexOf(column) ?? -1;
    const row = lines.findIndex((line) => line.startsWith(`${id},`));
    const cells = lines[row]?.split(",");
    if (at === -1 || !cells || cells.slice(0, at + 1).some((text) => text.includes('"')))
      throw new RangeError(`No cell “${column}” in a plain row “${id}”.`);
    cells[at] = value;
    lines[row] = cells.join(",");
    return lines.join("\n");
  };
}
