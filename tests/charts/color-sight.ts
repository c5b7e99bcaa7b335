import { lab, rgb } from "d3";

type Matrix = readonly [red: readonly number[], green: readonly number[], blue: readonly number[]];

const luminance = [0.2126, 0.7152, 0.0722];

/**
 * What each kind of sight makes of red, green and blue light. The three without one kind of cone are those of Machado,
 * Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, IEEE TVCG 15(6),
 * 2009, at severity 1; grey is WCAG’s relative luminance: a black and white print, or sight without colours.
 */
const sights = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [luminance, luminance, luminance],
} as const satisfies Record<string, Matrix>;

export type Sight = keyof typeof sights;
export const sightNames = Object.keys(sights) as Sight[];

const toLight = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
const fromLight = (light: number) => (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055);
const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** A colour as that sight has it, as a hex code. */
export function seenBy(sight: Sight, color: string): string {
  const { r, g, b } = rgb(color);
  const light = [r, g, b].map((channel) => toLight(channel / 255));
  const [red = 0, green = 0, blue = 0] = sights[sight].map((row) =>
    Math.round(255 * fromLight(clamp(row.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0)))),
  );
  return rgb(red, green, blue).formatHex();
}

/**
 * How far apart two colours are, in differences that half of all readers notice on a mark of that size: Stone, Szafir
 * and Setlur, “An Engineering Model for Color Difference as a Function of Size”, Color and Imaging Conference 2014.
 *
 * @param degrees visual angle of the mark; measured from ⅓ up, drawn on below that
 * @returns 1 is just noticed, less is not by most
 */
export function apart(one: string, other: string, degrees: number): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(
    (a.l - b.l) / (5.079 + 0.751 / degrees),
    (a.a - b.a) / (5.339 + 1.541 / degrees),
    (a.b - b.b) / (5.349 + 2.871 / degrees),
  );
}
