import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, inDayOrder } from "@/lib/campaign/day";
import { sumEstimates } from "@/lib/campaign/estimate";
import { type Batch, countOf, inOrder, kindsOf } from "@/lib/campaign/kinds";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { certainties, eventTypes } from "@/lib/campaign/vocabulary";
import { viewFilter } from "@/lib/view/filter";
import { aleppo, aleppoCampaign, skirmish, viewOf } from "../ledgers";
import { anyView } from "../view/any-view";
import { period } from "./days";

const real = aleppoCampaign.ledger;
const claimants = real.claimants.map(({ id }) => id).slice(0, 2);

/** Days of events, and two more that begin with the first of them. */
const periods = real.events.slice(30, 34).map(({ period }) => period);
for (const days of [1, 2]) {
  const [first] = periods;
  if (first) periods.push({ start: first.start, end: addDays(first.start, days) });
}

/** Few events that differ in little, with claims that differ in little: much is nearly alike. */
const anyLedger: fc.Arbitrary<Ledger> = fc
  .array(
    fc.record({
      event: fc.record({
        type: fc.constantFrom(...eventTypes.slice(0, 2)),
        certainty: fc.constantFrom(...certainties.slice(0, 2)),
        claimant: fc.constantFrom(...claimants),
        actors: fc.constantFrom([], ["rebels"], ["isil"], ["rebels", "isil"]),
        targets: fc.constantFrom([], ["isil"], ["syrian-army"], ["isil", "syrian-army"]),
        places: fc.subarray(["kafr-haddad"]),
        period: fc.constantFrom(...periods),
      }),
      claims: fc.array(
        fc.record({
          measure: fc.constantFrom("captured" as const, "killed" as const),
          unit: fc.constantFrom("village" as const, "town" as const),
          claimant: fc.constantFrom(...claimants),
          faction: fc.constantFrom("rebels", null),
          fromFaction: fc.constantFrom("syrian-army", null),
          places: fc.subarray(["al-hader"]),
          basis: fc.constantFrom("increment" as const, "running_total" as const),
          estimate: fc.nat(1).map((n) => ({ low: n, best: n, high: n })),
          countedIn: fc.constantFrom("before", "beside", null),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 6, maxLength: 16 },
  )
  .map((rows) => {
    const [event, claim] = [real.events[0], real.claims[0]];
    if (!event || !claim) throw new RangeError("The campaign has events and claims.");
    const made = rows.map((row, i) => {
      const one = { ...event, ...row.event, id: `e${i}` };
      const wholes = { before: i > 0 ? `c${i - 1}-0` : null, beside: `c${i}-0` };
      const claims = row.claims.map(({ countedIn, ...rest }, j) => ({
        ...claim,
        ...rest,
        id: `c${i}-${j}`,
        event: one.id,
        period: one.period,
        certainty: one.certainty,
        countedIn: countedIn && (countedIn === "beside" && j === 0 ? null : wholes[countedIn]),
      }));
      return { one, claims };
    });
    return openLedger({
      ...real,
      events: inDayOrder(made.map(({ one }) => one)),
      claims: made.flatMap(({ claims }) => claims),
    });
  });

/** Views that tell these apart, as they choose among the same few. */
const anyNarrowView = fc
  .tuple(
    anyView(aleppo),
    fc.record({
      type: fc.subarray([...eventTypes.slice(0, 2)]),
      certainty: fc.subarray([...certainties.slice(0, 2)]),
      claimant: fc.subarray(claimants),
      place: fc.subarray(["al-hader", "kafr-haddad"]),
      time: fc.constantFrom(
        null,
        ...real.events.slice(30, 34).map(({ period }) => ({ from: period.start, to: period.start })),
      ),
    }),
  )
  .map(([view, narrow]) => ({ ...view, ...narrow }));

describe("events and claims by kind and days", () => {
  it("are all there, each once", () => {
    for (const ledger of [aleppo, skirmish]) {
      const { events, claims } = kindsOf(ledger);
      const places = (kinds: readonly { readonly batches: readonly Batch<unknown>[] }[]) =>
        kinds.flatMap(({ batches }) => batches.flatMap(({ at }) => at)).sort((a, b) => a - b);
      expect(places(events)).toEqual(ledger.events.map((_, i) => i));
      expect(places(claims)).toEqual(ledger.claims.map((_, i) => i));
    }
  });

  it("are told apart by all that any filter asks, and by who holds a place", () => {
    fc.assert(
      fc.property(anyLedger, anyNarrowView, (ledger, view) => {
        const filter = viewFilter(ledger, view);
        const { events, claims } = kindsOf(ledger);
        for (const { like, batches } of events) {
          for (const event of inOrder(ledger.events, batches)) {
            expect(filter.event(event)).toBe(filter.event(like));
            expect([event.actors, event.targets, event.places]).toEqual([like.actors, like.targets, like.places]);
          }
        }
        for (const { like, batches } of claims) {
          for (const claim of inOrder(ledger.claims, batches)) {
            expect(filter.claim(claim)).toBe(filter.claim(like));
            expect(filter.additive(claim)).toBe(filter.additive(like));
            const swapped = { ...claim, faction: claim.fromFaction };
            expect(filter.claim(swapped)).toBe(filter.claim({ ...like, faction: like.fromFaction }));
            for (const key of ["measure", "unit", "faction", "fromFaction", "basis", "claimant", "places"] as const) {
              expect(claim[key]).toEqual(like[key]);
            }
            expect(claim.estimate.low > 0).toBe(like.estimate.low > 0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are told apart where they are counted in claims of other events, whose days say whether they add up", () => {
    const [event, claim] = [real.events[0], real.claims[0]];
    if (!event || !claim) throw new RangeError("The campaign has events and claims.");
    const at = (name: string, start: string, countedIn: string | null = null) => ({
      one: { ...event, id: name, period: period(start) },
      claim: { ...claim, id: name, event: name, period: period(start), countedIn },
    });
    const rows = [
      at("early-whole", "2015-10-20"),
      at("in-early", "2015-10-20", "early-whole"),
      at("in-late", "2015-10-20", "late-whole"),
      at("in-early-later", "2015-10-24", "early-whole"),
      at("late-whole", "2015-10-24"),
    ];
    const ledger = openLedger({ ...real, events: rows.map(({ one }) => one), claims: rows.map((row) => row.claim) });
    const added = (time: string) => {
      const { additive } = viewFilter(ledger, viewOf(`time=${time}`, aleppo));
      const asked = kindsOf(ledger).claims.filter(({ like }) => additive(like));
      const found = inOrder(
        ledger.claims,
        asked.flatMap(({ batches }) => batches),
      );
      expect(found).toEqual(inDayOrder(ledger.claims.filter((one) => additive(one))));
      return found.map(({ id }) => id);
    };
    expect(added("2015-10-20")).toEqual(["early-whole", "in-late", "late-whole"]);
    expect(added("2015-10-24")).toEqual(["early-whole", "in-early-later", "late-whole"]);
  });

  it("are of the same days within a batch, which knows their number and their sum", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const { events, claims } = kindsOf(ledger);
        for (const batch of events.flatMap(({ batches }) => batches)) {
          const of = inOrder(ledger.events, [batch]);
          expect(of).toHaveLength(countOf([batch]));
          expect(of.every(({ period }) => period.start === batch.days[0] && period.end === batch.days.at(-1))).toBe(
            true,
          );
        }
        for (const batch of claims.flatMap(({ batches }) => batches)) {
          const of = inOrder(ledger.claims, [batch]);
          expect(of.every(({ period }) => period.end === batch.period.end)).toBe(true);
          expect(batch.sum).toEqual(sumEstimates(of.map(({ estimate }) => estimate)));
        }
      }),
    );
  });

  it("are one batch for one kind and the same days, and hold the same days for the same period", () => {
    fc.assert(
      fc.property(anyLedger, (ledger) => {
        const kinds = [...kindsOf(ledger).events, ...kindsOf(ledger).claims];
        const daysByPeriod = new Map<string, readonly string[]>();
        for (const { batches } of kinds) {
          const keys = batches.map(({ period }) => `${period.start}..${period.end}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const [i, { days }] of batches.entries()) {
            const key = keys[i] ?? "";
            expect(daysByPeriod.get(key) ?? days).toBe(days);
            daysByPeriod.set(key, days);
          }
        }
      }),
    );
  });

  it("come back in order of their days, those of one day as in the list", () => {
    for (const ledger of [aleppo, skirmish]) {
      const { events, claims } = kindsOf(ledger);
      expect(
        inOrder(
          ledger.events,
          events.flatMap(({ batches }) => batches),
        ),
      ).toEqual(ledger.events);
      expect(
        inOrder(
          ledger.claims,
          claims.flatMap(({ batches }) => batches),
        ),
      ).toEqual(inDayOrder(ledger.claims));
    }
  });

  it("are known once a ledger", () => {
    expect(kindsOf(skirmish)).toBe(kindsOf(skirmish));
  });
});
