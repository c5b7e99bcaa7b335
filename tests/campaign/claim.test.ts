import { describe, expect, it } from "vitest";
import { type Claim, isAdditive } from "@/lib/campaign/claim";
import { loadCampaign } from "@/lib/load/package";

const { claims } = (await loadCampaign("tests/fixtures/skirmish")).ledger;
const byId = new Map(claims.map((claim) => [claim.id, claim]));
const runningTotals = ["vehicles-spokesman", "vehicles-monitor-first", "vehicles-monitor-second"];

describe("what may not be added up", () => {
  const leftOut = (of: readonly Claim[], isAdded: (whole: Claim) => boolean) => {
    const all = new Map(of.map((claim) => [claim.id, claim]));
    return of.filter((claim) => !isAdditive(claim, all, isAdded)).map(({ id }) => id);
  };

  it("is running totals and what another claim already includes", () => {
    expect(leftOut(claims, () => true)).toEqual(["several-villages-captured", ...runningTotals]);
  });

  it("is running totals alone where no including claim is added", () => {
    expect(leftOut(claims, ({ id }) => id !== "five-villages-captured")).toEqual(runningTotals);
  });

  it("is what a claim includes by way of another that is not added", () => {
    const [some, more, most] = ["several-villages-captured", "five-villages-captured", "dry-well-captured"];
    const chain = [byId.get(some)!, { ...byId.get(more)!, countedIn: most }, byId.get(most)!];
    expect(leftOut(chain, ({ id }) => id === most)).toEqual([some, more]);
    expect(leftOut(chain, () => false)).toEqual([]);
  });

  it("is not what a running total includes, for that is never added", () => {
    const total = { ...byId.get("five-villages-captured")!, basis: "running_total" as const };
    expect(leftOut([byId.get("several-villages-captured")!, total], () => true)).toEqual([total.id]);
  });
});
