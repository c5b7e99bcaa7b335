import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Estimate, partOf, sumEstimates } from "@/lib/campaign/estimate";

const exact = (n: number): Estimate => ({ low: n, best: n, high: n });
const atLeast = (n: number): Estimate => ({ low: n, best: null, high: null });
const between = (low: number, high: number): Estimate => ({ low, best: null, high });

const count = fc.nat({ max: 1000 });
const anyEstimate = fc.oneof(
  count.map(exact),
  count.map(atLeast),
  fc.tuple(count, count).map(([low, more]) => between(low, low + more)),
);

describe("sumEstimates", () => {
  it("gives an exact zero for no terms", () => {
    expect(sumEstimates([])).toEqual(exact(0));
  });

  it("leaves a single term as it is", () => {
    fc.assert(fc.property(anyEstimate, (term) => void expect(sumEstimates([term])).toEqual(term)));
  });

  it("is exact where every term is exact", () => {
    expect(sumEstimates([exact(5), exact(7), exact(0)])).toEqual(exact(12));
  });

  it("has no best where one term is inexact", () => {
    expect(sumEstimates([exact(5), between(1, 7)])).toEqual(between(6, 12));
  });

  it("has no high where one term is open, whatever the others say", () => {
    expect(sumEstimates([exact(5), atLeast(11), between(1, 7)])).toEqual(atLeast(17));
  });

  it("does not depend on the order or the grouping of its terms", () => {
    fc.assert(
      fc.property(fc.array(anyEstimate), fc.array(anyEstimate), (a, b) => {
        const sum = sumEstimates([...a, ...b]);
        expect(sumEstimates([...b, ...a])).toEqual(sum);
        expect(sumEstimates([sumEstimates(a), sumEstimates(b)])).toEqual(sum);
      }),
    );
  });

  it("keeps low ≤ best ≤ high", () => {
    fc.assert(
      fc.property(fc.array(anyEstimate), (terms) => {
        const { low, best, high } = sumEstimates(terms);
        expect(low).toBeLessThanOrEqual(best ?? high ?? Number.POSITIVE_INFINITY);
        expect(best ?? low).toBeLessThanOrEqual(high ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  it("takes any iterable, once", () => {
    expect(sumEstimates(new Set([exact(1), exact(2)]).values())).toEqual(exact(3));
  });
});

describe("partOf", () => {
  it("is anything from none up to all, and never exact", () => {
    expect(partOf(exact(7))).toEqual(between(0, 7));
    expect(partOf(between(1, 7))).toEqual(between(0, 7));
  });

  it("stays open where the whole is open", () => {
    expect(partOf(atLeast(2))).toEqual(atLeast(0));
  });
});
