import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayCount, overlaps } from "@/lib/campaign/day";
import type { Estimate } from "@/lib/campaign/estimate";
import { stackSpans } from "@/lib/charts/drawing/stack";
import { may } from "../../series/ledger-of";

const span = (first: number, last: number, low: number, high: number | null = low) => {
  const taken: Estimate = { low, best: low === high ? low : null, high };
  return { period: may(first, last), taken };
};
const sizes = (...spans: ReturnType<typeof span>[]) =>
  stackSpans(spans).map(({ base, low, high }) => [base, low, high]);

const anySpan = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.nat(8), fc.nat(9), fc.option(fc.nat(9)))
  .map(([first, more, low, above]) => span(first, first + more, low, above === null ? null : low + above));

describe("spans as blocks", () => {
  it("have their count as their area: seven over two days are as large as seven on one", () => {
    expect(sizes(span(1, 1, 7))).toEqual([[0, 7, 7]]);
    expect(sizes(span(1, 2, 7))).toEqual([[0, 3.5, 3.5]]);
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        for (const { of, base, low, high } of stackSpans(spans)) {
          expect((low - base) * dayCount(of.period)).toBeCloseTo(of.taken.low, 9);
          if (of.taken.high === null) expect(high).toBeNull();
          else expect(((high as number) - base) * dayCount(of.period)).toBeCloseTo(of.taken.high, 9);
        }
      }),
    );
  });

  it("are solid to what is certain, end at what is possible, and are open where no upper bound was given", () => {
    expect(sizes(span(1, 1, 1, 7))).toEqual([[0, 1, 7]]);
    expect(sizes(span(1, 1, 0, 1))).toEqual([[0, 0, 1]]);
    expect(sizes(span(1, 1, 2, null))).toEqual([[0, 2, null]]);
  });

  it("stand on those before them on any of their days, on the ground elsewhere", () => {
    expect(sizes(span(1, 1, 3), span(1, 1, 2, 4), span(1, 1, 1), span(2, 2, 5))).toEqual([
      [0, 3, 3],
      [3, 5, 7],
      [7, 8, 8],
      [0, 5, 5],
    ]);
  });

  it("stand level, on the highest of the blocks beneath, where these differ from day to day", () => {
    expect(sizes(span(1, 1, 1), span(2, 2, 4), span(1, 3, 6))).toEqual([
      [0, 1, 1],
      [0, 4, 4],
      [4, 6, 6],
    ]);
  });

  it("stand on what is certain of an open one", () => {
    expect(sizes(span(1, 1, 2, null), span(1, 1, 1))).toEqual([
      [0, 2, null],
      [2, 3, 3],
    ]);
  });

  it("keep their order and what they are of", () => {
    const spans = [span(3, 4, 1), span(1, 1, 2)];
    expect(stackSpans(spans).map(({ of }) => of)).toEqual(spans);
    expect(stackSpans([])).toEqual([]);
  });

  it("never cover one another", () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const blocks = stackSpans(spans);
        for (const [i, lower] of blocks.entries()) {
          for (const upper of blocks.slice(i + 1)) {
            if (!overlaps(lower.of.period, upper.of.period)) continue;
            expect(upper.base).toBeGreaterThanOrEqual(lower.high ?? lower.low);
          }
        }
      }),
    );
  });
});
