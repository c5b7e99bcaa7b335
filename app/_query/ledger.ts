import { queryOptions, useQuery } from "@tanstack/react-query";
import { type LedgerData, openLedger } from "@/lib/campaign/ledger";

const minutes = 60_000;

/**
 * A campaign's ledger over the network. The server fills it in before the page is sent; a reader who comes
 * back after a while gets it anew, and keeps the one on screen until then.
 */
export function ledgerQuery(campaign: string) {
  return queryOptions({
    queryKey: ["ledger", campaign],
    queryFn: async ({ signal }): Promise<LedgerData> => {
      const response = await fetch(`/${campaign}/ledger.json`, { signal });
      if (!response.ok) throw new Error(`The ledger could not be loaded (${response.status}).`);
      return response.json();
    },
    staleTime: 10 * minutes,
  });
}

/** The opened ledger, and whether the last look for a newer one failed. */
export function useLedger(campaign: string) {
  return useQuery({ ...ledgerQuery(campaign), select: openLedger });
}
