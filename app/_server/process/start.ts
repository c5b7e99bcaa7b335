import { PackageError } from "@/lib/load/fault";
import { openBasemap } from "../data/basemap";
import { openCampaigns } from "../data/campaigns";

/** Opens every campaign and the ground of the maps, or prints what is wrong with the data and ends the process with status 1. */
export async function openOrExit(): Promise<void> {
  try {
    openBasemap();
    await openCampaigns();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
