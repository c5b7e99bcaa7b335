import { join } from "node:path";
import { notFound } from "next/navigation";
import type { Campaign } from "@/lib/campaign/campaign";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { listCampaigns, loadPackage } from "@/lib/load/package";
import { once } from "../process/once";

/** A campaign as the server holds it. */
export interface OpenCampaign {
  readonly campaign: Campaign;
  readonly ledger: Ledger;
  /** The text of each file of its package by name, as it was read when the server started: what its version is a hash of. */
  readonly files: ReadonlyMap<string, string>;
}

interface Opened {
  /** Every campaign by its id. */
  readonly all: Promise<ReadonlyMap<string, OpenCampaign>>;
  /** The same once it is there. */
  loaded: ReadonlyMap<string, OpenCampaign> | null;
}

/**
 * Every campaign of the data folder, read once in a server's life.
 * Rejects with all faults when one package does not validate; none is served then.
 */
export function openCampaigns(): Promise<ReadonlyMap<string, OpenCampaign>> {
  return opened().all;
}

/** The campaigns as far as they are read already; null while they are not. */
export function loadedCampaigns(): ReadonlyMap<string, OpenCampaign> | null {
  return opened().loaded;
}

/** The id of the campaign, where there is but one. */
export async function onlyCampaign(): Promise<string | null> {
  const [first, second] = (await openCampaigns()).keys();
  return second === undefined ? (first ?? null) : null;
}

/** The campaign of an address; the 404 page where there is none. */
export async function openCampaign(id: string): Promise<OpenCampaign> {
  const campaign = (await openCampaigns()).get(id);
  return campaign ?? notFound();
}

function opened(): Opened {
  return once("campaigns", () => {
    const all = readAll();
    const state: Opened = { all, loaded: null };
    // Whoever asked hears of a fault by the promise itself.
    all.then(
      (campaigns) => {
        state.loaded = campaigns;
      },
      () => {},
    );
    return state;
  });
}

async function readAll(): Promise<ReadonlyMap<string, OpenCampaign>> {
  const folder = join(process.cwd(), "data");
  const packages = await Promise.all((await listCampaigns(folder)).map((id) => loadPackage(join(folder, id))));
  return new Map(
    packages.map(({ campaign, files }) => [campaign.id, { campaign, ledger: openLedger(campaign.ledger), files }]),
  );
}
