import fc from "fast-check";
import { expect, it } from "vitest";
import { textWidth } from "@/lib/charts/drawing/text-width";
import { atMost, breakLines } from "@/lib/export/lines";

const type = { face: "sans", size: 12, leading: 16 } as const;

it("breaks between words, no line wider than its room, no word lost", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 120, max: 800 }), (text, width) => {
      const lines = breakLines(text, type, width);
      for (const line of lines) expect(textWidth(line, type.size)).toBeLessThanOrEqual(width);
      expect(lines.join(" ")).toBe(text.trim().split(/\s+/).join(" "));
    }),
  );
});

it("fills a line to its end: the space behind its last word takes no room", () => {
  const width = textWidth("two words", type.size);
  expect(breakLines("two words more", type, width)).toEqual(["two words", "more"]);
  expect(breakLines("two words more", type, width - 0.1)).toEqual(["two", "words", "more"]);
});

it("gives the wider serif less text to a line", () => {
  const width = textWidth("two words", type.size) * 1.1;
  expect(breakLines("two words", type, width)).toHaveLength(1);
  expect(breakLines("two words", { ...type, face: "serif" }, width)).toHaveLength(2);
});

it("breaks a link behind the marks that part it", () => {
  expect(breakLines("https://ledger.example/aleppo-2015/charts/map?faction=isil&unit=village", type, 190)).toEqual([
    "https://ledger.example/",
    "aleppo-2015/charts/map?",
    "faction=isil&unit=village",
  ]);
});

it("breaks a word that nothing parts, and keeps all of it", () => {
  const word = "a".repeat(500);
  const lines = breakLines(word, type, 200);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.join("")).toBe(word);
});

it("has no lines for an empty text", () => {
  expect(breakLines("", type, 200)).toEqual([]);
  expect(breakLines("  ", type, 200)).toEqual([]);
});

it("cuts after whole words, and says by dots that it did", () => {
  expect(atMost(["one", "two three", "four"], 2)).toEqual(["one", "two …"]);
  expect(atMost(["one", "two"], 2)).toEqual(["one", "two"]);
});
