import { describe, expect, it } from "vitest";
import type { Ledger } from "@/lib/campaign/ledger";
import { holdings } from "@/lib/series/places";
import { aleppo, skirmish, viewOf } from "../ledgers";

/** One place under a link’s query: who holds it, who lost it, by which claims. */
function at(place: string, query = "", ledger: Ledger = aleppo) {
  const holding = holdings(ledger, viewOf(query, ledger)).find((one) => one.place.id === place);
  if (!holding) throw new RangeError(`No place “${place}”.`);
  const { now, before, changes, lostBy, passes, events } = holding;
  return {
    now: [now.state, ...now.sides].join(" "),
    before: [before.state, ...before.sides].join(" "),
    claim: now.claim,
    changes: changes.map(({ claim }) => claim),
    lostBy,
    passes,
    events,
  };
}

const until = (day: string) => `time=2015-10-16..${day}`;
const on = (day: string) => `time=${day}`;

describe("who holds a place", () => {
  it("is who took it last, by the claim that says so", () => {
    expect(at("dry-well", "", skirmish)).toMatchObject({
      now: "held government",
      claim: "dry-well-captured",
      lostBy: ["rebels"],
    });
    expect(at("dry-well", "time=2020-03-02..2020-03-11", skirmish)).toMatchObject({
      before: "held government",
      now: "held rebels",
      changes: ["dry-well-retaken"],
    });
  });

  it("is told of the end of the period, whenever it begins", () => {
    expect(at("al-hader", "time=2015-12-01..2015-12-02")).toMatchObject({
      now: "held government",
      claim: "2015-11-12-al-hader-captured",
      changes: [],
      lostBy: [],
    });
  });

  it("is nobody where the ledger says nothing", () => {
    expect(at("salt-town", "", skirmish)).toMatchObject({
      now: "unknown",
      claim: null,
      events: ["2020-03-07-salt-town"],
    });
    expect(at("aleppo")).toMatchObject({ now: "unknown", before: "unknown", claim: null });
  });

  it("is awaited to be lost before the first report, by the side that it will be taken from", () => {
    expect(at("mill", "time=2020-03-04", skirmish)).toMatchObject({ now: "awaited government", claim: "mill-taken" });
    expect(at("kafr-haddad", until("2015-11-04")).now).toBe("awaited rebels");
  });

  it("is unknown before the first report where that one does not say who lost", () => {
    expect(at("burj-al-rumman", until("2015-11-19")).now).toBe("unknown");
    expect(at("burj-al-rumman", until("2015-11-20"))).toMatchObject({ now: "held government", lostBy: [] });
  });

  it("is contested where it is unclear whether the place changed hands: al-Shgaydalah", () => {
    expect(at("al-shgaydalah", until("2015-10-18"))).toMatchObject({
      now: "contested rebels government",
      claim: "2015-10-17-al-shgaydalah-contested",
    });
    expect(at("lost-hamlet", "", skirmish).now).toBe("contested isil government");
  });

  it("is contested where only a share changed hands: Jabal al-Banjira", () => {
    expect(at("jabal-al-banjira", until("2015-11-01")).now).toBe("awaited government");
    expect(at("jabal-al-banjira").now).toBe("contested rebels government");
  });

  it("is contested where a stretch of a road changed hands, until the whole of it did: Khanasser–Ithriya", () => {
    const road = "khanasser-ithriya-highway";
    expect(at(road, until("2015-10-22")).now).toBe("awaited government");
    expect(at(road, on("2015-10-23"))).toMatchObject({
      now: "contested government isil",
      changes: ["2015-10-23-road-taken-by-isil", "2015-10-23-road-some-parts", "2015-10-23-road-most"],
    });
    expect(at(road, until("2015-11-03")).now).toBe("contested government isil");
    expect(at(road)).toMatchObject({ now: "held government", lostBy: ["isil"], claim: "2015-11-04-highway-whole" });
  });

  it("is contested while the days of a claim are not over", () => {
    expect(at("river-road", "time=2020-03-07", skirmish).now).toBe("contested isil government");
    expect(at("al-shgaydalah", on("2015-10-17")).now).toBe("contested rebels government");
  });

  it("is the last of two that took it on one day, in the order of the table: the cement plant", () => {
    expect(at("cement-plant", on("2015-10-25"))).toMatchObject({
      now: "held government",
      claim: "2015-10-25-cement-plant-government",
      changes: ["2015-10-25-cement-plant-rebels", "2015-10-25-cement-plant-government"],
      lostBy: ["rebels"],
    });
    expect(at("mill", "time=2020-03-05", skirmish)).toMatchObject({ now: "held government", lostBy: ["rebels"] });
  });

  it("differs for a village and its hill where only one was retaken: Ta’anah", () => {
    expect(at("taanah", on("2015-11-02")).now).toBe("held isil");
    expect(at("taanah")).toMatchObject({ now: "held government", lostBy: ["isil"] });
    expect(at("taanah-hill")).toMatchObject({ now: "held isil", lostBy: ["government"] });
  });

  it("differs for a village and its farms: Banes, Khalasah", () => {
    expect(at("banes-farms", until("2015-11-18")).now).toBe("held rebels");
    expect(at("banes", until("2015-11-18")).now).toBe("awaited government");
    expect(at("banes", until("2015-12-08")).now).toBe("held rebels");
    expect(at("khalasah")).toMatchObject({ now: "held government", lostBy: ["rebels"] });
    expect(at("khalsa-farms")).toMatchObject({ now: "held rebels", lostBy: ["government"] });
  });

  it("changes again after the campaign where the period reaches there: Al-Khalidiyah", () => {
    const place = "al-khalidiyah";
    expect(at(place).now).toBe("awaited government");
    expect(at(place, until("2016-02-03")).now).toBe("held rebels");
    expect(at(place, until("2016-02-06"))).toMatchObject({ now: "held government", lostBy: ["rebels"] });
  });

  it("stands by the last report, even where the next shows an untold change: the M-5", () => {
    const road = "aleppo-damascus-highway";
    expect(at(road, until("2015-12-19"))).toMatchObject({ now: "held government", claim: "2015-11-13-m5-cut" });
    expect(at(road, until("2015-12-20"))).toMatchObject({ now: "held government", claim: "2015-12-20-m5-cut" });
    expect(at(road, until("2016-02-03"))).toMatchObject({ now: "held rebels", lostBy: ["government"] });
  });

  it("is not whoever has an event near it", () => {
    expect(at("ithriya")).toMatchObject({ now: "unknown", events: ["2015-10-24-ithriyah-outskirts"] });
    expect(at("as-safira").now).toBe("unknown");
  });
});

describe("a view", () => {
  it("decides who holds a place by whom and what it believes", () => {
    expect(at("jabal-al-banjira", "certainty=stated").now).toBe("unknown");
    expect(at("al-hader", "claimant=sohr").now).toBe("unknown");
  });

  it("hands no place over to whom it looks at", () => {
    for (const query of ["faction=isil", "type=airstrike", "place=al-hader"]) {
      expect(at("taanah", query).now).toBe("held government");
    }
  });

  it("makes the places recede that it does not look at", () => {
    expect(at("taanah", "faction=isil").passes).toBe(true);
    expect(at("al-hader", "faction=isil").passes).toBe(false);
    expect(at("al-hader", "place=al-hader").passes).toBe(true);
    expect(at("taanah", "place=al-hader").passes).toBe(false);
    expect(at("taanah").passes).toBe(true);
  });
});
