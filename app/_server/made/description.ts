import type { Ledger } from "@/lib/campaign/ledger";
import { endpoints, openApi } from "@/lib/export/openapi";
import { tableNames } from "@/lib/load/schema";
import { openCampaigns } from "../data/campaigns";
import { icons } from "./icons";

/**
 * What there is for machines to read, as OpenAPI and as a list.
 * @param origin under which the site is reached
 */
export async function describeApi(origin: string) {
  const ledgers = [...(await openCampaigns()).values()].map(({ ledger }) => ledger);
  const described = { ledgers: ledgers as [Ledger, ...Ledger[]], origin, tables: tableNames, icons: [...icons.keys()] };
  return { document: openApi(described), endpoints: endpoints(described) };
}
