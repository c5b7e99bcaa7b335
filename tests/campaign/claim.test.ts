import { expect, it } from "vitest";
import { isAdditive } from "@/lib/campaign/claim";
import { loadCampaign } from "@/lib/load/package";

const { claims } = (await loadCampaign("tests/fixtures/skirmish")).ledger;

it("adds neither running totals nor what another claim already includes", () => {
  expect(claims.filter((claim) => !isAdditive(claim)).map(({ id }) => id)).toEqual([
    "several-villages-captured",
    "vehicles-spokesman",
    "vehicles-monitor-first",
    "vehicles-monitor-second",
  ]);
});
