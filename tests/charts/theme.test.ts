import { readFileSync } from "node:fs";
import { rgb } from "d3";
import { describe, expect, it } from "vitest";
import { factionColor, factionInk, type Palette, pagePalette, palettes } from "@/lib/charts/theme";
import { contrast } from "../contrast";
import { aleppo } from "../ledgers";

const tokens = new Map(
  [...readFileSync("app/tokens.css", "utf8").matchAll(/(--[\w-]+):\s*light-dark\(([^,()]+),\s*([^,()]+)\)/g)].map(
    ([, name, light, dark]) => [`var(${name})`, { light: (light as string).trim(), dark: (dark as string).trim() }],
  ),
);
const roles = Object.keys(pagePalette) as (keyof Palette)[];
const themes = ["light", "dark"] as const;

it("measures contrast as WCAG does", () => {
  expect(contrast("#000", "#fff")).toBe(21);
  expect(contrast("#777", "#fff")).toBeCloseTo(4.48, 2);
});

describe.each(themes)("the %s palette", (theme) => {
  const palette: Palette = palettes[theme];

  it("has the very colours of the page", () => {
    for (const role of roles) {
      const names = [pagePalette[role]].flat();
      expect([palette[role]].flat()).toEqual(names.map((name) => tokens.get(name)?.[theme]));
    }
  });

  it("is made of colours that can be read", () => {
    for (const color of roles.flatMap((role) => palette[role])) expect(rgb(color).formatHex()).toBe(color);
  });

  it.each(palette.belligerents)("shows marks in %s at 3:1 against the background", (color) => {
    expect(contrast(color, palette.background)).toBeGreaterThanOrEqual(3);
  });

  it.each([palette.text, palette.muted, ...palette.belligerentText])("shows text in %s at 4.5:1", (color) => {
    expect(contrast(color, palette.background)).toBeGreaterThanOrEqual(4.5);
  });

  it("shows text on a map's land and water at 4.5:1", () => {
    for (const ground of [palette.land, palette.water]) {
      for (const ink of [palette.text, palette.muted, palette.waterText]) {
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it("tells belligerents apart by lightness alone, the first three of them", () => {
    const [a = "", b = "", c = ""] = palette.belligerents;
    for (const [one, other] of [
      [a, b],
      [b, c],
      [a, c],
    ] as const) {
      expect(contrast(one, other)).toBeGreaterThanOrEqual(1.5);
    }
  });
});

describe("the colour of a faction", () => {
  it("is that of its belligerent, by place in the ledger’s order", () => {
    const { factions } = aleppo;
    expect(["government", "rebels", "isil"].map((id) => factionColor(id, factions, palettes.light))).toEqual(
      palettes.light.belligerents.slice(0, 3),
    );
    for (const { id } of factions.all) {
      const root = factions.belligerentOf(id);
      expect(factionColor(id, factions, pagePalette)).toBe(factionColor(root, factions, pagePalette));
      expect(factionInk(id, factions, pagePalette)).toBe(factionInk(root, factions, pagePalette));
    }
  });

  it("differs from belligerent to belligerent", () => {
    const roots = aleppo.factions.belligerents.map(({ id }) => factionInk(id, aleppo.factions, palettes.dark));
    expect(new Set(roots).size).toBe(roots.length);
  });
});
