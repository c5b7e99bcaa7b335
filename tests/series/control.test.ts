import { describe, expect, it } from "vitest";
import { english } from "@/lib/campaign/language";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayNet } from "@/lib/charts/words";
import { controlSeries } from "@/lib/series/control";
import { controlRows } from "@/lib/series/control-rows";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "./ledger-of";

const seriesOf = (query = "", ledger: Ledger = aleppo) => controlSeries(ledger, viewOf(query, ledger));
const netsOf = (query = "", ledger: Ledger = aleppo) =>
  Object.fromEntries(seriesOf(query, ledger).sides.map(({ faction, net }) => [faction, net && [net.low, net.high]]));
const daysOf = (faction: string, query = "", ledger: Ledger = aleppo) =>
  seriesOf(query, ledger)
    .sides.find((side) => side.faction === faction)
    ?.running.map(({ day, net }) => `${day.slice(5)} ${sayNet(net, english)}`);

describe("in the skirmish, counted by hand", () => {
  it("nets what each side captured and lost by the last day", () => {
    // Captured minus lost: 7 − (1 to 2); (2 to 4) − 7; (0 to 1) − (1 to 3).
    expect(netsOf("", skirmish)).toEqual({ government: [5, 6], rebels: [-5, -3], isil: [-3, 0] });
  });

  it.each([
    ["government", ["+1", "+1 to +6", "+6", "+6", "+6", "+6", "+6", "+5 to +6"]],
    ["rebels", ["−1", "−6 to −1", "−6", "−6", "−6", "−5 to −3", "−5 to −3", "−5 to −3"]],
    ["isil", ["−3 to −1", "−3 to −1", "−3 to 0"]],
  ])("runs day by day, from the first report on: %s", (faction, nets) => {
    expect(daysOf(faction, "", skirmish)?.map((text) => text.slice(6))).toEqual(nets);
  });

  it("names who is on the other end of a change: of a capture who lost, of a loss who took", () => {
    const told = Object.fromEntries(
      seriesOf("", skirmish).sides.map(({ faction, changes }) => [
        faction,
        changes.map(({ period, direction, other }) => `${period.start.slice(8)} ${direction} ${other}`),
      ]),
    );
    expect(told).toEqual({
      government: ["01 captured rebels", "02 captured rebels", "05 captured rebels", "05 lost rebels", "08 lost isil"],
      rebels: [
        "01 lost government",
        "02 lost government",
        "05 captured government",
        "05 lost government",
        "06 captured isil",
      ],
      isil: ["06 lost rebels", "08 captured government"],
    });
  });

  it("nets to nothing what is taken and lost again the same day", () => {
    expect(netsOf("time=2020-03-05", skirmish)).toEqual({ government: [0, 0], rebels: [0, 0], isil: null });
  });

  it("counts what lies after the campaign only when asked for", () => {
    expect(netsOf("time=earliest..2020-03-12", skirmish)).toEqual({
      government: [4, 5],
      rebels: [-4, -2],
      isil: [-3, 0],
    });
  });

  it("says nothing of days before a side’s first report, nor of days on which only others moved", () => {
    expect(daysOf("isil", "", skirmish)?.[0]).toBe("03-06 −3 to −1");
    expect(netsOf("time=2020-03-04", skirmish)).toEqual({ government: null, rebels: null, isil: null });
    expect(seriesOf("time=2020-03-04", skirmish).sides.map(({ running }) => running)).toEqual([[], [], []]);
  });
});

describe("in the Aleppo ledger, counted by hand", () => {
  it.each([
    // Captured: 47 to 53; 14 to 15; 2. Lost: 14 to 15 to rebels and 2 to ISIL; 45 to 51, as two were not taken from rebels; 1.
    ["villages", "", { government: [30, 37], rebels: [-37, -30], isil: [1, 1] }],
    // 0 to 6 of the six of 31 October, and 19; lost 5. Rebels captured 4, lost 18 to 24.
    ["part of a span", "time=2015-11-01..2015-11-15", { government: [14, 20], rebels: [-20, -14], isil: [0, 0] }],
    ["towns", "unit=town", { government: [3, 3], rebels: [-3, -3], isil: null }],
    // 61 or more − (21 to 23); (17 to 19) − 58 or more; 4 − 2.
    ["open ends", "unit=village,town,hill", { government: [38, null], rebels: [null, -39], isil: [2, 2] }],
    ["certain captures alone", "certainty=stated", { government: [31, 37], rebels: [-37, -31], isil: [1, 1] }],
  ])("nets %s", (_, query, nets) => {
    expect(netsOf(query)).toEqual(nets);
  });

  it("keeps the sides that are chosen, with what they lost to others", () => {
    expect(netsOf("faction=rebels")).toEqual({ rebels: [-37, -30] });
    expect(netsOf("faction=isil,rebels")).toEqual({ rebels: [-37, -30], isil: [1, 1] });
  });

  it("asks of a loss whether the event names the chosen group on the losing side", () => {
    expect(netsOf("faction=levant-front&unit=site")).toEqual({ rebels: [-4, -4] });
    expect(netsOf("faction=sham-revolutionary-brigades&unit=site")).toEqual({ rebels: null });
    expect(netsOf("faction=sham-revolutionary-brigades")).toEqual({ rebels: [0, 1] });
  });
});

describe("the ends of a net", () => {
  it.each([
    ["an open capture opens the top", [{ id: "a", days: 10, taken: [2, null, null], fromFaction: null }], [2, null]],
    [
      "an open loss opens the bottom",
      [{ id: "a", days: 10, faction: "blue", fromFaction: "guard", taken: [2, null, null] }],
      [null, -2],
    ],
    [
      "both leave it open both ways",
      [
        { id: "a", days: 10, taken: [2, null, null] },
        { id: "b", days: 11, faction: "blue", fromFaction: "red", taken: [1, null, null] },
      ],
      [null, null],
    ],
  ] as const)("%s", (_, rows, net) => {
    expect(netsOf("", ledgerOf(rows)).red).toEqual(net);
  });

  it("leaves out running totals, what another claim holds, and other measures", () => {
    const ledger = ledgerOf([
      { id: "a", days: 10, taken: [5, 5, 5], fromFaction: "blue" },
      { id: "b", days: 10, taken: [2, null, null], fromFaction: "blue", countedIn: "a" },
      { id: "c", days: 12, taken: [9, 9, 9], fromFaction: "blue", basis: "running_total" },
      { id: "d", days: 12, taken: [3, 3, 3], fromFaction: "blue", measure: "killed", unit: "people" },
    ]);
    expect(netsOf("", ledger)).toEqual({ red: [5, 5], blue: [-5, -5], green: null });
  });

  it("counts a part as lost where the whole says not from whom", () => {
    const ledger = ledgerOf([
      { id: "a", days: 10, taken: [5, 5, 5] },
      { id: "b", days: 10, taken: [2, null, null], fromFaction: "blue", countedIn: "a" },
    ]);
    expect(netsOf("", ledger)).toEqual({ red: [5, 5], blue: [null, -2], green: null });
  });

  it("takes of a claim that began before the period anything from none to all", () => {
    const ledger = ledgerOf([{ id: "a", days: [10, 13], taken: [4, 4, 4], fromFaction: "blue" }]);
    expect(netsOf("time=2000-05-12..latest", ledger)).toEqual({ red: [0, 4], blue: [-4, 0], green: null });
  });
});

describe("the rows of a file", () => {
  it("are one a day and side, with what was captured and lost apart", () => {
    const { columns, rows } = controlRows(skirmish, viewOf("time=2020-03-05..latest", skirmish));
    expect(columns.map(({ name }) => name).join()).toBe(
      "date,faction,units,low,high,captured_low,captured_high,lost_low,lost_high,claims,sentences",
    );
    expect(rows.map((row) => row.join("|"))).toEqual([
      "2020-03-05|government|village|0|0|1|1|1|1|mill-retaken;mill-taken|counter-attack.1.2;counter-attack.1.1",
      "2020-03-06|government|village|0|0|1|1|1|1||",
      "2020-03-07|government|village|0|0|1|1|1|1||",
      "2020-03-08|government|village|-1|0|1|1|1|2|lost-hamlet-captured|counter-attack.3.2",
      "2020-03-05|rebels|village|0|0|1|1|1|1|mill-taken;mill-retaken|counter-attack.1.1;counter-attack.1.2",
      "2020-03-06|rebels|village|1|3|2|4|1|1|up-to-three-villages-captured|counter-attack.2.1",
      "2020-03-07|rebels|village|1|3|2|4|1|1||",
      "2020-03-08|rebels|village|1|3|2|4|1|1||",
      "2020-03-06|isil|village|-3|-1|0|0|1|3|up-to-three-villages-captured|counter-attack.2.1",
      "2020-03-07|isil|village|-3|-1|0|0|1|3||",
      "2020-03-08|isil|village|-3|0|0|1|1|3|lost-hamlet-captured|counter-attack.3.2",
    ]);
  });

  it("leave blank the end that is open", () => {
    const last = controlRows(aleppo, viewOf("unit=village,town,hill", aleppo)).rows.findLast(
      (row) => row[1] === "government",
    );
    expect(last?.slice(0, 5)).toEqual(["2015-12-21", "government", "village;town;hill", 38, null]);
  });
});
