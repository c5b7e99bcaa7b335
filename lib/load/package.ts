import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Campaign } from "../campaign/campaign";
import { campaignOf } from "./assemble";
import { descriptorFile, readDescriptor } from "./descriptor";
import { type Fault, PackageError } from "./fault";
import { packageFiles, readPackageFile } from "./package-file";
import { referenceFaults } from "./references";
import { fileOf, readTables } from "./rows";
import { columnsOf, tableNames } from "./schema";
import { versionHash } from "./version";

const noDescriptor = { descriptor: null, faults: [] };

/** A package that has passed every check. */
interface Package {
  readonly campaign: Campaign;
  /** The text of each of its files by name: what its version is a hash of. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Loads a package: datapackage.json, its eleven tables, CODEBOOK.md and CHANGES.md. Other files in the folder are not read.
 * @param folder path of the package, whose last part is the campaign's id
 * @throws PackageError with every fault of every file; half a package is never returned
 */
export async function loadPackage(folder: string): Promise<Package> {
  const read = await Promise.all(packageFiles.map((file) => readPackageFile(folder, file)));
  const files = new Map(read.flatMap(({ file, text }) => (text === null ? [] : [[file, text] as const])));
  const text = files.get(descriptorFile);
  const campaign = basename(resolve(folder));
  const { descriptor, faults } = text === undefined ? noDescriptor : readDescriptor(text, campaign);
  const tables = readTables(files);
  const all = [
    ...read.flatMap(({ fault }) => fault ?? []),
    ...faults,
    ...tableNames.flatMap((name) => tables[name].faults),
    ...referenceFaults(tables, campaign),
  ];
  if (all.length > 0 || !descriptor) throw new PackageError(folder, inFileOrder(all));
  return { campaign: campaignOf(descriptor, tables, versionHash(files)), files };
}

/** The campaign of a package alone; throws as `loadPackage` does. */
export async function loadCampaign(folder: string): Promise<Campaign> {
  return (await loadPackage(folder)).campaign;
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
