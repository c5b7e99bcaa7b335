import { group, sum } from "d3";
import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { captureRows } from "@/lib/series/capture-rows";
import { captureSeries } from "@/lib/series/captures";
import type { Rowing } from "@/lib/series/rowings";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "./ledger-of";

const rowsOf = (ledger: Ledger, rowing: Rowing, query = "") => captureRows(ledger, viewOf(query, ledger), rowing).rows;
/** Rows as objects by the names of their columns. */
const records = (ledger: Ledger, rowing: Rowing, query = "") => {
  const { columns, rows } = captureRows(ledger, viewOf(query, ledger), rowing);
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])));
};

describe("rows by claim", () => {
  it("have columns by which others read them, each described", () => {
    const { columns } = captureRows(skirmish, viewOf("", skirmish), "claim");
    expect(columns.map(({ name }) => name).join()).toBe(
      "date_start,date_end,faction,unit,low,best,high,certainty,partly,claims,sentences",
    );
    expect(columns.every(({ description }) => description.endsWith("."))).toBe(true);
  });

  it("are the claims of the fixture in order of their days, inexact and open bounds blank", () => {
    expect(rowsOf(skirmish, "claim")).toEqual([
      [
        "2020-03-01",
        "2020-03-01",
        "government",
        "village",
        1,
        1,
        1,
        "stated",
        false,
        "dry-well-captured",
        "advance.1.1",
      ],
      [
        "2020-03-02",
        "2020-03-03",
        "government",
        "village",
        5,
        5,
        5,
        "stated",
        false,
        "five-villages-captured",
        "advance.1.3",
      ],
      [
        "2020-03-05",
        "2020-03-05",
        "government",
        "village",
        1,
        1,
        1,
        "stated",
        false,
        "mill-retaken",
        "counter-attack.1.2",
      ],
      ["2020-03-05", "2020-03-05", "rebels", "village", 1, 1, 1, "stated", false, "mill-taken", "counter-attack.1.1"],
      [
        "2020-03-06",
        "2020-03-06",
        "rebels",
        "village",
        1,
        null,
        3,
        "claimed",
        false,
        "up-to-three-villages-captured",
        "counter-attack.2.1",
      ],
      [
        "2020-03-08",
        "2020-03-08",
        "isil",
        "village",
        0,
        null,
        1,
        "contested",
        false,
        "lost-hamlet-captured",
        "counter-attack.3.2",
      ],
    ]);
  });

  it("keep a claim’s own days and bounds where it lies only partly in the period, and say so", () => {
    expect(rowsOf(skirmish, "claim", "time=2020-03-03")).toEqual([
      [
        "2020-03-02",
        "2020-03-03",
        "government",
        "village",
        5,
        5,
        5,
        "stated",
        true,
        "five-villages-captured",
        "advance.1.3",
      ],
    ]);
  });

  it("are none where nothing was reported", () => {
    expect(rowsOf(skirmish, "claim", "time=2020-03-04")).toEqual([]);
    expect(rowsOf(skirmish, "day", "time=2020-03-04")).toEqual([]);
  });

  it("add up to what the chart says of each side, for Aleppo within its dates", () => {
    for (const side of captureSeries(aleppo, viewOf("", aleppo)).sides) {
      const rows = records(aleppo, "claim").filter((row) => row.faction === side.faction);
      expect(sum(rows, (row) => Number(row.low))).toBe(side.taken?.low);
      expect(sum(rows, (row) => Number(row.high))).toBe(side.taken?.high);
    }
  });
});

describe("rows by day", () => {
  it("have a column that marks what was shared out", () => {
    const { columns } = captureRows(skirmish, viewOf("", skirmish), "day");
    expect(columns.map(({ name }) => name).join()).toBe("date,faction,unit,low,best,high,spread,claims,sentences");
    expect(columns.every(({ description }) => description.endsWith("."))).toBe(true);
  });

  it("are those of the fixture, a day without a report left out", () => {
    expect(rowsOf(skirmish, "day")).toEqual([
      ["2020-03-01", "government", "village", 1, 1, 1, false, "dry-well-captured", "advance.1.1"],
      ["2020-03-02", "government", "village", 2.5, 2.5, 2.5, true, "five-villages-captured", "advance.1.3"],
      ["2020-03-03", "government", "village", 2.5, 2.5, 2.5, true, "five-villages-captured", "advance.1.3"],
      ["2020-03-05", "government", "village", 1, 1, 1, false, "mill-retaken", "counter-attack.1.2"],
      ["2020-03-05", "rebels", "village", 1, 1, 1, false, "mill-taken", "counter-attack.1.1"],
      ["2020-03-06", "rebels", "village", 1, null, 3, false, "up-to-three-villages-captured", "counter-attack.2.1"],
      ["2020-03-08", "isil", "village", 0, null, 1, false, "lost-hamlet-captured", "counter-attack.3.2"],
    ]);
  });

  it("leave out days outside the period, and give no more of a claim than its share", () => {
    expect(rowsOf(skirmish, "day", "time=2020-03-03")).toEqual([
      ["2020-03-03", "government", "village", 2.5, 2.5, 2.5, true, "five-villages-captured", "advance.1.3"],
    ]);
  });

  it("sum claims of one day, side and unit, and name them all, each sentence once", () => {
    const ledger = ledgerOf([
      { id: "a", days: 11, taken: [2, 2, 2] },
      { id: "b", days: [11, 12], taken: [1, null, 4] },
      { id: "town", days: 11, unit: "town" },
      { id: "blue", days: 11, faction: "blue" },
      { id: "open", days: 12, taken: [2, null, null] },
    ]);
    expect(rowsOf(ledger, "day", "unit=village,town")).toEqual([
      ["2000-05-11", "blue", "village", 1, 1, 1, false, "blue", "blue.1"],
      ["2000-05-11", "red", "town", 1, 1, 1, false, "town", "town.1"],
      ["2000-05-11", "red", "village", 2.5, null, 4, true, "a;b", "a.1;b.1"],
      ["2000-05-12", "red", "village", 2.5, null, null, true, "b;open", "b.1;open.1"],
    ]);
    const [row] = rowsOf(aleppo, "day", "time=2015-11-10");
    expect(row).toEqual([
      "2015-11-10",
      "government",
      "village",
      4,
      4,
      4,
      false,
      "2015-11-10-village-retaken;2015-11-10-further-villages-captured",
      "renewed-advance.5.2",
    ]);
  });

  it("mark as spread every day of a claim over several, and no other", () => {
    const spread = records(aleppo, "day").filter((row) => row.spread === true);
    expect(spread.map((row) => `${row.date} ${row.faction}`)).toEqual([
      "2015-10-17 government",
      "2015-10-17 rebels",
      "2015-10-18 government",
      "2015-10-18 rebels",
      "2015-10-21 government",
      "2015-10-22 government",
      "2015-10-31 government",
      "2015-11-01 government",
      "2015-11-02 government",
      "2015-11-21 rebels",
      "2015-11-22 rebels",
      "2015-11-23 rebels",
      "2015-12-03 government",
      "2015-12-04 government",
      "2015-12-05 government",
      "2015-12-06 government",
      "2015-12-07 government",
      "2015-12-12 government",
      "2015-12-13 government",
    ]);
  });

  it("sum up to the whole: the shares of a claim are its bounds again", () => {
    const days = records(aleppo, "day", "unit=village,town,hill,farm,base,checkpoint,industrial,position,site");
    const claims = records(aleppo, "claim", "unit=village,town,hill,farm,base,checkpoint,industrial,position,site");
    for (const [key, rows] of group(claims, (row) => `${row.faction} ${row.unit}`)) {
      const shares = days.filter((row) => `${row.faction} ${row.unit}` === key);
      expect(sum(shares, (row) => Number(row.low))).toBeCloseTo(
        sum(rows, (row) => Number(row.low)),
        9,
      );
      expect(shares.some((row) => row.high === null)).toBe(rows.some((row) => row.high === null));
      if (rows.some((row) => row.high === null)) continue;
      expect(sum(shares, (row) => Number(row.high))).toBeCloseTo(
        sum(rows, (row) => Number(row.high)),
        9,
      );
    }
  });

  it("are in order of day, then faction, then unit, each of them once", () => {
    const keys = records(aleppo, "day", "unit=village,town,hill").map(
      (row) => `${row.date} ${row.faction} ${row.unit}`,
    );
    expect(keys.length).toBeGreaterThan(30);
    expect(keys).toEqual([...new Set(keys)].toSorted());
  });
});
