import { use } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { LanguageContext } from "../_language/context";
import { loadedCampaigns } from "../_server/data/campaigns";
import { ledgerIn } from "../_server/data/ledgers";

/** The ledger as the server holds it: it is not sent with the page, which the browser asks for by itself. */
export function useOpenedLedger(campaign: string, _version: string): Ledger {
  const open = loadedCampaigns()?.get(campaign);
  if (!open) throw new Error(`The campaign “${campaign}” is not loaded.`);
  return ledgerIn(open, use(LanguageContext)?.translation.language ?? "en");
}
