import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayShortEstimate } from "@/lib/charts/words";
import { casualtySeries } from "@/lib/series/casualties";
import { casualtyRows } from "@/lib/series/casualty-rows";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "./ledger-of";

const seriesOf = (query = "", ledger: Ledger = aleppo) => casualtySeries(ledger, viewOf(query, ledger));
const sumsOf = (query = "", ledger: Ledger = aleppo) =>
  Object.fromEntries(
    seriesOf(query, ledger).sides.map(({ faction, suffered: { killed, wounded } }) => [
      faction,
      [killed && sayShortEstimate(killed), wounded && sayShortEstimate(wounded)],
    ]),
  );

describe("the sums by side", () => {
  it("are those of the skirmish, counted by hand", () => {
    expect(sumsOf("", skirmish)).toEqual({ government: ["4+", null], rebels: ["10–14", null], isil: [null, null] });
  });

  it.each([
    // Killed: 43+ and 14 and 8; 2+ and 1 and 24 and 1 and 10 and 7+; 28 and 7 and 51+.
    ["all of it", "", { government: ["65+", "1"], rebels: ["45+", "1"], isil: ["86+", null] }],
    [
      "one day of a span of two",
      "time=2015-10-24",
      { government: ["0+", "1"], rebels: ["1", "1"], isil: ["0–28", null] },
    ],
    [
      "a silent month",
      "time=2015-12-01..latest",
      { government: [null, null], rebels: [null, null], isil: [null, null] },
    ],
    // 43+, which hold the 21; 24, which hold the two commanders; 28.
    [
      "the days of one fight",
      "time=2015-10-23..2015-10-24",
      { government: ["43+", "1"], rebels: ["25", "1"], isil: ["28", null] },
    ],
    ["one side", "faction=isil", { isil: ["86+", null] }],
    [
      "what was reported",
      "certainty=reported",
      { government: [null, null], rebels: ["2+", null], isil: ["51+", null] },
    ],
    [
      "a group, by its own deaths and those of its belligerent beside it",
      "faction=thuwar-al-sham",
      { rebels: ["24", null] },
    ],
    ["the deaths of a group’s leaders", "faction=harakat-nour-al-din-al-zenki", { rebels: ["2", "1"] }],
  ])("are those of the Aleppo ledger, counted by hand: %s", (_, query, sums) => {
    expect(sumsOf(query)).toEqual(sums);
  });

  it("never ask for a kind of place", () => {
    expect(sumsOf("unit=hill")).toEqual(sumsOf());
  });
});

describe("where one claim includes another", () => {
  const rows = [
    killed({ id: "soldiers", days: 11, taken: [21, 21, 21], countedIn: "all", faction: "guard" }),
    killed({ id: "all", days: [11, 12], taken: [43, null, null], certainty: "reported", claimant: "monitor" }),
  ];
  const sumsIn = (query: string) => sumsOf(query, ledgerOf(rows)).red;

  it("counts the whole in place of the part, on days that hold only some of it from none to all", () => {
    expect(sumsIn("")).toEqual(["43+", null]);
    expect(sumsIn("time=2000-05-11")).toEqual(["0+", null]);
  });

  it("counts the part where the whole is filtered out", () => {
    expect(sumsIn("certainty=stated")).toEqual(["21", null]);
    expect(sumsIn("claimant=article")).toEqual(["21", null]);
    expect(sumsIn("faction=guard")).toEqual(["21", null]);
  });
});

describe("the spans", () => {
  it("roll a group up to its belligerent and keep who killed", () => {
    const { spans } = seriesOf("", ledgerOf([killed({ faction: "guard", fromFaction: "blue" })])).sides[0]!;
    expect(spans).toMatchObject([{ faction: "red", by: "blue", measure: "killed", count: { low: 3, high: 3 } }]);
  });

  it("leave out what another claim holds: 21 soldiers inside the 43, four beheaded inside the seven", () => {
    const claims = seriesOf().sides.flatMap(({ spans }) => spans.map(({ claim }) => claim));
    expect(claims).toHaveLength(14);
    expect(claims).not.toContain("2015-10-23-soldiers-killed");
    expect(claims).not.toContain("2015-11-04-fighters-beheaded");
  });

  it("list people of no party apart from the sides", () => {
    const series = seriesOf("", ledgerOf([killed({ faction: null })]));
    expect(series.sides.flatMap(({ spans }) => spans)).toEqual([]);
    expect(series.others).toHaveLength(1);
  });
});

describe("running totals", () => {
  const ledger = ledgerOf([
    killed({}),
    { ...killed({ basis: "running_total", claimant: "monitor" }), id: "b", days: 15, taken: [40, null, null] },
    { ...killed({ basis: "running_total", claimant: "monitor" }), id: "c", days: 18, taken: [50, null, null] },
  ]);

  it("stand apart and are added to nothing", () => {
    const [red] = seriesOf("", ledger).sides;
    expect(red?.suffered.killed).toEqual({ low: 3, best: 3, high: 3 });
    expect(red?.spans.map(({ claim }) => claim)).toEqual(["a"]);
    expect(red?.totals).toMatchObject([
      { claim: "b", claimant: "monitor", counted: { start: "2000-05-10", end: "2000-05-15" }, count: { low: 40 } },
      { claim: "c", claimant: "monitor", counted: { start: "2000-05-10", end: "2000-05-18" }, count: { low: 50 } },
    ]);
  });

  it("stand in a file by claim with their first day, and in none by day", () => {
    const rowsOf = (rowing: "claim" | "day") => casualtyRows(ledger, viewOf("", ledger), rowing).rows;
    expect(rowsOf("claim").map((row) => [row[5], row[6], row[7]])).toEqual([
      ["increment", null, 3],
      ["running_total", "2000-05-10", 40],
      ["running_total", "2000-05-10", 50],
    ]);
    expect(rowsOf("day")).toHaveLength(1);
  });
});

describe("the rows of a file", () => {
  it("are one a claim", () => {
    const { columns, rows } = casualtyRows(skirmish, viewOf("", skirmish), "claim");
    expect(columns.map(({ name }) => name).join()).toBe(
      "date_start,date_end,faction,measure,by,basis,since,low,best,high,certainty,claimant,partly,claims,sentences",
    );
    expect(rows.map((row) => row.join("|"))).toEqual([
      "2020-03-07|2020-03-07|government|killed|rebels|increment||4|||reported|monitor|false|salt-town-government-killed|counter-attack.2.2",
      "2020-03-07|2020-03-07|rebels|killed|government|increment||10||14|reported|monitor|false|salt-town-rebels-killed|counter-attack.2.2",
    ]);
  });

  it("tell people of no party by null where a row is a day, as where it is a claim", () => {
    const ledger = ledgerOf([killed({ faction: null }), { ...killed({}), id: "b" }]);
    const sidesOf = (rowing: "claim" | "day") => {
      const { columns, rows } = casualtyRows(ledger, viewOf("", ledger), rowing);
      return rows.map((row) => row[columns.findIndex(({ name }) => name === "faction")]).sort();
    };
    expect(sidesOf("day")).toEqual([null, "red"]);
    expect(sidesOf("claim")).toEqual([null, "red"]);
  });

  it("share a span out over its days where a row is a day", () => {
    const { rows } = casualtyRows(aleppo, viewOf("faction=isil", aleppo), "day");
    expect(rows.map((row) => row.slice(0, 7).join("|"))).toEqual([
      "2015-10-23|isil|killed|14|14|14|true",
      "2015-10-24|isil|killed|14|14|14|true",
      "2015-11-04|isil|killed|58|||false",
    ]);
  });
});

function killed(claim: Partial<Parameters<typeof ledgerOf>[0][number]>) {
  return { id: "a", days: 12, measure: "killed", unit: "people", taken: [3, 3, 3], ...claim } as const;
}
