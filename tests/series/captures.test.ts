import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAdditive } from "@/lib/campaign/claim";
import { daysOf } from "@/lib/campaign/day";
import type { Estimate } from "@/lib/campaign/estimate";
import { capturedUnits } from "@/lib/campaign/vocabulary";
import { captureSeries } from "@/lib/series/captures";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf, may, type Row } from "./ledger-of";

type Bounds = readonly [low: number, best: number | null, high: number | null];
const bounds = (of: Estimate | null): Bounds | null => of && [of.low, of.best, of.high];
const exactly = (n: number): Bounds => [n, n, n];

const small = (rows: readonly Row[], query = "") => {
  const ledger = ledgerOf(rows);
  return captureSeries(ledger, viewOf(query, ledger));
};
const red = (rows: readonly Row[], query = "") => {
  const side = small(rows, query).sides.find(({ faction }) => faction === "red");
  if (!side) throw new RangeError("Red is filtered out.");
  return side;
};
const time = (first: number, last = first) => `time=2000-05-${first}..2000-05-${last}`;

describe("what a side took", () => {
  it("is the sum of its increments, bound by bound", () => {
    const rows: Row[] = [
      { id: "a", days: 11, taken: [3, 3, 3] },
      { id: "b", days: 12, taken: [1, null, 7] },
    ];
    expect(bounds(red(rows).taken)).toEqual([4, null, 10]);
  });

  it("leaves out running totals and claims counted in another", () => {
    const rows: Row[] = [
      { id: "several", days: 11, taken: [2, null, null], countedIn: "five" },
      { id: "five", days: [11, 12], taken: [5, 5, 5] },
      { id: "in-all", days: 14, taken: [9, 9, 9], basis: "running_total" },
    ];
    expect(bounds(red(rows).taken)).toEqual(exactly(5));
    expect(red(rows).spans.map(({ claim }) => claim)).toEqual(["five"]);
  });

  describe("where one claim includes another", () => {
    const rows: Row[] = [
      { id: "several", days: 11, taken: [2, null, null], countedIn: "five", actors: ["guard"] },
      { id: "five", days: [11, 12], taken: [5, 5, 5], certainty: "reported", claimant: "monitor", actors: ["scouts"] },
    ];

    it.each([
      ["the whole is of another certainty", "certainty=stated"],
      ["the whole is of another claimant", "claimant=article"],
      ["the whole is another group’s", "faction=guard"],
    ])("counts the part where %s", (_, query) => {
      expect(bounds(red(rows, query).taken)).toEqual([2, null, null]);
      expect(red(rows, query).spans.map(({ claim }) => claim)).toEqual(["several"]);
    });

    it("counts the whole alone, from none to all, on days that hold only a part of it", () => {
      for (const day of [11, 12]) expect(bounds(red(rows, time(day)).taken)).toEqual([0, null, 5]);
      expect(red(rows, time(11)).spans.map(({ claim }) => claim)).toEqual(["five"]);
    });

    it("counts the part on days that hold nothing of the whole", () => {
      const later: Row[] = [rows[0]!, { ...rows[1]!, days: [12, 13] }];
      expect(bounds(red(later, time(11)).taken)).toEqual([2, null, null]);
      expect(bounds(red(later, time(11, 12)).taken)).toEqual([0, null, 5]);
      expect(bounds(red(later, time(11, 13)).taken)).toEqual(exactly(5));
    });

    it("draws the whole alone on days that are not chosen", () => {
      expect(red(rows, time(14)).spans.map(({ claim }) => claim)).toEqual(["five"]);
    });
  });

  it("has an open end where one of its claims has", () => {
    const rows: Row[] = [
      { id: "exact", days: 11, taken: [4, 4, 4] },
      { id: "several", days: 12, taken: [2, null, null] },
    ];
    expect(bounds(red(rows).taken)).toEqual([6, null, null]);
  });

  it("is null, not zero, where nothing was reported", () => {
    expect(red([])).toEqual({ faction: "red", taken: null, spans: [], running: [] });
    expect(red([{ id: "a", days: 11 }], time(12, 20)).taken).toBeNull();
  });

  it("is zero where none was reported", () => {
    expect(bounds(red([{ id: "none", days: 11, taken: [0, 0, 0] }]).taken)).toEqual(exactly(0));
  });

  it("counts other measures and other units not at all", () => {
    const rows: Row[] = [
      { id: "killed", days: 11, measure: "killed", unit: "people", taken: [50, 50, 50] },
      { id: "held", days: 11, measure: "territory", unit: "km2", taken: [50, 50, 50] },
      { id: "town", days: 11, unit: "town" },
      { id: "village", days: 11, taken: [2, 2, 2] },
    ];
    expect(bounds(red(rows).taken)).toEqual(exactly(2));
    expect(bounds(red(rows, "unit=town").taken)).toEqual(exactly(1));
    expect(bounds(red(rows, "unit=village,town").taken)).toEqual(exactly(3));
    expect(small(rows, "unit=town,village").units).toEqual(["village", "town"]);
  });

  it("counts a group’s captures for the belligerent above it", () => {
    const rows: Row[] = [
      { id: "guard", days: 11, faction: "guard", taken: [2, 2, 2] },
      { id: "red", days: 12, taken: [3, 3, 3] },
    ];
    expect(bounds(red(rows).taken)).toEqual(exactly(5));
    expect(red(rows).spans.map(({ faction }) => faction)).toEqual(["red", "red"]);
  });

  it("is counted for nobody where nobody is said to have taken it", () => {
    expect(small([{ id: "a", days: 11, faction: null }]).sides.map(({ taken }) => taken)).toEqual([null, null, null]);
  });
});

describe("spans of days", () => {
  it("stay whole, whatever the period", () => {
    const rows: Row[] = [{ id: "a", days: [12, 14], taken: [7, 7, 7] }];
    for (const query of ["", time(13), time(14, 18), time(16)]) {
      const [span, ...rest] = red(rows, query).spans;
      expect(rest).toEqual([]);
      expect(span).toMatchObject({ period: may(12, 14), taken: { low: 7, best: 7, high: 7 } });
    }
  });

  it("say whether they lie in the period", () => {
    const rows: Row[] = [
      { id: "before", days: 11 },
      { id: "over-start", days: [11, 12] },
      { id: "inside", days: [12, 14] },
      { id: "over-end", days: [14, 15] },
      { id: "over-all", days: [11, 15] },
      { id: "after", days: 15 },
    ];
    const inside = Object.fromEntries(red(rows, time(12, 14)).spans.map((span) => [span.claim, span.inside]));
    expect(inside).toEqual({
      before: "none",
      "over-start": "part",
      inside: "whole",
      "over-end": "part",
      "over-all": "part",
      after: "none",
    });
  });

  it("partly in the period count there as anything from none to all", () => {
    const rows: Row[] = [{ id: "a", days: [12, 13], taken: [7, 7, 7] }];
    expect(bounds(red(rows, time(12)).taken)).toEqual([0, null, 7]);
    expect(bounds(red(rows, time(13, 20)).taken)).toEqual([0, null, 7]);
    expect(bounds(red(rows, time(12, 13)).taken)).toEqual(exactly(7));
  });

  it("partly in the period with an open end may be any number", () => {
    expect(bounds(red([{ id: "a", days: [12, 13], taken: [2, null, null] }], time(12)).taken)).toEqual([0, null, null]);
  });

  it("are in order of their first day, those of one day as in the table", () => {
    const rows: Row[] = [
      { id: "late", days: 15 },
      { id: "second", days: [11, 19] },
      { id: "third", days: 11 },
      { id: "first", days: 10 },
    ];
    expect(red(rows).spans.map(({ claim }) => claim)).toEqual(["first", "second", "third", "late"]);
  });

  it("lead to their claim, its event, unit and certainty", () => {
    expect(red([{ id: "a", days: 11, unit: "village", certainty: "claimed" }]).spans).toEqual([
      {
        claim: "a",
        event: "event-a",
        period: may(11),
        faction: "red",
        unit: "village",
        certainty: "claimed",
        inside: "whole",
        taken: { low: 1, best: 1, high: 1 },
      },
    ]);
  });
});

describe("the running count", () => {
  const running = (rows: readonly Row[], query = "") =>
    red(rows, query).running.map(({ day, taken }) => [Number(day.slice(8)), ...(bounds(taken) as Bounds)]);

  it("begins on the day of the first report and holds to the end of the period", () => {
    expect(running([{ id: "a", days: 17, taken: [2, 2, 2] }])).toEqual([
      [17, 2, 2, 2],
      [18, 2, 2, 2],
      [19, 2, 2, 2],
      [20, 2, 2, 2],
    ]);
  });

  it("counts a span as none to all until its last day is over", () => {
    const rows: Row[] = [
      { id: "a", days: 17, taken: [1, 1, 1] },
      { id: "b", days: [18, 19], taken: [5, 5, 5] },
    ];
    expect(running(rows)).toEqual([
      [17, 1, 1, 1],
      [18, 1, null, 6],
      [19, 6, 6, 6],
      [20, 6, 6, 6],
    ]);
  });

  it("starts anew with the period: what lay before does not count, what reaches into it counts in part", () => {
    const rows: Row[] = [
      { id: "a", days: 11, taken: [3, 3, 3] },
      { id: "b", days: [12, 14], taken: [4, 4, 4] },
      { id: "c", days: 15, taken: [2, 2, 2] },
    ];
    expect(running(rows, time(13, 15))).toEqual([
      [13, 0, null, 4],
      [14, 0, null, 4],
      [15, 2, null, 6],
    ]);
  });

  it("stays open from the day of an open claim on", () => {
    const rows: Row[] = [
      { id: "a", days: 18, taken: [1, 1, 1] },
      { id: "b", days: 19, taken: [2, null, null] },
    ];
    expect(running(rows)).toEqual([
      [18, 1, 1, 1],
      [19, 3, null, null],
      [20, 3, null, null],
    ]);
  });

  it("ends at what the side took, and its bounds never fall and never cross", () => {
    const anyRow = fc.record({
      first: fc.integer({ min: 5, max: 25 }),
      length: fc.nat(5),
      low: fc.nat(9),
      more: fc.option(fc.nat(9)),
    });
    const anyRows = fc.array(anyRow, { maxLength: 8 }).map((rows) =>
      rows.map(({ first, length, low, more }, i): Row => {
        const high = more === null ? null : low + more;
        return { id: `c${i}`, days: [first, first + length], taken: [low, low === high ? low : null, high] };
      }),
    );
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 10, max: 20 }), fc.nat(10), (rows, start, length) => {
        const side = red(rows, time(start, Math.min(start + length, 30)));
        expect(side.running.at(-1)?.taken ?? null).toEqual(side.taken);
        for (const [i, { taken }] of side.running.entries()) {
          const before = side.running[i - 1]?.taken;
          if (taken.high !== null) expect(taken.low).toBeLessThanOrEqual(taken.high);
          if (!before) continue;
          expect(taken.low).toBeGreaterThanOrEqual(before.low);
          if (before.high === null) expect(taken.high).toBeNull();
          else if (taken.high !== null) expect(taken.high).toBeGreaterThanOrEqual(before.high);
        }
      }),
    );
  });
});

describe("sides", () => {
  it("are all belligerents in the ledger’s order, silent ones too", () => {
    expect(
      small([{ id: "a", days: 11, faction: "blue", actors: ["blue"] }]).sides.map(({ faction }) => faction),
    ).toEqual(["red", "blue", "green"]);
  });

  it("are those chosen, a group standing for its belligerent", () => {
    const rows: Row[] = [
      { id: "guard", days: 11, actors: ["guard"], taken: [2, 2, 2] },
      { id: "scouts", days: 12, actors: ["scouts"], taken: [3, 3, 3] },
      { id: "blue", days: 13, faction: "blue", actors: ["blue"] },
    ];
    const shown = (query: string) => small(rows, query).sides.map(({ faction, taken }) => [faction, bounds(taken)]);
    expect(shown("faction=red")).toEqual([["red", exactly(5)]]);
    expect(shown("faction=guard")).toEqual([["red", exactly(2)]]);
    expect(shown("faction=guard,blue")).toEqual([
      ["red", exactly(2)],
      ["blue", exactly(1)],
    ]);
    expect(shown("faction=green")).toEqual([["green", null]]);
  });

  it("count only what passes the other choices", () => {
    const rows: Row[] = [
      { id: "said", days: 11, taken: [2, 2, 2] },
      { id: "monitored", days: 12, taken: [3, 3, 3], claimant: "monitor", certainty: "reported" },
    ];
    expect(bounds(red(rows, "claimant=monitor").taken)).toEqual(exactly(3));
    expect(bounds(red(rows, "certainty=stated").taken)).toEqual(exactly(2));
    expect(red(rows, "type=attack").taken).toBeNull();
  });
});

/** What the sides of a campaign took, in the ledger's order. */
const taken = (ledger: typeof aleppo, query: string) =>
  captureSeries(ledger, viewOf(query, ledger)).sides.map((side) => bounds(side.taken));

describe("the fixture counted by hand", () => {
  it("has government 7, rebels 2 to 4 and ISIL up to 1", () => {
    expect(taken(skirmish, "")).toEqual([exactly(7), [2, null, 4], [0, null, 1]]);
  });

  it("has one more for the rebels after the dates", () => {
    expect(taken(skirmish, "time=earliest..2020-03-11")).toEqual([exactly(7), [3, null, 5], [0, null, 1]]);
  });

  it("runs as its README says from day to day", () => {
    const [government] = captureSeries(skirmish, viewOf("", skirmish)).sides;
    expect(government?.running.map(({ taken }) => bounds(taken))).toEqual([
      exactly(1),
      [1, null, 6],
      exactly(6),
      exactly(6),
      exactly(7),
      exactly(7),
      exactly(7),
      exactly(7),
    ]);
  });
});

/**
 * Reckoned by hand from data/aleppo-2015/claims.csv, villages unless said otherwise. What the rows add up:
 * government 5 (17–18 Oct), 7 (21–22 Oct), 6 (31 Oct – 2 Nov), 1 (3 Nov), 3 (8 Nov), 1 + 3 (10 Nov), 5 (12 Nov),
 * 4 + 2 (13 Nov), 1 (17 Nov), 1 (20 Nov), 3 (3–7 Dec), 1 to 7 (12–13 Dec), 2 (20 Dec), 2 (21 Dec);
 * rebels 0 to 1 (al-Shgaydalah, 17–18 Oct), 1 (23 Oct), 2 (5 Nov), 2 (9 Nov), 7 (21–23 Nov), 1 (28 Nov), 1 (8 Dec);
 * ISIL 1 (24 Oct), 1 (2 Nov).
 */
const aleppoByHand: readonly [
  what: string,
  query: string,
  government: Bounds | null,
  rebels: Bounds | null,
  isil: Bounds | null,
][] = [
  ["the campaign", "", [47, null, 53], [14, null, 15], exactly(2)],
  ["the government offensive", "time=2015-10-16..2015-10-22", exactly(12), [0, null, 1], null],
  ["the ISIL offensives", "time=2015-10-23..2015-10-28", null, exactly(1), exactly(1)],
  ["29 October", "time=2015-10-29", null, null, null],
  ["the renewed advance", "time=2015-10-30..2015-11-20", exactly(27), exactly(4), exactly(1)],
  ["the second counter-attack", "time=2015-11-21..2015-11-29", null, exactly(8), null],
  ["Khan Tuman", "time=2015-12-03..2015-12-21", [8, null, 14], exactly(1), null],
  ["the aftermath", "time=2015-12-22..2016-02-06", exactly(4), exactly(1), null],
  ["all of it, aftermath too", "time=earliest..2016-02-06", [51, null, 57], [15, null, 16], exactly(2)],
  ["17 October, half of the first span", "time=2015-10-17", [0, null, 5], [0, null, 1], null],
  ["18 to 21 October, halves of two", "time=2015-10-18..2015-10-21", [0, null, 12], [0, null, 1], null],
  ["from 2 to 8 November, a third of six", "time=2015-11-02..2015-11-08", [4, null, 10], exactly(2), exactly(1)],
  ["13 December, half of up to seven", "time=2015-12-13", [0, null, 7], null, null],
  ["towns", "unit=town", exactly(3), null, null],
  ["hills", "unit=hill", [11, null, null], [3, null, 4], exactly(2)],
  ["farms", "unit=farm", [5, null, null], [4, null, null], null],
  ["bases", "unit=base", exactly(3), null, null],
  ["checkpoints", "unit=checkpoint", exactly(2), null, exactly(1)],
  ["the cement plant", "unit=industrial", exactly(1), exactly(1), null],
  ["positions", "unit=position", [3, null, null], [2, null, null], [2, null, null]],
  ["sites", "unit=site", exactly(4), null, null],
  ["villages and towns", "unit=village,town", [50, null, 56], [14, null, 15], exactly(2)],
  ["places of every kind", `unit=${capturedUnits.join(",")}`, [79, null, null], [24, null, null], [7, null, null]],
];

describe("Aleppo", () => {
  it.each(aleppoByHand)("counts for %s what a hand counts", (_, query, ...byHand) => {
    expect(taken(aleppo, query)).toEqual(byHand);
  });

  it("rests on every additive claim of villages, each once", () => {
    const spans = captureSeries(aleppo, viewOf("", aleppo)).sides.flatMap((side) => side.spans);
    const claims = aleppo.claims.filter(
      (claim) =>
        claim.measure === "captured" && claim.unit === "village" && isAdditive(claim, aleppo.claimById, () => true),
    );
    expect(spans.map(({ claim }) => claim).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
    expect(spans).toHaveLength(29);
  });

  it.each([
    ["counts the five for the several that they include", "time=2015-10-17..2015-10-18", exactly(5)],
    ["counts the five, from none to all, on the first of their days", "time=2015-10-17", [0, null, 5]],
    ["counts the several for a group that is in their event alone", "faction=iranian-backed-militias", [2, null, null]],
    ["counts the several at a place that their event alone names", "place=defense-battalion-base", [2, null, null]],
  ])("%s", (_, query, [...villages]) => {
    expect(taken(aleppo, query)[0]).toEqual(villages);
  });

  it("reaches 5 on 18 October, 5 to 12 on the 21st and 12 on the 22nd for the government", () => {
    const [government] = captureSeries(aleppo, viewOf("", aleppo)).sides;
    const on = (day: string) => bounds(government?.running.find((entry) => entry.day === day)?.taken ?? null);
    expect(on("2015-10-16")).toBeNull();
    expect(on("2015-10-17")).toEqual([0, null, 5]);
    expect(on("2015-10-18")).toEqual(exactly(5));
    expect(on("2015-10-21")).toEqual([5, null, 12]);
    expect(on("2015-10-22")).toEqual(exactly(12));
    expect(on("2015-12-21")).toEqual([47, null, 53]);
  });

  it("counts in two adjoining periods bounds at least as wide as over both together", () => {
    const days = daysOf(aleppo.dates);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: days.length - 2 }), (cut) => {
        const [start, end, next] = [days[0], days[cut], days[cut + 1]];
        const parts = [taken(aleppo, `time=${start}..${end}`), taken(aleppo, `time=${next}..${days.at(-1)}`)];
        for (const [side, whole] of taken(aleppo, "").entries()) {
          expect(parts.reduce((sum, sides) => sum + (sides[side]?.[0] ?? 0), 0)).toBeLessThanOrEqual(whole?.[0] ?? 0);
          expect(parts.reduce((sum, sides) => sum + (sides[side]?.[2] ?? 0), 0)).toBeGreaterThanOrEqual(
            whole?.[2] ?? 0,
          );
        }
      }),
    );
  });
});
