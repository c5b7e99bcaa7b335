import { describe, expect, it } from "vitest";
import type { Day } from "@/lib/campaign/day";
import { openLedger } from "@/lib/campaign/ledger";
import type { Total } from "@/lib/campaign/total";
import { loadCampaign } from "@/lib/load/package";
import { totalsAgainstSums } from "@/lib/series/totals";

const open = async (folder: string) => {
  const { ledger: data } = await loadCampaign(folder);
  const { totals } = data;
  const ledger = openLedger(data);
  const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id);
  const held = totalsAgainstSums(ledger, totals);
  return { data, ledger, totals, ids, get: (id: string) => held.find(({ total }) => total.id === id) };
};

const skirmish = await open("tests/fixtures/skirmish");
const aleppo = await open("data/aleppo-2015");

const [governmentVillages] = skirmish.totals as [Total];
const hold = (change: Partial<Total>, ledger = skirmish.ledger) =>
  totalsAgainstSums(ledger, [{ ...governmentVillages, ...change }])[0];

describe("totalsAgainstSums", () => {
  it("adds the claims of the total’s own measure, unit and side within the dates", () => {
    const held = skirmish.get("government-villages");
    expect(skirmish.ids(held?.added ?? [])).toEqual(["dry-well-captured", "five-villages-captured", "mill-retaken"]);
    expect(held?.sum).toEqual({ low: 7, best: 7, high: 7 });
  });

  it("leaves out a claim that another one includes", () => {
    expect(skirmish.ids(skirmish.get("government-villages")?.added ?? [])).not.toContain("several-villages-captured");
  });

  it("keeps a group’s claim that another one of its belligerent includes", () => {
    expect(skirmish.ids(hold({ faction: "republican-guard" })?.added ?? [])).toEqual(["several-villages-captured"]);
  });

  it("counts a group’s claims for its belligerent, and not the other way round", () => {
    expect(skirmish.ids(hold({ faction: "rebels" })?.added ?? [])).toEqual([
      "mill-taken",
      "up-to-three-villages-captured",
    ]);
    expect(skirmish.ids(hold({ faction: "northern-front" })?.added ?? [])).toEqual(["mill-taken"]);
  });

  it("leaves out what lies after the dates", () => {
    expect(hold({ faction: "rebels" })?.sum).toEqual({ low: 2, best: null, high: 4 });
  });

  it("counts a claim that lies partly in the dates as anything from none to all of it", () => {
    const dates = { start: "2020-03-03" as Day, end: "2020-03-08" as Day };
    const ledger = openLedger({ ...skirmish.data, dates });
    expect(hold({}, ledger)?.sum).toEqual({ low: 1, best: null, high: 6 });
  });

  it("gives a sum below the total a difference below zero", () => {
    expect(skirmish.get("government-villages")?.difference).toEqual({ low: -1, high: -1 });
  });

  it("keeps the difference as bounds", () => {
    expect(skirmish.get("rebels-killed")).toMatchObject({
      sum: { low: 10, best: null, high: 14 },
      difference: { low: -5, high: -1 },
    });
  });

  it("holds the least of the sum against the most of a total that is a range, and the other way round", () => {
    expect(hold({ estimate: { low: 8, best: null, high: 10 } })?.difference).toEqual({ low: -3, high: -1 });
  });

  it("leaves the difference open where sum or total is", () => {
    expect(hold({ estimate: { low: 2, best: null, high: null } })?.difference).toEqual({ low: null, high: 5 });
    const killed = { measure: "killed", unit: "people", estimate: { low: 3, best: 3, high: 3 } } as const;
    expect(hold(killed)).toMatchObject({ sum: { low: 4, high: null }, difference: { low: 1, high: null } });
  });

  it("keeps running totals beside the sum", () => {
    const held = hold({ measure: "vehicles_lost", unit: "vehicle" });
    expect(held).toMatchObject({ sum: null, added: [], difference: null });
    expect(skirmish.ids(held?.runningTotals ?? [])).toEqual([
      "vehicles-spokesman",
      "vehicles-monitor-first",
      "vehicles-monitor-second",
    ]);
  });

  it("takes no claim for no sum, not for zero", () => {
    expect(hold({ unit: "town" })).toMatchObject({ sum: null, difference: null });
  });

  it("holds a total of a place against the claims of that place alone", () => {
    expect(skirmish.ids(hold({ places: ["mill"] })?.added ?? [])).toEqual(["mill-retaken"]);
    expect(hold({ places: ["salt-town"] })?.sum).toBeNull();
  });
});

describe("the totals of Aleppo 2015", () => {
  it("lack five or six villages of the rebels", () => {
    const held = aleppo.get("rebel-villages");
    expect(held?.sum).toEqual({ low: 14, best: null, high: 15 });
    expect(held?.difference).toEqual({ low: 5, high: 6 });
    expect(held?.added.map(({ period, estimate }) => [period.start, estimate.low, estimate.high])).toEqual([
      ["2015-10-17", 0, 1],
      ["2015-10-23", 1, 1],
      ["2015-11-05", 2, 2],
      ["2015-11-09", 2, 2],
      ["2015-11-21", 7, 7],
      ["2015-11-28", 1, 1],
      ["2015-12-08", 1, 1],
    ]);
  });

  it("are nine villages for the rebels, as many as from 21 November to 8 December", () => {
    const late = aleppo.get("rebel-villages")?.added.filter(({ period }) => period.start >= "2015-11-21") ?? [];
    expect(late.reduce((sum, { estimate }) => sum + estimate.low, 0)).toBe(9);
  });

  it("leave room for the three towns of the sentences", () => {
    const held = aleppo.get("government-towns");
    expect(aleppo.ids(held?.added ?? [])).toEqual([
      "2015-11-05-kafr-haddad-captured",
      "2015-11-12-al-hader-captured",
      "2015-12-20-khan-tuman-captured",
    ]);
    expect(held?.sum?.best).toBe(3);
    expect(held?.difference).toEqual({ low: null, high: 1 });
  });

  it("name each road once; the M-5 is cut twice, and one cut comes after the dates", () => {
    expect(aleppo.get("government-m5-cut")).toMatchObject({ sum: { best: 2 }, difference: { low: 1, high: 1 } });
    expect(aleppo.get("government-khanasser-ithriya-highway")).toMatchObject({
      sum: { best: 1 },
      difference: { low: 0, high: 0 },
    });
  });

  it("give no ground to add, for the text has running totals only", () => {
    const held = aleppo.get("government-territory");
    expect(held?.sum).toBeNull();
    expect(held?.runningTotals.map(({ estimate, claimant }) => [estimate.low, estimate.high, claimant])).toEqual([
      [341, 341, "article"],
      [200, 999, "al-masdar"],
    ]);
  });

  it.each(["government-share-of-countryside", "iranian-backed-strength", "iraqi-strength"])(
    "have nothing to hold against %s",
    (id) => {
      expect(aleppo.get(id)).toMatchObject({ sum: null, added: [], runningTotals: [], difference: null });
    },
  );

  it("say why each differs", () => {
    expect(aleppo.totals.filter(({ note }) => note === "")).toEqual([]);
  });
});
