import { describe, expect, it } from "vitest";
import { loadCampaign } from "@/lib/load/package";

const campaign = await loadCampaign("data/aleppo-2015");

describe("the package of Aleppo 2015", () => {
  it("loads without a fault", () => {
    expect(campaign.id).toBe("aleppo-2015");
    expect(campaign.ledger.dates).toEqual({ start: "2015-10-16", end: "2015-12-21" });
    expect(campaign.ledger.factions.filter(({ parent }) => parent === null).map(({ id }) => id)).toEqual([
      "government",
      "rebels",
      "isil",
    ]);
  });

  it("codes each of the article’s 107 sentences", () => {
    expect(campaign.sentences).toHaveLength(107);
    expect(campaign.sentences.filter(({ coding }) => coding.length === 0)).toEqual([]);
  });

  it("quotes at most seven words of any sentence", () => {
    const lengths = campaign.sentences.map(({ fragment }) => fragment.split(/\s+/).filter(Boolean).length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(7);
  });
});
