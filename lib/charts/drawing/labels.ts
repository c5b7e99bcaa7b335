import type { Period } from "../../campaign/day";
import type { Palette } from "../theme";
import { strength } from "./pale";
import type { DayPixels } from "./pixels";
import type { Block } from "./stack";
import { textWidth } from "./text-width";

/** A label's place in pixels: its middle, half its width, and how much it matters. */
export interface PlacedLabel {
  readonly x: number;
  readonly half: number;
  readonly weight: number;
}

/** How a count beside a block is set: for a label as `halfWidth` reckons it, cleared of what lies behind it. */
export const countLook = ({ text, background }: Palette) =>
  ({
    fill: text,
    fillOpacity: strength,
    fontSize: 12,
    fontVariant: "tabular-nums",
    stroke: background,
    strokeWidth: 3,
    paintOrder: "stroke",
  }) as const;

/** Half the width that a label of 12 px takes with the space around it, px. */
export function halfWidth(text: string): number {
  return textWidth(text) / 2 + 2;
}

/** A stretch of a drawing, px. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Blocks with the arrows on those that are open, px; upwards from the line on which they stand. */
export function boxesOf(
  blocks: readonly Block<{ readonly period: Period }>[],
  { start, end }: Pick<DayPixels, "start" | "end">,
  perUnit: number,
): Box[] {
  return blocks.map(({ of: { period }, base, low, high }) => ({
    x1: start(period.start),
    x2: end(period.end),
    y1: base * perUnit,
    y2: (high ?? low) * perUnit + (high === null ? 10 : 0),
  }));
}

/** How far a label may move to its sides to come clear, px; the nearest first. */
const nudges = [0, 2, -2, 4, -4];

/**
 * The labels that can stand clear of one another and of all blocks, moved a little to the side where that
 * helps; of two that would touch, the weightier one.
 * @param labels `y` is their middle; their text is 12 px
 * @param blocks anything drawn; a label stands clear of its own by where it is placed
 */
export function keepClear<T extends PlacedLabel & { readonly y: number }>(
  labels: readonly T[],
  blocks: readonly Box[],
): T[] {
  const rim = 2;
  const offBlocks = ({ x, y, half }: T) =>
    blocks.every((box) => x + half - rim <= box.x1 || x - half + rim >= box.x2 || y + 6 <= box.y1 || y - 6 >= box.y2);
  const kept: T[] = [];
  const offLabels = ({ x, y, half }: T) =>
    kept.every((other) => Math.abs(other.x - x) >= other.half + half || Math.abs(other.y - y) >= 13);
  for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
    const clear = nudges
      .map((nudge) => ({ ...label, x: label.x + nudge }))
      .find((moved) => offBlocks(moved) && offLabels(moved));
    if (clear) kept.push(clear);
  }
  return kept;
}

/**
 * Moves labels of one line each up or down until none touches another, as little as it takes.
 * @param wanted where each would stand, px from the top
 * @param gap between two lines, px
 * @param range within which all must stand, px; given way to only where they cannot
 * @returns where each stands, in the order given
 */
export function dodge(wanted: readonly number[], gap: number, [top, bottom]: readonly [number, number]): number[] {
  const place = (of: readonly number[], first: number) => ({
    of,
    first: Math.max(top, Math.min(bottom - (of.length - 1) * gap, first)),
  });
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] as number) - (wanted[b] as number));
  // Labels that touch become a group, centred where its labels would stand on average.
  const groups: { of: readonly number[]; first: number }[] = [];
  for (const i of order) {
    let group = place([i], wanted[i] as number);
    for (let last = groups.at(-1); last && last.first + last.of.length * gap > group.first; last = groups.at(-1)) {
      groups.pop();
      const of = [...last.of, ...group.of];
      const sum = of.reduce((total, j, rank) => total + (wanted[j] as number) - rank * gap, 0);
      group = place(of, sum / of.length);
    }
    groups.push(group);
  }
  const placed = new Array<number>(wanted.length);
  for (const { of, first } of groups) {
    for (const [rank, i] of of.entries()) placed[i] = first + rank * gap;
  }
  return placed;
}
