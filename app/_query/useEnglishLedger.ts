import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Ledger, type LedgerData, openLedger } from "@/lib/campaign/ledger";
import { ledgerKey } from "./ledger";

/** The ledger on screen with its English names and words. */
export function useEnglishLedger(shown: Ledger): Ledger {
  const client = useQueryClient();
  return useMemo(() => {
    const { campaign, translation } = shown;
    const data =
      translation && client.getQueryData<LedgerData>(ledgerKey({ campaign, language: translation.language }));
    return data ? openLedger(data) : shown;
  }, [client, shown]);
}
