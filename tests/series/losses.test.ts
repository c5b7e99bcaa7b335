import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayShortEstimate } from "@/lib/charts/words";
import { dataOf } from "@/lib/series/chart-data";
import { lossClaims, lossSeries } from "@/lib/series/losses";
import { standsOn } from "@/lib/series/standing";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf, type Row } from "./ledger-of";

const seriesOf = (query = "", ledger: Ledger = aleppo) => lossSeries(ledger, viewOf(query, ledger));

/** Totals as “side claimant count, day..until”. */
const totalsOf = (query = "", ledger: Ledger = aleppo) =>
  seriesOf(query, ledger).sides.flatMap(({ faction, totals }) =>
    totals.map(
      ({ claim, stated, until }) =>
        `${faction} ${claim.claimant} ${sayShortEstimate(claim.estimate)}, ${stated}..${until ?? ""}`,
    ),
  );

/** Single vehicles as “side kind count by”. */
const singlesOf = (query = "", ledger: Ledger = aleppo) =>
  seriesOf(query, ledger).sides.flatMap(({ singles }) =>
    singles.map(({ faction, kind, claim }) => `${faction} ${kind} ${sayShortEstimate(claim.estimate)} ${claim.id}`),
  );

const idsOf = (query = "", ledger: Ledger = aleppo) => lossClaims(seriesOf(query, ledger)).map(({ id }) => id);

describe("the running totals", () => {
  it("are those of the Aleppo ledger: 11 and more, 15 and more, 21, each by itself", () => {
    expect(totalsOf()).toEqual([
      "government sohr 11+, 2015-10-19..",
      "government unnamed-reports 15+, 2015-10-22..",
      "government rebel-spokesman 21, 2015-10-23..",
    ]);
  });

  it("are those of the skirmish: a claimant’s second total ends its first one, and no other claimant’s", () => {
    expect(totalsOf("", skirmish)).toEqual([
      "government rebel-spokesman 9, 2020-03-04..",
      "government monitor 4+, 2020-03-04..2020-03-08",
      "government monitor 7+, 2020-03-08..",
    ]);
  });

  it("are never added: the series holds no number that no claim states", () => {
    const stated = new Set(aleppo.claims.map(({ estimate }) => JSON.stringify(estimate)));
    const held = seriesOf().sides.flatMap((side) => [...side.totals, ...side.singles]);
    expect(held).toHaveLength(6);
    expect(held.filter(({ claim }) => !stated.has(JSON.stringify(claim.estimate)))).toEqual([]);
  });

  it("end with the claimant’s next total even where the filter leaves that one out", () => {
    const ledger = ledgerOf([
      lost({ id: "a", days: 12, certainty: "reported" }),
      lost({ id: "b", days: 15, certainty: "claimed" }),
    ]);
    expect(totalsOf("certainty=reported", ledger)).toEqual(["red monitor 4, 2000-05-12..2000-05-15"]);
  });

  it("do not end with the claimant’s next total of other places", () => {
    const ledger = ledgerOf([
      lost({ id: "a", days: 12, places: ["mill"] }),
      lost({ id: "b", days: 13, places: ["dry-well"] }),
      lost({ id: "c", days: 15, places: ["mill"] }),
    ]);
    expect(totalsOf("", ledger)).toEqual([
      "red monitor 4, 2000-05-12..2000-05-15",
      "red monitor 4, 2000-05-13..",
      "red monitor 4, 2000-05-15..",
    ]);
  });

  it("are known from the last day of their event on, not from the day since which they count", () => {
    const [total] = seriesOf("", ledgerOf([lost({ days: [12, 14] })])).sides[0]!.totals;
    expect([13, 14, 20].map((n) => standsOn(total!, day(`2000-05-${n}`)))).toEqual([false, true, true]);
  });

  it("stand until the day before the next one", () => {
    const [, first] = seriesOf("", skirmish).sides[0]!.totals;
    expect([4, 7, 8].map((n) => standsOn(first!, day(`2020-03-0${n}`)))).toEqual([true, true, false]);
  });
});

describe("single vehicles", () => {
  it("stand with the side that lost them, also where the number is about who seized them", () => {
    expect(singlesOf()).toEqual([
      "government lost 1 2015-10-17-bulldozer-lost",
      "government seized 1 2015-10-17-bmp-seized",
      "government seized 2+ 2015-11-21-humvees-seized",
    ]);
  });

  it.each([
    ["who seized them", "faction=al-nusra-front", ["government seized 2+ 2015-11-21-humvees-seized"]],
    ["who lost them", "faction=iranian-backed-militias", ["government seized 2+ 2015-11-21-humvees-seized"]],
    ["neither", "faction=isil", []],
  ])("pass a choice of %s", (_, query, singles) => {
    expect(singlesOf(query)).toEqual(singles);
  });

  it("whose side is not stated stand apart, last", () => {
    const ledger = ledgerOf([
      lost({ id: "a", basis: "increment", faction: null }),
      lost({ id: "b", basis: "increment", measure: "vehicles_seized", fromFaction: null }),
      lost({ id: "c", basis: "increment" }),
    ]);
    expect(seriesOf("", ledger).sides.map(({ faction }) => faction)).toEqual(["red", null]);
  });
});

describe("the period", () => {
  it("marks what lies outside it, and keeps it", () => {
    const [side] = seriesOf("time=2015-10-20..2015-11-05").sides;
    expect(side?.totals.map(({ inside }) => inside)).toEqual(["none", "whole", "whole"]);
    expect(side?.singles.map(({ inside }) => inside)).toEqual(["none", "none", "none"]);
  });

  it("leaves out of the file what lies outside it", () => {
    expect(idsOf("time=2015-10-20..2015-11-05")).toEqual([
      "2015-10-22-vehicles-lost-reported",
      "2015-10-23-vehicles-lost-rebel-spokesman",
    ]);
    expect(idsOf()).toHaveLength(6);
  });
});

describe("the rows of a file", () => {
  const { columns, rows } = dataOf("vehicle-losses", aleppo, viewOf("", aleppo), "claim");
  const names = columns.map(({ name }) => name);

  it("hold each claim as the table of claims has it", () => {
    const sohr = rows.find((row) => row.includes("2015-10-19-vehicles-lost-sohr"))!;
    expect(Object.fromEntries(names.map((name, i) => [name, sohr[i]]))).toEqual({
      date_start: "2015-10-19",
      date_end: "2015-10-19",
      faction: "government",
      from_faction: "rebels",
      measure: "vehicles_lost",
      unit: "vehicle",
      places: "",
      low: 11,
      best: null,
      high: null,
      basis: "running_total",
      since: "2015-10-16",
      certainty: "reported",
      claimant: "sohr",
      partly: false,
      claims: "2015-10-19-vehicles-lost-sohr",
      sentences: "government-offensive.3.3",
    });
  });

  it("stand in order of days", () => {
    const days = rows.map(([start]) => `${start}`);
    expect(days).toEqual(days.toSorted());
  });
});

/** Four vehicles of red in all, according to the monitor. */
function lost(row: Partial<Row>): Row {
  return {
    id: "a",
    days: 12,
    measure: "vehicles_lost",
    unit: "vehicle",
    basis: "running_total",
    claimant: "monitor",
    taken: [4, 4, 4],
    ...row,
  };
}
