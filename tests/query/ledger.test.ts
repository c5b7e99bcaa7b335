import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { ledgerKey, ledgerQuery } from "@/app/_query/ledger";
import { type LedgerData, openLedger } from "@/lib/campaign/ledger";
import { aleppoCampaign } from "../ledgers";

const { ledger: data } = aleppoCampaign;
const other: LedgerData = {
  ...data,
  version: "000000000000",
  events: data.events.map((event, i) => (i === 0 ? { ...event, summary: "Another summary." } : event)),
  claims: data.claims.map((claim, i) => (i === 0 ? { ...claim, wording: "another wording" } : claim)),
};

/** A ledger that is opened for a page, and what the page has when the network brings another. */
function opened() {
  const client = new QueryClient();
  const bring = (ledger: LedgerData) => client.setQueryData(ledgerKey(data.campaign), structuredClone(ledger));
  bring(data);
  const observer = new QueryObserver(client, { ...ledgerQuery(data.campaign, data.version), select: openLedger });
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
