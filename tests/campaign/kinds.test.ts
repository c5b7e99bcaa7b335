import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inDayOrder } from "@/lib/campaign/day";
import { sumEstimates } from "@/lib/campaign/estimate";
import { type Batch, countOf, inOrder, kindsOf } from "@/lib/campaign/kinds";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { certainties, eventTypes } from "@/lib/campaign/vocabulary";
import { viewFilter } from "@/lib/view/filter";
import { aleppo, aleppoCampaign, skirmish } from "../ledgers";
import { anyView } from "../view/any-view";

const real = aleppoCampaign.ledger;
const claimants = real.claimants.map(({ id }) => id).slice(0, 2);

/** Few events that differ in little, with claims that differ in little: much is nearly alike. */
const anyLedger: fc.Arbitrary<Ledger> = fc
  .array(
    fc.record({
      event: fc.record({
        type: fc.constantFrom(...eventTypes.slice(0, 2)),
        certainty: fc.constantFrom(...certainties.slice(0, 2)),
        claimant: fc.constantFrom(...claimants),
        actors: fc.subarray(["rebels"]),
        targets: fc.constantFrom(["isil"], ["syrian-army"]),
        places: fc.subarray(["kafr-haddad"]),
        period: fc.constantFrom(...real.events.slice(30, 34).map(({ period }) => period)),
      }),
      claims: fc.array(
        fc.record({
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
