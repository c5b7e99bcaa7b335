import type { Markish, PlotOptions } from "@observablehq/plot";
import { group, scaleUtc } from "d3";
import { type Day, dayToDate, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import type { Frame, PlotModule } from "../frame";
import { stripMargins, timeMargins } from "./margins";
import { type Paled, strength } from "./pale";
import { rim } from "./rim";
import { timePlot } from "./strips";
import { dayEnd } from "./time-axis";

/** Where days lie in pixels of the drawing, for what must be measured before it is drawn; those not shown, at its ends. */
export interface DayPixels {
  readonly left: number;
  readonly right: number;
  /** Left end of a day. */
  start(day: Day): number;
  /** Right end of a day. */
  end(day: Day): number;
  /** Half-way between the left end of the first day shown of a period and the right end of its last. */
  middle(period: Period): number;
  /** The instant at a pixel, as the axis of instants places it. */
  at(x: number): Date;
}

export function dayPixels(domain: Period, frame: Frame): DayPixels {
  const left = timeMargins.marginLeft;
  const right = frame.width - timeMargins.marginRight;
  const scale = scaleUtc([dayToDate(domain.start), dayEnd(domain.end)], [left, right]).clamp(true);
  const start = (day: Day) => scale(dayToDate(day));
  const end = (day: Day) => scale(dayEnd(day));
  return {
    left,
    right,
    start,
    end,
    middle: (period) => (start(period.start) + end(period.end)) / 2,
    at: (x) => scale.invert(x),
  };
}

/** Height between the upper margin and the strip of days, px. */
export function plotHeight(frame: Frame): number {
  return frame.height - stripMargins.marginTop - stripMargins.marginBottom;
}

/**
 * A drawing over days whose rows are laid out in pixels: `y` counts down from the upper margin.
 * @param over marks that no veil may cover
 */
export function pixelPlot(
  plot: PlotModule,
  ledger: Ledger,
  { domain, period }: { readonly domain: Period; readonly period: Period },
  frame: Frame,
  marks: readonly Markish[],
  over: readonly Markish[] = [],
): PlotOptions {
  return timePlot(plot, ledger, { domain, period, y: [plotHeight(frame), 0] }, frame, marks, over);
}

/** Words at a place of a drawing laid out in pixels. */
export interface Label extends Paled {
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly ink: string;
  readonly bold?: boolean;
  /** Where it leads, if anywhere. */
  readonly href?: string | undefined;
}

/** Labels of 12 px, cleared of what lies behind them. */
export function labelMarks(plot: PlotModule, labels: readonly Label[], pixels: DayPixels, frame: Frame): Markish[] {
  // Weight and anchor belong to a mark of Plot as a whole.
  const alike = group(labels, ({ anchor, bold = false }) => `${anchor} ${bold}`);
  return [...alike.values()].map((of) => {
    const { anchor, bold } = of[0] as Label;
    return plot.text(of, {
      x: ({ x }) => pixels.at(x),
      y: "y",
      text: "text",
      textAnchor: anchor,
      fontSize: 12,
      fontWeight: bold ? 600 : 400,
      fill: "ink",
      fillOpacity: strength,
      ...rim(frame.palette),
      // Narrower, for bars and levels lie close beneath.
      strokeWidth: 3,
      href: "href",
    });
  });
}

/** What stands in place of marks where there are none. */
export function silence(plot: PlotModule, text: string, frame: Frame): Markish {
  return plot.text([text], {
    frameAnchor: "middle",
    fontSize: 13,
    fill: frame.palette.muted,
    ...rim(frame.palette),
    text: (words: string) => words,
  });
}
