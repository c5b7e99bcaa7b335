import { useSuspenseQuery } from "@tanstack/react-query";
import { use } from "react";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { LanguageContext } from "../_language/context";
import { ledgerQuery } from "./ledger";

/**
 * The ledger that the page shows, in the page's language. Until it has come the component waits, and what the server
 * sent stands.
 * @param version of the data that the page was made from
 */
export function useOpenedLedger(campaign: string, version: string): Ledger {
  const select = use(LanguageContext)?.open ?? openLedger;
  return useSuspenseQuery({ ...ledgerQuery(campaign, version), select }).data;
}
