import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Campaign } from "../campaign/campaign";
import { campaignOf } from "./assemble";
import { descriptorFile, readDescriptor } from "./descriptor";
import { type Fault, PackageError } from "./fault";
import { referenceFaults } from "./references";
import { fileOf, readTables } from "./rows";
import { columnsOf, tableNames } from "./schema";
import { readText } from "./text";
import { versionHash } from "./version";

const noDescriptor = { descriptor: null, faults: [] };
const packageFiles = [descriptorFile, ...tableNames.map(fileOf)];

/**
 * Loads a campaign from its package: datapackage.json and its ten tables. Other files in the folder are not read.
 * @param folder path of the package, whose last part is the campaign's id
 * @throws PackageError with every fault of every file; half a package is never returned
 */
export async function loadCampaign(folder: string): Promise<Campaign> {
  const read = await Promise.all(packageFiles.map((file) => readPackageFile(folder, file)));
  const texts = new Map(read.flatMap(({ file, text }) => (text === null ? [] : [[file, text] as const])));
  const text = texts.get(descriptorFile);
  const { descriptor, faults } = text === undefined ? noDescriptor : readDescriptor(text, basename(resolve(folder)));
  const tables = readTables(texts);
  const all = [
    ...read.flatMap(({ fault }) => fault ?? []),
    ...faults,
    ...tableNames.flatMap((name) => tables[name].faults),
    ...referenceFaults(tables),
  ];
  if (all.length > 0 || !descriptor) throw new PackageError(folder, inFileOrder(all));
  return campaignOf(descriptor, tables, versionHash(texts));
}

/** Ids of the campaigns in a folder of packages, in order: the subfolders with a datapackage.json. */
export async function listCampaigns(dataFolder: string): Promise<string[]> {
  const entries = await readdir(dataFolder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const described = await Promise.all(
    folders.map((name) =>
      stat(join(dataFolder, name, descriptorFile)).then(
        (found) => found.isFile(),
        () => false,
      ),
    ),
  );
  return folders.filter((_, index) => described[index]).sort();
}

interface PackageFile {
  readonly file: string;
  readonly text: string | null;
  readonly fault: Fault | null;
}

async function readPackageFile(folder: string, file: string): Promise<PackageFile> {
  const bytes = await readFile(join(folder, file)).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) {
    const message = bytes.code === "ENOENT" ? "the file is missing" : `cannot be read: ${bytes.message}`;
    return { file, text: null, fault: { file, line: null, column: null, message } };
  }
  const text = readText(file, bytes);
  return typeof text === "string" ? { file, text, fault: null } : { file, text: null, fault: text };
}

function inFileOrder(faults: readonly Fault[]): Fault[] {
  const rank = ({ file, line, column }: Fault) => {
    const table = tableNames.find((name) => fileOf(name) === file);
    const columns = table ? columnsOf(table) : [];
    return [packageFiles.indexOf(file), line ?? 0, columns.indexOf(column ?? "")] as const;
  };
  return [...faults].sort((a, b) => {
    const [[fileA, lineA, columnA], [fileB, lineB, columnB]] = [rank(a), rank(b)];
    return fileA - fileB || lineA - lineB || columnA - columnB;
  });
}
