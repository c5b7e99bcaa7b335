import type { Ledger } from "@/lib/campaign/ledger";
import { loadedCampaigns } from "../_server/data/campaigns";
import { ledgerIn } from "../_server/data/ledgers";
import type { LedgerSource } from "./ledger";

/** The ledger as the server holds it: it is not sent with the page, which the browser asks for by itself. */
export function useOpenedLedger({ campaign, language }: LedgerSource): Ledger {
  const open = loadedCampaigns()?.get(campaign);
  if (!open) throw new Error(`The campaign “${campaign}” is not loaded.`);
  return ledgerIn(open, language);
}
