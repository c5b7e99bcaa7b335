import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { type ActivityRow, activitySeries } from "@/lib/series/activity";
import { activityRows } from "@/lib/series/activity-rows";
import { eventsOf } from "@/lib/view/filter";
import { aleppo, skirmish, viewOf } from "../ledgers";

const rowsOf = (query = "", ledger: Ledger = aleppo) => activitySeries(ledger, viewOf(query, ledger)).rows;
const countsOf = (query = "", ledger: Ledger = aleppo) =>
  Object.fromEntries(rowsOf(query, ledger).map(({ faction, acted, targeted }) => [faction, [acted, targeted]]));
const cellOf = (row: ActivityRow | undefined, day: string) => {
  const cell = row?.cells.find((cell) => cell.day === day);
  return cell && [cell.acted.length, cell.targeted.length];
};

describe("the counts", () => {
  it("are those of the skirmish, counted by hand: 11, 8 and 3 events", () => {
    expect(countsOf("", skirmish)).toEqual({ government: [4, 7], rebels: [4, 4], isil: [2, 1] });
  });

  it.each([
    ["all of it", "", { government: [40, 30], rebels: [22, 26], isil: [11, 12] }],
    // Rebels act in the official's words, al-Hamra, the cement plant, hill and farms, the withdrawal, the failed
    // counter-attack, Jabal al-Banjira, two villages.
    ["a part of it", "time=2015-10-20..2015-11-05&faction=rebels,isil", { rebels: [8, 8], isil: [11, 12] }],
    // A rebel headquarters on 28 October, the ISIL convoy on 4 November.
    ["airstrikes", "type=airstrike", { government: [2, 0], rebels: [0, 1], isil: [0, 1] }],
  ])("are those of the Aleppo ledger, counted by hand: %s", (_, query, counts) => {
    expect(countsOf(query)).toEqual(counts);
  });

  it("count an event once, though it lasts for days", () => {
    const [humvees] = rowsOf("faction=al-nusra-front");
    expect(humvees).toMatchObject({ acted: 1, targeted: 0 });
    expect(humvees?.cells.map(({ day }) => day)).toEqual(["2015-11-21", "2015-11-22", "2015-11-23"]);
  });

  it("count an event in which a side acts and is acted upon as one in which it acted", () => {
    const clash = "2015-10-23-highway-clashes";
    for (const row of rowsOf("faction=government,isil")) {
      const cell = row.cells.find(({ day }) => day === "2015-10-24");
      expect(cell?.acted).toContain(clash);
      expect(cell?.targeted).not.toContain(clash);
    }
  });

  it("agree with the events to which a cell leads", () => {
    for (const { faction, cells } of rowsOf("level=group")) {
      for (const { day, acted, targeted } of cells) {
        const led = eventsOf(aleppo, viewOf(`faction=${faction}&time=${day}`, aleppo)).map(({ id }) => id);
        expect([...acted, ...targeted].sort()).toEqual(led.sort());
      }
    }
  });
});

describe("the cells", () => {
  it("hold what happened on 23 October, counted by hand", () => {
    const [government, rebels, isil] = rowsOf();
    expect([government, rebels, isil].map((row) => cellOf(row, "2015-10-23"))).toEqual([
      [3, 4],
      [1, 1],
      [3, 2],
    ]);
  });

  it("are missing on days without a report, which are not zero", () => {
    expect(cellOf(rowsOf()[2], "2015-11-06")).toBeUndefined();
    expect(rowsOf("", skirmish)[0]?.cells.every(({ acted, targeted }) => acted.length + targeted.length > 0)).toBe(
      true,
    );
  });

  it("outside the period are kept, marked, and left out of the counts and of the file", () => {
    const query = "time=2015-11-28..2015-11-29&faction=rebels";
    const [rebels] = rowsOf(query);
    expect(rebels).toMatchObject({ acted: 3, targeted: 0 });
    expect(rebels?.cells.filter(({ inside }) => inside)).toHaveLength(2);
    expect(rebels?.cells.length).toBeGreaterThan(20);
    expect(activityRows(aleppo, viewOf(query, aleppo)).rows.map((row) => row.slice(0, 4))).toEqual([
      ["2015-11-28", "rebels", 3, 0],
      ["2015-11-29", "rebels", 2, 0],
    ]);
  });
});

describe("the rows", () => {
  const treeOf = (query: string, ledger?: Ledger) =>
    rowsOf(query, ledger).map(({ faction, depth }) => `${"  ".repeat(depth)}${faction}`);

  it("are the belligerents, also those of whom nothing is reported", () => {
    expect(treeOf("time=2015-12-01..latest")).toEqual(["government", "rebels", "isil"]);
    expect(countsOf("time=2015-12-01..latest").isil).toEqual([0, 0]);
  });

  it("are the groups that events name, under what is named above them, in order of first appearance", () => {
    expect(treeOf("level=group")).toEqual([
      "government",
      "  syrian-armed-forces",
      "    syrian-army",
      "    national-defence-forces",
      "    baath-brigades",
      "  iranian-backed-militias",
      "    hezbollah",
      "  russian-aerospace-forces",
      "rebels",
      "  free-syrian-army",
      "  levant-front",
      "  ahrar-al-sham",
      "  saudi-arabia",
      "  sham-revolutionary-brigades",
      "  division-13",
      "  harakat-nour-al-din-al-zenki",
      "  thuwar-al-sham",
      "  army-of-mujahedeen",
      "  al-nusra-front",
      "isil",
    ]);
    expect(treeOf("level=group", skirmish)).toEqual([
      "government",
      "  republican-guard",
      "rebels",
      "  northern-front",
      "isil",
    ]);
  });

  it("take in groups that appear only before the campaign, when those days are chosen", () => {
    expect(treeOf("level=group&time=2015-07-01..latest").slice(0, 3)).toEqual([
      "government",
      "  irgc",
      "  syrian-armed-forces",
    ]);
  });

  it("count what hangs under them, as a choice of them does", () => {
    const counts = countsOf("level=group");
    expect(counts["syrian-army"]).toEqual([8, 4]);
    expect(counts["syrian-armed-forces"]).toEqual([12, 6]);
    expect(counts.government).toEqual(countsOf().government);
  });

  it("are the chosen factions where any are chosen", () => {
    expect(treeOf("faction=al-nusra-front,isil")).toEqual(["al-nusra-front", "isil"]);
    expect(treeOf("faction=syrian-armed-forces&level=group")).toEqual([
      "syrian-armed-forces",
      "  syrian-army",
      "  national-defence-forces",
      "  baath-brigades",
    ]);
  });
});
