import { existsSync } from "node:fs";
import { join } from "node:path";
import { loadBasemap } from "./basemap";
import { PackageError } from "./fault";
import { listCampaigns, loadCampaign } from "./package";

const dataFolder = process.argv[2] ?? "data";

/** A line about a package that is in order: its version and how many rows each table has. */
async function summaryOf(folder: string): Promise<string> {
  const { id, version, ledger, ...rest } = await loadCampaign(folder);
  const counts = Object.entries({ ...ledger, ...rest }).flatMap(([table, rows]) =>
    Array.isArray(rows) ? `${rows.length} ${table}` : [],
  );
  return `${id} ${version.number} (${version.hash}): ${counts.join(", ")}`;
}

const campaigns = await listCampaigns(dataFolder);
if (campaigns.length === 0) {
  console.error(`${dataFolder} holds no package: no subfolder has a datapackage.json.`);
  process.exitCode = 1;
}
for (const campaign of campaigns) await check(() => summaryOf(join(dataFolder, campaign)));

const basemap = join(dataFolder, "basemap", "basemap.geojson");
if (existsSync(basemap)) {
  await check(() => {
    const { borders, governorates, lakes } = loadBasemap(basemap);
    return `basemap: ${borders.length + governorates.length} lines, ${lakes.length} lakes`;
  });
}

/** Prints what is in order, or all that is not. */
async function check(summary: () => string | Promise<string>): Promise<void> {
  try {
    console.log(await summary());
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    console.error(`${error.message}\n`);
    process.exitCode = 1;
  }
}
