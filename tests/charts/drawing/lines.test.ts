import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineCount, meets, placeOnLines } from "@/lib/charts/drawing/lines";

const range = [40, 340] as const;
const mark = (x1: number, ...words: string[]) => ({ x1, x2: x1 + 4, words });

it.each([
  [0, 10, false],
  [9, 15, true],
  [12, 18, true],
  [19, 40, true],
  [20, 30, false],
])("a place from %i to %i meets one from 10 to 20: %s", (from, to, touches) => {
  expect(meets({ from, to }, { from: 10, to: 20 })).toBe(touches);
  expect(meets({ from: 10, to: 20 }, { from, to })).toBe(touches);
});

describe("placeOnLines", () => {
  it("puts words to the right of their mark", () => {
    expect(placeOnLines([mark(50, "words")], range)).toMatchObject([{ line: 0, anchor: "start", x: 60 }]);
  });

  it("puts them to its left where the right is too narrow", () => {
    expect(placeOnLines([mark(320, "words")], range)).toMatchObject([{ line: 0, anchor: "end", x: 314 }]);
  });

  it("takes shorter words where the first do not fit on either side", () => {
    const long = "a great many words for one mark in the middle";
    expect(placeOnLines([mark(190, long, "few words")], range)).toMatchObject([{ anchor: "start", text: "few words" }]);
  });

  it("ends what fits nowhere at the right end", () => {
    expect(placeOnLines([mark(190, "a great many words for one mark in the middle")], range)).toMatchObject([
      { anchor: "end", x: 340 },
    ]);
  });

  it("never lets two touch on one line", () => {
    const marks = fc.array(fc.tuple(fc.integer({ min: 40, max: 336 }), fc.string({ maxLength: 40 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(marks, (drawn) => {
        const places = placeOnLines(
          drawn.map(([x1, words]) => mark(x1, words)),
          range,
        );
        for (const [i, place] of places.entries()) {
          const others = places.slice(0, i).filter(({ line }) => line === place.line);
          expect(others.filter(({ from, to }) => from < place.to && to > place.from)).toEqual([]);
        }
        // No line between is empty.
        expect(lineCount(places)).toBe(new Set(places.map(({ line }) => line)).size);
      }),
    );
  });

  it("lets no mark that reaches down to the first line run through the words of another", () => {
    const reaching = (x1: number, ...words: string[]) => ({ ...mark(x1, ...words), reaches: true });
    const [second, first] = placeOnLines([reaching(200, "second"), reaching(80, "words that go on beyond it")], range);
    expect(second).toMatchObject({ line: 0 });
    expect(first).toMatchObject({ line: 1, anchor: "start" });
  });

  it("shortens words, or puts them on the other side, before the mark that comes next runs through them", () => {
    const reaching = (x1: number, ...words: string[]) => ({ ...mark(x1, ...words), reaches: true });
    const [last] = placeOnLines([reaching(300, "words that are long", "words"), reaching(240, "before")], range);
    expect(last).toMatchObject({ line: 0, text: "words" });
  });

  it("puts words that no other place keeps clear above the marks that would run through them", () => {
    const reaching = (x1: number, ...words: string[]) => ({ ...mark(x1, ...words), reaches: true });
    const marks = [reaching(320, "words of some length that reach back"), reaching(240, "before")];
    expect(placeOnLines(marks, range).map(({ line }) => line)).toEqual([1, 0]);
  });

  it("needs no line for no marks", () => {
    expect(lineCount(placeOnLines([], range))).toBe(0);
  });
});
