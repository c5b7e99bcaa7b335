import { describe, expect, it } from "vitest";
import { outlineOf, placeShapes, roadStrokes } from "@/lib/charts/drawing/place-look";
import { palettes } from "@/lib/charts/theme";
import type { Standing } from "@/lib/series/places";
import { period } from "../../campaign/days";
import { skirmish } from "../../ledgers";

const palette = palettes.light;
const [government, rebels, isil] = palette.belligerents;
const now = (state: Standing["state"], ...sides: string[]): Standing => ({
  state,
  sides,
  claim: null,
  since: period("2020-03-01"),
});

describe("the mark of a place", () => {
  const colorsOf = (of: Standing, lostBy: readonly string[] = []) =>
    placeShapes({ now: of, lostBy }, skirmish, palette).map(({ attributes: { fill, stroke } }) => [fill, stroke]);

  it.each([
    ["held", now("held", "rebels"), [[rebels, palette.land]]],
    [
      "contested by two, a half each",
      now("contested", "isil", "government"),
      [
        [isil, palette.land],
        [government, palette.land],
      ],
    ],
    ["contested by one that perhaps took it", now("contested", "isil"), [[isil, palette.land]]],
    ["awaited, hollow: nothing is reported of it yet", now("awaited", "government"), [[palette.land, government]]],
    ["unknown", now("unknown"), [[palette.muted, palette.land]]],
  ])("is in the colours of who holds it: %s", (_, of, colors) => {
    expect(colorsOf(of)).toEqual(colors);
  });

  it("has a ring in the colour of the side that lost it last", () => {
    expect(colorsOf(now("held", "government"), ["isil", "rebels"])).toEqual([
      [palette.land, isil],
      [government, palette.land],
    ]);
  });

  it("has a shape for each side, the ring that of the side that lost", () => {
    const [ring, mark] = placeShapes({ now: now("held", "government"), lostBy: ["rebels"] }, skirmish, palette);
    expect(ring?.attributes.d).toBe(outlineOf("rebels", skirmish)(8.5));
    expect(mark?.attributes.d).toBe(outlineOf("government", skirmish)(5));
    expect(new Set(["government", "rebels", "isil"].map((side) => outlineOf(side, skirmish)(5))).size).toBe(3);
  });
});

describe("the two strokes of a road", () => {
  it.each([
    ["held", now("held", "rebels"), [rebels, "none"]],
    ["contested", now("contested", "isil", "government"), [isil, government]],
    ["awaited", now("awaited", "government"), ["none", "none"]],
    ["unknown", now("unknown"), ["none", "none"]],
  ])("are in the colours of who cut or holds it, without one where nothing is reported: %s", (_, of, colors) => {
    expect(roadStrokes({ now: of }, skirmish, palette).map(({ stroke }) => stroke)).toEqual(colors);
  });

  it("take turns where each side has a stretch", () => {
    const [one, other] = roadStrokes({ now: now("contested", "isil", "government") }, skirmish, palette);
    expect([one?.strokeDasharray, one?.strokeDashoffset]).toEqual(["9 9", "0"]);
    expect([other?.strokeDasharray, other?.strokeDashoffset]).toEqual(["9 9", "9"]);
  });
});
