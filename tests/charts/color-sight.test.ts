import { describe, expect, it } from "vitest";
import { palettes } from "@/lib/charts/theme";
import { apart, type Sight, seenBy, sightNames } from "./color-sight";

/** A mark as wide as a day on a wide screen, some 14 px at arm’s length: the smallest for which the measure was made. */
const block = 1 / 3;
/** The smallest dot, some 4 px. */
const dot = 0.1;

const pairs = (colors: readonly string[]) =>
  colors.flatMap((one, i) => colors.slice(i + 1).map((other) => [one, other] as const));

describe("simulated sight", () => {
  it.each(sightNames)("leaves black, grey and white as they are: %s", (sight) => {
    for (const color of ["#000000", "#808080", "#ffffff"]) expect(seenBy(sight, color)).toBe(color);
  });

  it.each([
    ["full", "#b3261e", "#b3261e"],
    ["protanopia", "#ff0000", "#6d5f00"],
    ["deuteranopia", "#ff0000", "#a39000"],
    ["tritanopia", "#ff0000", "#ff000f"],
    ["grey", "#ff0000", "#7f7f7f"],
  ] as const)("of %s turns %s into %s", (sight: Sight, color, seen) => {
    expect(seenBy(sight, color)).toBe(seen);
  });

  it("tells two greens apart on a block that are one on a dot", () => {
    expect(apart("#3d9a5f", "#3d8650", block)).toBeGreaterThan(1);
    expect(apart("#3d9a5f", "#3d8650", dot)).toBeLessThan(1);
  });
});

describe.each(["light", "dark"] as const)("the sides’ colours in the %s palette", (theme) => {
  const sides = palettes[theme].belligerents;

  it.each(sightNames)("are told apart on blocks, by each pair of four sides, with sight: %s", (sight) => {
    for (const [one, other] of pairs(sides)) {
      expect(apart(seenBy(sight, one), seenBy(sight, other), block), `${one} and ${other}`).toBeGreaterThan(1);
    }
  });

  // For as much of a fourth side, which no campaign has yet, red and green would have to leave what the field calls them.
  it.each(sightNames)("are told apart on dots, by each pair of the first three sides, with sight: %s", (sight) => {
    for (const [one, other] of pairs(sides.slice(0, 3))) {
      expect(apart(seenBy(sight, one), seenBy(sight, other), dot), `${one} and ${other}`).toBeGreaterThan(1);
    }
  });
});
