import { ascending } from "d3";
import { describe, expect, it } from "vitest";
import { overlaps } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayShortEstimate } from "@/lib/charts/words";
import { dataOf } from "@/lib/series/chart-data";
import { territoryClaims, territorySeries } from "@/lib/series/territory";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf, type Row } from "./ledger-of";

const seriesOf = (query = "", ledger: Ledger = aleppo) => territorySeries(ledger, viewOf(query, ledger));
const afterwards = "time=2015-10-16..2016-02-06";

/** Roads with their claims as “side count unit, day..until”; a whole road with an exclamation mark. */
const roadsOf = (query = "", ledger: Ledger = aleppo) =>
  seriesOf(query, ledger).roads.map(({ place, claims }) => [
    place,
    ...claims.map(({ claim, faction, whole, period, until }) => {
      return `${faction} ${sayShortEstimate(claim.estimate)} ${claim.unit}${whole ? "!" : ""}, ${period.start}..${until ?? ""}`;
    }),
  ]);

describe("ground held", () => {
  it("is that of the Aleppo ledger: 341 and 200 to 999 km², side by side", () => {
    const totals = seriesOf().sides.flatMap(({ faction, totals }) =>
      totals.map(({ claim, stated }) => [faction, claim.claimant, stated, sayShortEstimate(claim.estimate)]),
    );
    expect(totals).toEqual([
      ["government", "article", "2015-11-13", "341"],
      ["government", "al-masdar", "2015-11-15", "200–999"],
    ]);
  });

  it("is not told of sides of which nothing is reported", () => {
    expect(seriesOf("", skirmish).sides).toEqual([]);
  });
});

describe("roads", () => {
  it("are those of the Aleppo ledger, in order of their first report", () => {
    expect(roadsOf()).toEqual([
      [
        "khanasser-ithriya-highway",
        "isil 6 km, 2015-10-23..2015-11-04",
        "government 0+ km, 2015-10-23..2015-11-04",
        "government 0+ km, 2015-10-23..2015-11-04",
        "government 1 site!, 2015-11-04..",
      ],
      [
        "aleppo-damascus-highway",
        "government 1 site!, 2015-11-13..2015-12-20",
        "government 1 site!, 2015-12-20..2016-02-03",
      ],
    ]);
  });

  it("go on changing hands after the campaign", () => {
    expect(roadsOf(afterwards).slice(1)).toEqual([
      [
        "aleppo-damascus-highway",
        "government 1 site!, 2015-11-13..2015-12-20",
        "government 1 site!, 2015-12-20..2016-02-03",
        "rebels 1 site!, 2016-02-03..",
      ],
      ["aleppo-turkey-highway", "government 1 site!, 2016-02-01.."],
    ]);
  });

  it("are those of the skirmish: six kilometres over two days, and never the whole road", () => {
    expect(roadsOf("", skirmish)).toEqual([["river-road", "isil 6 km, 2020-03-07.."]]);
    expect(seriesOf("", skirmish).roads[0]?.claims[0]?.period.end).toBe("2020-03-08");
  });

  it("never add kilometres: each claim keeps its own count", () => {
    expect(seriesOf().roads.flatMap(({ claims }) => claims)).toHaveLength(6);
  });

  it("keep a part beside the whole that it is counted in, and without it, for nothing is added", () => {
    const [road, ...claims] = roadsOf("faction=government")[0]!;
    expect(claims).toHaveLength(4);
    expect(roadsOf("faction=government&certainty=stated")[0]).toEqual([
      road,
      "isil 6 km, 2015-10-23..2015-11-04",
      "government 0+ km, 2015-10-23..2015-11-04",
      "government 1 site!, 2015-11-04..",
    ]);
  });

  it("end a report with the next one on the whole road even where the filter leaves that one out", () => {
    const next = road({ id: "b", days: 14, faction: "blue", certainty: "reported" });
    const ledger = ledgerOf([road({ id: "a", days: 12 }), next]);
    expect(roadsOf("certainty=stated", ledger)).toEqual([[null, "red 1 site!, 2000-05-12..2000-05-14"]]);
  });

  it("do not end a report on the whole road with one on a part of it", () => {
    const ledger = ledgerOf([road({ id: "a", days: 12 }), road({ id: "b", days: 14, unit: "km", faction: "blue" })]);
    expect(roadsOf("", ledger)).toEqual([[null, "red 1 site!, 2000-05-12..", "blue 1 km, 2000-05-14.."]]);
  });

  it("that no claim names stand as one without a name", () => {
    expect(seriesOf("", ledgerOf([road({})])).roads.map(({ place }) => place)).toEqual([null]);
  });

  it("tell of a chosen side what others took from it, too", () => {
    expect(roadsOf("faction=isil")).toEqual(roadsOf().slice(0, 1));
    expect(roadsOf("faction=rebels")).toEqual(roadsOf().slice(1));
  });

  it("tell nothing of a side that neither took nor lost them", () => {
    const ledger = ledgerOf([road({ faction: "blue", fromFaction: "green", actors: [] })]);
    expect(["red", "blue", "green"].map((side) => roadsOf(`faction=${side}`, ledger).length)).toEqual([0, 1, 1]);
  });
});

describe("the claims of a file", () => {
  it("are all of the period, in order of days, and none beside it", () => {
    expect(territoryClaims(seriesOf())).toHaveLength(8);
    expect(territoryClaims(seriesOf("time=2015-10-20..2015-11-05")).map(({ id }) => id)).toEqual([
      "2015-10-23-road-taken-by-isil",
      "2015-10-23-road-some-parts",
      "2015-10-23-road-most",
      "2015-11-04-highway-whole",
    ]);
  });
});

describe("the rows of a file", () => {
  it("are the claims themselves, with their bounds and whether they may be added", () => {
    const { columns, rows } = dataOf("territory", aleppo, viewOf("", aleppo), "claim");
    const of = aleppo.claims
      .filter(({ measure, period }) => ["territory", "road"].includes(measure) && overlaps(period, aleppo.dates))
      .toSorted((a, b) => ascending(a.period.start, b.period.start));
    expect(rows.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])))).toEqual(
      of.map((claim) => ({
        date_start: claim.period.start,
        date_end: claim.period.end,
        faction: claim.faction,
        from_faction: claim.fromFaction,
        measure: claim.measure,
        unit: claim.unit,
        places: claim.places.join(";"),
        ...claim.estimate,
        basis: claim.basis,
        since: claim.since,
        certainty: aleppo.eventById.get(claim.event)?.certainty,
        claimant: claim.claimant,
        partly: false,
        claims: claim.id,
        sentences: claim.sentences.join(";"),
      })),
    );
  });

  it("are those of Aleppo, written by hand: ground as a state since a day, roads by themselves", () => {
    const { rows } = dataOf("territory", aleppo, viewOf("time=2015-11-13..2015-11-15", aleppo), "claim");
    expect(rows.map((row) => row.map((cell) => cell ?? "").join("|"))).toEqual([
      "2015-11-13|2015-11-13|government||territory|km2||341|341|341|running_total|2015-10-16|stated|article|false|2015-11-13-territory-held|renewed-advance.7.1",
      "2015-11-13|2015-11-13|government|rebels|road|site|aleppo-damascus-highway|1|1|1|increment||stated|article|false|2015-11-13-m5-cut|renewed-advance.7.2",
      "2015-11-15|2015-11-15|government||territory|km2||200||999|running_total|2015-10-16|reported|al-masdar|false|2015-11-15-territory-hundreds|analysis.3.1",
    ]);
  });
});

/** A road that red controls as a whole. */
function road(row: Partial<Row>): Row {
  return { id: "a", days: 12, measure: "road", unit: "site", ...row };
}
