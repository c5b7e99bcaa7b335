import { describe, expect, it } from "vitest";
import { group } from "@/lib/lists/group";
import { eventsOf, viewFilter } from "@/lib/view/filter";
import { period } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";

const eventIds = (query: string) => eventsOf(skirmish, viewOf(query, skirmish)).map(({ id }) => id.slice(8));
const claimIds = (query: string) => {
  const filter = viewFilter(skirmish, viewOf(query, skirmish));
  return skirmish.claims.filter(filter.claim).map(({ id }) => id);
};

describe("the events of a view", () => {
  it("are those within the campaign’s dates, without a choice", () => {
    expect(eventIds("")).toHaveLength(12);
    expect(eventIds("")).not.toContain("11-dry-well");
  });

  it("are as many for each side as the fixture counts", () => {
    expect(eventIds("faction=government")).toHaveLength(11);
    expect(eventIds("faction=rebels")).toHaveLength(8);
    expect(eventIds("faction=isil")).toEqual(["06-up-to-three-villages", "07-road-cut", "08-lost-hamlet"]);
  });

  it("of a group are those that name it, not those of its belligerent at large", () => {
    expect(eventIds("faction=northern-front")).toEqual(["05-mill-taken", "05-mill-retaken"]);
    expect(eventIds("faction=republican-guard")).toEqual(["02-several-villages", "02-five-villages"]);
  });

  it("of a belligerent include those of its groups", () => {
    expect(eventIds("faction=rebels")).toEqual(expect.arrayContaining(eventIds("faction=northern-front")));
  });

  it("of several factions are those of any", () => {
    expect(eventIds("faction=northern-front,isil")).toHaveLength(5);
  });

  it("are chosen by type", () => {
    expect(eventIds("type=attack")).toEqual(["07-salt-town"]);
    expect(eventIds("type=attack,statement")).toHaveLength(4);
  });

  it("are chosen by certainty", () => {
    expect(eventIds("certainty=contested")).toEqual(["08-lost-hamlet"]);
    expect(eventIds("certainty=claimed,contested")).toEqual([
      "04-vehicles-spokesman",
      "06-up-to-three-villages",
      "08-lost-hamlet",
    ]);
  });

  it("are chosen by who claims something of them", () => {
    expect(eventIds("claimant=rebel-spokesman")).toEqual(["04-vehicles-spokesman", "06-up-to-three-villages"]);
    expect(eventIds("claimant=monitor")).toEqual(["04-vehicles-monitor", "07-salt-town", "08-vehicles-monitor"]);
    expect(eventIds("claimant=analyst")).toEqual([]);
  });

  it("are chosen by any of those who claim something of them", () => {
    const claimedByTwo = skirmish.claims.map((claim) => ({
      ...claim,
      claimant: claim.id === "salt-town-government-killed" ? "analyst" : claim.claimant,
    }));
    const ledger = { ...skirmish, claimsByEvent: group(claimedByTwo, ({ event }) => event) };
    for (const claimant of ["monitor", "analyst"]) {
      const ids = eventsOf(ledger, viewOf(`claimant=${claimant}`, skirmish)).map(({ id }) => id);
      expect(ids).toContain("2020-03-07-salt-town");
    }
  });

  it("are the article’s own where nobody claims a number of them", () => {
    const silent = { ...skirmish, claimsByEvent: new Map() };
    expect(eventsOf(silent, viewOf("claimant=article", skirmish))).toHaveLength(12);
    expect(eventsOf(silent, viewOf("claimant=monitor", skirmish))).toEqual([]);
  });

  it("are those of whom their sentence names, where nobody claims a number of them", () => {
    const named = { ...skirmish, events: skirmish.events.map((event) => ({ ...event, claimant: "monitor" })) };
    const silent = { ...named, claimsByEvent: new Map() };
    expect(eventsOf(silent, viewOf("claimant=article", skirmish))).toEqual([]);
    expect(eventsOf(silent, viewOf("claimant=monitor,analyst", skirmish))).toHaveLength(12);
    expect(eventsOf(named, viewOf("claimant=monitor", skirmish))).toHaveLength(3);
  });

  it.each([
    ["sohr", ["2015-10-19-vehicle-losses-sohr", "2015-10-25-highway-still-blocked"]],
    ["sultan-murad-spokesman", ["2015-10-16-arms-for-fsa"]],
    ["rebel-official", ["2015-10-20-rebel-official-on-losses"]],
    ["government-sources", ["2015-12-08-third-phase-announced"]],
  ])("of Aleppo include what %s says without a number, which the article does not say itself", (claimant, told) => {
    const idsOf = (id: string) => eventsOf(aleppo, viewOf(`claimant=${id}`, aleppo)).map((event) => event.id);
    expect(idsOf(claimant)).toEqual(told);
    expect(idsOf("article").filter((id) => told.includes(id))).toEqual([]);
  });

  it("are chosen by place, were it only as near", () => {
    expect(eventIds("place=mill,river-road")).toEqual(["05-mill-taken", "05-mill-retaken", "07-road-cut"]);
    expect(eventIds("place=salt-town")).toEqual(["07-salt-town"]);
  });

  it("pass when every choice lets them, not any", () => {
    expect(eventIds("faction=rebels&type=capture&certainty=claimed")).toEqual(["06-up-to-three-villages"]);
    expect(eventIds("faction=northern-front&claimant=monitor")).toEqual([]);
  });

  it("include those that lie only partly in the period", () => {
    expect(eventIds("time=2020-03-03")).toEqual(["02-five-villages"]);
    expect(eventIds("time=2020-03-08")).toEqual(["07-road-cut", "08-lost-hamlet", "08-vehicles-monitor"]);
  });

  it("after the campaign are found when the period reaches there", () => {
    expect(eventIds("time=2020-03-11")).toEqual(["11-dry-well"]);
    expect(eventIds("time=earliest..2020-03-11")).toHaveLength(13);
  });
});

describe("the claims of a view", () => {
  it("are all, whatever their day, without a choice", () => {
    expect(claimIds("")).toHaveLength(14);
    expect(claimIds("time=2020-03-03")).toHaveLength(14);
  });

  it("of a belligerent are those whose number is about it, not those in which it merely lost", () => {
    expect(claimIds("faction=isil")).toEqual(["road-cut", "lost-hamlet-captured"]);
    expect(claimIds("faction=rebels")).toEqual([
      "mill-taken",
      "up-to-three-villages-captured",
      "salt-town-rebels-killed",
      "dry-well-retaken",
    ]);
  });

  it("of a group include those of its belligerent in an event that names the group", () => {
    expect(claimIds("faction=republican-guard")).toEqual(["several-villages-captured", "five-villages-captured"]);
  });

  it("of a group leave out the other side’s number in the same event", () => {
    expect(claimIds("faction=northern-front")).toEqual(["mill-taken"]);
  });

  it("of a group leave out the number of a group over it, which is that group’s alone", () => {
    const event = { ...skirmish.events[0]!, actors: ["46th-brigade"] };
    const ledger = { ...skirmish, factions: aleppo.factions, eventById: new Map([[event.id, event]]) };
    const { claim } = viewFilter(ledger, viewOf("faction=46th-brigade", aleppo));
    const of = (faction: string) => claim({ ...skirmish.claims[0]!, faction });
    expect(["46th-brigade", "syrian-army", "government"].map(of)).toEqual([true, false, true]);
  });

  it("are chosen by the type and certainty of their event", () => {
    expect(claimIds("type=attack")).toEqual(["salt-town-rebels-killed", "salt-town-government-killed"]);
    expect(claimIds("certainty=contested")).toEqual(["lost-hamlet-captured"]);
  });

  it("are chosen by their own claimant", () => {
    expect(claimIds("claimant=rebel-spokesman")).toEqual(["vehicles-spokesman", "up-to-three-villages-captured"]);
  });

  it("are chosen by their own places, or by their event’s where they name none", () => {
    expect(claimIds("place=salt-town")).toEqual(["salt-town-rebels-killed", "salt-town-government-killed"]);
    const unplaced = skirmish.claims.map((claim) => ({ ...claim, places: [] }));
    const filter = viewFilter(skirmish, viewOf("place=mill", skirmish));
    expect(unplaced.filter(filter.claim).map(({ id }) => id)).toEqual(["mill-taken", "mill-retaken"]);
    const elsewhere = unplaced.map((claim) => ({ ...claim, places: ["dry-well"] }));
    expect(elsewhere.filter(filter.claim)).toEqual([]);
  });

  it("of people of no party pass only without a choice of factions", () => {
    const [claim] = skirmish.claims;
    if (!claim) throw new RangeError("The fixture holds claims.");
    const civilian = { ...claim, faction: null };
    expect(viewFilter(skirmish, viewOf("", skirmish)).claim(civilian)).toBe(true);
    expect(viewFilter(skirmish, viewOf("faction=government", skirmish)).claim(civilian)).toBe(false);
  });
});

describe("days inside the chosen period", () => {
  const { inside, period: chosen } = viewFilter(skirmish, viewOf("time=2020-03-03..2020-03-05", skirmish));

  it("are counted from a link with both ends inclusive", () =>
    expect(chosen).toEqual(period("2020-03-03", "2020-03-05")));

  it.each([
    ["2020-03-03", "2020-03-05", "whole"],
    ["2020-03-04", "2020-03-04", "whole"],
    ["2020-03-02", "2020-03-03", "part"],
    ["2020-03-05", "2020-03-06", "part"],
    ["2020-03-01", "2020-03-31", "part"],
    ["2020-03-01", "2020-03-02", "none"],
    ["2020-03-06", "2020-03-06", "none"],
  ])("of %s to %s are %3$s", (start, end, how) => {
    expect(inside({ period: period(start, end) })).toBe(how);
  });
});
