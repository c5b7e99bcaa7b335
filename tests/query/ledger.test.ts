import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type LedgerSource, ledgerAddress, ledgerKey, ledgerQuery } from "@/app/_query/ledger";
import { type LedgerData, openLedger } from "@/lib/campaign/ledger";
import { aleppoCampaign } from "../ledgers";

const { ledger: data } = aleppoCampaign;
const source: LedgerSource = { campaign: data.campaign, version: data.version, language: "en" };
const other: LedgerData = {
  ...data,
  version: "000000000000",
  events: data.events.map((event, i) => (i === 0 ? { ...event, summary: "Another summary." } : event)),
  claims: data.claims.map((claim, i) => (i === 0 ? { ...claim, wording: "another wording" } : claim)),
};

/** A ledger that is opened for a page, and what the page has when the network brings another. */
function opened() {
  const client = new QueryClient();
  const bring = (ledger: LedgerData) => client.setQueryData(ledgerKey(source), structuredClone(ledger));
  bring(data);
  const observer = new QueryObserver(client, { ...ledgerQuery(source), select: openLedger });
  observer.subscribe(() => {});
  const now = () => {
    const { data: ledger } = observer.getCurrentResult();
    if (!ledger) throw new Error("Nothing is opened.");
    return ledger;
  };
  return { bring, now };
}

it("finds the very rows of a version that takes the place of another", () => {
  const { bring, now } = opened();
  now();
  bring(other);
  const ledger = now();
  expect(ledger.version).toBe(other.version);
  expect(ledger.events.filter((event) => ledger.eventById.get(event.id) !== event)).toEqual([]);
  expect(ledger.claims.filter((claim) => ledger.claimById.get(claim.id) !== claim)).toEqual([]);
});

it("stays the same ledger as long as the version does", () => {
  const { bring, now } = opened();
  const before = now();
  bring(data);
  expect(now()).toBe(before);
});

describe("over the network", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(["en", "ar"] as const)(
    "comes first of the page’s version, as the page asks for it ahead, then of the current one, with names in %s",
    async (language) => {
      const asked: string[] = [];
      vi.stubGlobal("document", { getElementById: () => null });
      vi.stubGlobal("fetch", async (address: string) => {
        asked.push(address);
        return Response.json(data);
      });
      const client = new QueryClient();
      for (let i = 0; i < 2; i++) await client.fetchQuery({ ...ledgerQuery({ ...source, language }), staleTime: 0 });
      const current = `/${data.campaign}/ledger.json?language=${language}`;
      expect(asked).toEqual([`${current}&v=${data.version}`, current]);
      expect(asked[0]).toBe(ledgerAddress({ ...source, language }));
    },
  );

  it("is kept apart by language: what one page asked for is not shown under the names of another", () => {
    expect(ledgerQuery({ ...source, language: "ar" }).queryKey).not.toEqual(ledgerQuery(source).queryKey);
  });
});
