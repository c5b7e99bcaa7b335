import { useSuspenseQuery } from "@tanstack/react-query";
import { use } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { LanguageContext } from "../_language/context";
import { type LedgerSource, ledgerQuery } from "./ledger";

/**
 * The ledger that the page shows, in the page's language. Until it has come the component waits, and what the server
 * sent stands.
 */
export function useOpenedLedger(source: LedgerSource): Ledger {
  const { open } = use(LanguageContext);
  return useSuspenseQuery({ ...ledgerQuery(source), select: open }).data;
}
