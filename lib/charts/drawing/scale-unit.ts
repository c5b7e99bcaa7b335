import type { Markish } from "@observablehq/plot";
import type { Period } from "../../campaign/day";
import type { Spoken } from "../../campaign/language";
import { type CapturedUnit, capturedUnits } from "../../campaign/vocabulary";
import type { Frame, PlotModule } from "../frame";
import { sayUnit, sayUnits } from "../words";
import { type Box, halfWidth, keepClear } from "./labels";
import { timeMargins } from "./margins";
import type { DayPixels } from "./pixels";
import { rim } from "./rim";
import type { Block } from "./stack";

/** From the right end of a scale's numbers to the left edge of what is drawn, px. */
const gap = 5;

/** A scale that may bear the unit, and what stands beside it. */
export interface UnitPlace {
  /** Its highest number; where there is none it bears no unit. */
  readonly value: number | undefined;
  /** Where that number stands on the common scale. */
  readonly at: number;
  /** The same in pixels, counted as the boxes are. */
  readonly y: number;
  readonly boxes: readonly Box[];
}

/**
 * The unit behind the highest number of the first scale beside which it touches nothing: “6” becomes “6 villages a
 * day”. Where there is no room for it at any, it is left to the words around the drawing.
 */
export function scaleUnit(
  plot: PlotModule,
  places: readonly UnitPlace[],
  say: (value: number) => string,
  { palette }: Frame,
): Markish {
  const units = places.flatMap(({ value, at, y, boxes }) => {
    if (value === undefined) return [];
    const text = say(value);
    const half = halfWidth(text);
    const x = timeMargins.marginLeft - gap + half;
    return keepClear([{ x, y, half, weight: 0 }], boxes).length > 0 ? [{ at, text }] : [];
  });
  return plot.text(units.slice(0, 1), {
    y: "at",
    text: "text",
    frameAnchor: "left",
    textAnchor: "start",
    dx: -gap,
    fill: palette.muted,
    ...rim(palette),
  });
}

/** Blocks with the counts over them, px; upwards from the line on which they stand. */
export function countedBoxes(
  blocks: readonly Block<{ readonly period: Period }>[],
  { start, end }: Pick<DayPixels, "start" | "end">,
  perUnit: number,
): Box[] {
  return blocks.map(({ of: { period }, low, high }) => ({
    x1: start(period.start) - 10,
    x2: end(period.end) + 10,
    y1: 0,
    y2: (high ?? low) * perUnit + (high === null ? 28 : 16),
  }));
}

/** What a number of a scale counts: “village” or “villages” of one kind of place, “villages and towns” of several. */
export function sayCounted(value: number, chosen: readonly CapturedUnit[], to: Spoken): string {
  const [unit, ...others] = chosen;
  return unit !== undefined && others.length === 0
    ? sayUnit({ low: value, best: value, high: value }, unit, to)
    : sayUnits(chosen, capturedUnits, to);
}
