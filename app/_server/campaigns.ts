import { join } from "node:path";
import { notFound } from "next/navigation";
import type { Campaign } from "@/lib/campaign/campaign";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { listCampaigns, loadCampaign } from "@/lib/load/package";
import { readPackageFile } from "@/lib/load/package-file";

/** A campaign as the server holds it. */
export interface OpenCampaign {
  readonly campaign: Campaign;
  readonly ledger: Ledger;
}

let opened: Promise<ReadonlyMap<string, OpenCampaign>> | undefined;

/**
 * Every campaign of the data folder, read once in a server's life.
 * Rejects with all faults when one package does not validate; none is served then.
 */
export function openCampaigns(): Promise<ReadonlyMap<string, OpenCampaign>> {
  opened ??= readAll();
  return opened;
}

/** The campaign of an address; the 404 page where there is none. */
export async function openCampaign(id: string): Promise<OpenCampaign> {
  const campaign = (await openCampaigns()).get(id);
  return campaign ?? notFound();
}

/** A file of a campaign's package as it stands; null for a name that no package has. */
export function readCampaignFile(campaign: string, name: string): Promise<string | null> {
  return readPackageFile(join(dataFolder(), campaign), name);
}

const dataFolder = () => join(process.cwd(), "data");

async function readAll(): Promise<ReadonlyMap<string, OpenCampaign>> {
  const folder = dataFolder();
  const campaigns = await Promise.all((await listCampaigns(folder)).map((id) => loadCampaign(join(folder, id))));
  return new Map(campaigns.map((campaign) => [campaign.id, { campaign, ledger: openLedger(campaign.ledger) }]));
}
