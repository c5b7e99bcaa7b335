import { range } from "d3";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasDay, overlaps } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import { timelineSeries } from "@/lib/series/timeline";
import { shownPeriod } from "@/lib/view/filter";
import { period } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf, may } from "./ledger-of";

const series = (query = "", ledger: Ledger = skirmish) => timelineSeries(ledger, viewOf(query, ledger));
const strip = (faction: string, query = "") => series(query).events.filter((event) => event.faction === faction);

describe("the strips of the timeline", () => {
  it("hold an event once for each side that acts or is acted upon", () => {
    expect(strip("government")).toHaveLength(11);
    expect(strip("rebels")).toHaveLength(8);
    expect(strip("isil")).toHaveLength(3);
    const [mill] = strip("rebels").filter(({ event }) => event === "2020-03-05-mill-taken");
    expect(mill).toEqual({
      event: "2020-03-05-mill-taken",
      faction: "rebels",
      period: period("2020-03-05"),
      rank: 0,
      passes: true,
    });
  });

  it("hold an event with two groups of one side once", () => {
    const opening = series("", aleppo).events.filter(({ event }) => event === "2015-10-16-offensive-opens");
    expect(opening.map(({ faction }) => faction)).toEqual(["government", "rebels"]);
  });

  it("keep their shape whatever the filter, and mark what does not pass", () => {
    const shape = (query: string) => series(query).events.map(({ event, faction, rank }) => [event, faction, rank]);
    for (const query of ["faction=isil", "type=attack", "certainty=contested", "claimant=analyst"]) {
      expect(shape(query)).toEqual(shape(""));
    }
    expect(series("").events.every(({ passes }) => passes)).toBe(true);
    expect(series("claimant=analyst").events.some(({ passes }) => passes)).toBe(false);
    expect(
      strip("government", "faction=isil")
        .filter(({ passes }) => passes)
        .map(({ event }) => event.slice(8)),
    ).toEqual(["07-road-cut", "08-lost-hamlet"]);
  });

  it("pass events by filter alone, not by the chosen days", () => {
    expect(series("time=2020-03-03").events.every(({ passes }) => passes)).toBe(true);
  });

  it("leave no rank free beneath that of an event on its first day", () => {
    const anyRows = fc
      .array(fc.tuple(fc.integer({ min: 10, max: 20 }), fc.nat(4)), { maxLength: 40 })
      .map((rows) => rows.map(([first, more], i) => ({ id: `${i}`, days: [first, first + more] as const })));
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { events } = series("", ledgerOf(rows));
        for (const [i, { rank, period }] of events.entries()) {
          const held = events.slice(0, i).filter((other) => hasDay(other.period, period.start));
          const taken = new Set(held.map((other) => other.rank));
          expect(range(rank).every((lower) => taken.has(lower))).toBe(true);
        }
      }),
    );
  });

  it("give each event the lowest rank that is free on all its days", () => {
    const ledger = ledgerOf([
      { id: "a", days: [11, 13] },
      { id: "b", days: 11 },
      { id: "c", days: [12, 15] },
      { id: "d", days: 14 },
      { id: "e", days: [13, 14] },
    ]);
    const ranks = series("", ledger).events.map(({ event, rank }) => [event.slice(6), rank]);
    expect(ranks).toEqual([
      ["a", 0],
      ["b", 1],
      ["c", 1],
      ["e", 2],
      ["d", 0],
    ]);
  });

  it("never lay two events of one side over one another", () => {
    const anyDays = fc.tuple(fc.integer({ min: 8, max: 22 }), fc.nat(6));
    fc.assert(
      fc.property(fc.array(anyDays, { maxLength: 25 }), (all) => {
        const ledger = ledgerOf(all.map(([first, length], i) => ({ id: `e${i}`, days: [first, first + length] })));
        const { events } = series("", ledger);
        expect(events).toHaveLength(ledger.events.filter((event) => overlaps(event.period, may(10, 20))).length);
        for (const [i, a] of events.entries()) {
          for (const b of events.slice(i + 1)) {
            expect(a.rank === b.rank && overlaps(a.period, b.period)).toBe(false);
          }
        }
      }),
    );
  });

  it("are in the ledger’s order of belligerents", () => {
    expect([...new Set(series("", aleppo).events.map(({ faction }) => faction))]).toEqual([
      "government",
      "rebels",
      "isil",
    ]);
  });
});

describe("the crowds of the timeline", () => {
  /** Of red, all of the same days for each entry. */
  const eventsOn = (batches: readonly (readonly [first: number, last: number, count: number])[]) =>
    ledgerOf(
      batches.flatMap(([first, last, count], batch) =>
        range(count).map((i) => ({ id: `e${batch}-${i}`, days: [first, last] as const })),
      ),
    );

  it("stand for the events where one day has more than 48 of them", () => {
    expect(series("", eventsOn([[12, 12, 48]])).crowds).toEqual([]);
    const { events, crowds } = series("", eventsOn([[12, 12, 49]]));
    expect(events).toEqual([]);
    expect(crowds).toMatchObject([{ faction: "red", period: may(12), base: 0, all: 49, count: 49 }]);
  });

  it("lie each at the lowest place that is free on all of its days, and none outside of the days shown", () => {
    const batch = fc
      .tuple(fc.integer({ min: 6, max: 22 }), fc.nat(4), fc.integer({ min: 1, max: 4 }))
      .map(([first, more, count]) => [first, first + more, count] as const);
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 12 }), (batches) => {
        const { crowds } = series("", eventsOn([...batches, [20, 20, 49]]));
        for (const [i, { base, all, period }] of crowds.entries()) {
          expect(overlaps(period, may(10, 20))).toBe(true);
          const beside = crowds.slice(0, i).filter((other) => overlaps(other.period, period));
          const isFree = (place: number) =>
            beside.every((other) => place + all <= other.base || other.base + other.all <= place);
          expect(range(base + 1).find(isFree)).toBe(base);
        }
      }),
    );
  });
});

describe("the days of the timeline", () => {
  it("are the campaign’s own, without a choice and with one inside them", () => {
    expect(series().domain).toEqual(skirmish.dates);
    expect(series("time=2020-03-03").domain).toEqual(skirmish.dates);
    expect(series("time=2020-03-03").period).toEqual(period("2020-03-03"));
  });

  it("reach as far as the chosen ones where these go beyond", () => {
    expect(series("time=2020-03-05..2020-03-12").domain).toEqual(period("2020-03-01", "2020-03-12"));
    expect(shownPeriod(aleppo, viewOf("time=2015-09-01..2016-02-06", aleppo))).toEqual(
      period("2015-09-01", "2016-02-06"),
    );
  });

  it("leave events wholly outside them away, and count these", () => {
    expect(series()).toMatchObject({ before: 0, after: 1 });
    expect(series("time=earliest..2020-03-11")).toMatchObject({ before: 0, after: 0 });
    expect(series("", aleppo)).toMatchObject({ before: 4, after: 6 });
    const ids = series("", aleppo).events.map(({ event }) => event);
    expect(ids).not.toContain("2015-10-12-soleimani-in-syria");
    expect(ids).not.toContain("2016-01-28-blouzah");
  });

  it("hold events that reach over their ends, and count these as neither before nor after", () => {
    const ledger = ledgerOf([
      { id: "before", days: 9 },
      { id: "over-start", days: [8, 10] },
      { id: "over-end", days: [20, 22] },
      { id: "after", days: [21, 22] },
    ]);
    const { events, before, after } = series("", ledger);
    expect(events.map(({ event }) => event)).toEqual(["event-over-start", "event-over-end"]);
    expect({ before, after }).toEqual({ before: 1, after: 1 });
  });

  it("put events without any side on no strip", () => {
    const { events, sideless } = series("", aleppo);
    expect(events.filter(({ event }) => event === "2015-10-25-sandstorm")).toEqual([]);
    expect(sideless).toContain("2015-10-25-sandstorm");
  });

  it("show the phases that share a day with them", () => {
    expect(series().phases.map(({ id }) => id)).toEqual(["advance", "counter-attack"]);
    expect(series("time=earliest..2020-03-09").phases.map(({ id }) => id)).toEqual([
      "advance",
      "counter-attack",
      "aftermath",
    ]);
  });
});
