import { queryOptions } from "@tanstack/react-query";
import type { Language } from "@/lib/campaign/language";
import type { LedgerData } from "@/lib/campaign/ledger";
import { missingNotice, renewedNotice, tell } from "./tell";

const minutes = 60_000;

/** Nothing has come yet: it is asked for until it does, while the page stands as it was sent. */
class NoLedgerYet extends Error {}

/** After how long a reader is told that nothing has come, ms. */
const patience = 5000;

/**
 * Waits until nobody wants the answer any more. An answer that would be the same each time is not asked for again, and
 * were it to fail instead, an error page would take the place of the one that stands.
 */
function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
}

/** Which ledger a page was made from. */
export interface LedgerSource {
  readonly campaign: string;
  /** Of its data. */
  readonly version: string;
  /** Whose names it brings along. */
  readonly language: Language;
}

/** Whichever ledger of a campaign is current. */
const currentLedger = ({ campaign, language }: Omit<LedgerSource, "version">) =>
  `/${campaign}/ledger.json?language=${language}`;

/** The ledger of that very version: an address that browsers may keep. */
export function ledgerAddress(source: LedgerSource): string {
  return `${currentLedger(source)}&v=${source.version}`;
}

/** The name under which a campaign’s ledger is kept, in each language by itself. */
export const ledgerKey = (source: Omit<LedgerSource, "version">) => [currentLedger(source)];

/**
 * Keeps a ledger, opened or not, as long as its version is the same, and else takes the other one whole: what is opened
 * of it finds its own rows by identity, so that rows of two versions must never be mixed.
 */
function ofOneVersion(old: unknown, now: unknown): unknown {
  return (old as LedgerData | undefined)?.version === (now as LedgerData).version ? old : now;
}

/**
 * A campaign's ledger over the network. First the version that the page was made from; a reader who comes back
 * after a while gets the current one, and keeps the one on screen until then.
 */
export function ledgerQuery(source: LedgerSource) {
  return queryOptions({
    queryKey: ledgerKey(source),
    queryFn: async ({ client, queryKey, signal }): Promise<LedgerData> => {
      const first = client.getQueryData(queryKey) === undefined;
      const Fault = first ? NoLedgerYet : Error;
      const late = first ? setTimeout(() => tell(missingNotice, true), patience) : undefined;
      try {
        const response = await fetch(first ? ledgerAddress(source) : currentLedger(source), { signal });
        if (!response.ok) throw new Error(`${response.status}`);
        const ledger: LedgerData = await response.json();
        clearTimeout(late);
        // The page’s drawings and words are of its own version: another’s would contradict what stands around them.
        const renewed = first && ledger.version !== source.version;
        if (first) {
          tell(missingNotice, false);
          tell(renewedNotice, renewed);
        }
        if (renewed) await givenUp(signal);
        return ledger;
      } catch (cause) {
        clearTimeout(late);
        if (first) {
          tell(renewedNotice, false);
          if (!signal.aborted) tell(missingNotice, true);
        }
        throw new Fault("The ledger could not be loaded.", { cause });
      }
    },
    staleTime: 10 * minutes,
    structuralSharing: ofOneVersion,
    // Asked for even where the browser calls itself offline: what it holds already answers.
    networkMode: "always",
    retry: (failures, error) => error instanceof NoLedgerYet || failures < 1,
    retryDelay: (failures) => Math.min(1000 * 2 ** failures, 20_000),
  });
}
