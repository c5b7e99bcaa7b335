import type { Markish, PlotOptions } from "@observablehq/plot";
import { ticks } from "d3";
import { dayToDate, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import type { Frame, PlotModule } from "../frame";
import { stripMargins, timeMargins } from "./margins";
import type { Panel } from "./panels";
import { timeAxis, timeScale, veils } from "./time-axis";

/**
 * What drawings over days share: the days below, and veils over what lies outside the chosen ones.
 * @param over marks that no veil may cover
 */
export function timePlot(
  plot: PlotModule,
  ledger: Ledger,
  { domain, period, y }: { domain: Period; period: Period; y: readonly [number, number] },
  frame: Frame,
  marks: readonly Markish[],
  over: readonly Markish[] = [],
): PlotOptions {
  return {
    width: frame.width,
    height: frame.height,
    ...timeMargins,
    ...stripMargins,
    x: timeScale(domain),
    y: { domain: y, axis: null },
    marks: [...marks, timeAxis(plot, ledger, domain, frame), veils(plot, domain, period, frame), ...over],
  };
}

/** A strip's baseline, its whole-number ticks and their labels. */
export function ground(
  plot: PlotModule,
  { base: zero, max: tallest }: Pick<Panel, "base" | "max">,
  frame: Frame,
): Markish[] {
  const values = ticks(0, tallest, 3).filter((value) => Number.isInteger(value) && value > 0 && value <= tallest);
  return [
    plot.ruleY(values, { y: (value: number) => zero + value, stroke: frame.palette.line }),
    plot.ruleY([zero], { stroke: frame.palette.muted }),
    plot.text([0, ...values], {
      y: (value: number) => zero + value,
      text: (value: number) => `${value}`,
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      fill: frame.palette.muted,
    }),
  ];
}

/**
 * The words over a strip, at its left: the legend in its place.
 * @param above from the top of the strip to the middle of the words, px
 * @param href where the words lead, if anywhere
 */
export function stripHeading(
  plot: PlotModule,
  text: string,
  ink: string,
  panel: Pick<Panel, "base" | "max">,
  domain: Period,
  frame: Frame,
  above = 16,
  href?: string,
): Markish {
  return plot.text([dayToDate(domain.start)], {
    x: (date: Date) => date,
    y: () => panel.base + panel.max,
    dy: -above,
    text: () => text,
    textAnchor: "start",
    fontWeight: 600,
    fontSize: 13,
    fill: ink,
    stroke: frame.palette.background,
    strokeWidth: 4,
    paintOrder: "stroke",
    ...(href !== undefined && { href: () => href }),
  });
}
