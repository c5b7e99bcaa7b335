import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { isPlaced, unplaced } from "@/lib/series/unplaced";
import { aleppo, skirmish, viewOf } from "../ledgers";

const of = (query: string, ledger: Ledger = aleppo) => unplaced(ledger, viewOf(query, ledger));

describe("what a map cannot show", () => {
  it("counts captures without a named place by side and kind, bounds kept", () => {
    expect(of("", skirmish).captures).toEqual([
      {
        faction: "government",
        unit: "village",
        taken: { low: 5, best: 5, high: 5 },
        events: ["2020-03-02-five-villages"],
      },
      {
        faction: "rebels",
        unit: "village",
        taken: { low: 1, best: null, high: 3 },
        events: ["2020-03-06-up-to-three-villages"],
      },
    ]);
  });

  it("counts a capture partly in the period as anything from none to all", () => {
    expect(of("time=2020-03-03", skirmish).captures[0]?.taken).toEqual({ low: 0, best: null, high: 5 });
  });

  it("counts a capture that another includes where the filter leaves that other out", () => {
    const [captures] = of("faction=iranian-backed-militias").captures.filter(({ unit }) => unit === "village");
    expect(captures?.events).toEqual(["2015-10-17-villages-and-base"]);
  });

  it("leaves out captures of named places, which the map shows", () => {
    const events = of("").captures.flatMap((capture) => capture.events);
    expect(events).not.toContain("2015-11-17-khalasah");
    expect(events).toContain("2015-10-21-seven-villages");
  });

  it("lists each event without a known position once, under its region or by itself", () => {
    const { regions, events } = of("", skirmish);
    expect(regions).toEqual([]);
    expect(events.map(({ id }) => id.slice(8))).toEqual([
      "02-several-villages",
      "02-five-villages",
      "04-vehicles-spokesman",
      "04-vehicles-monitor",
      "06-up-to-three-villages",
      "08-lost-hamlet",
      "08-vehicles-monitor",
    ]);
  });

  it("pins nothing to the representative point of a region", () => {
    const { regions } = of("");
    expect(regions.map(({ place }) => place.id)).toEqual(["southern-aleppo-countryside", "aleppo-governorate"]);
    const region = aleppo.places.get("southern-aleppo-countryside");
    expect(region && isPlaced(region)).toBe(false);
  });

  it("follows the view", () => {
    expect(of("faction=isil").captures.map(({ faction, unit }) => `${faction} ${unit}`)).toEqual([
      "isil checkpoint",
      "isil position",
    ]);
  });
});
