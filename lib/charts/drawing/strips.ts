import type { Markish, PlotOptions } from "@observablehq/plot";
import { ticks } from "d3";
import { dayToDate, type Period } from "../../campaign/day";
import type { Frame, PlotModule } from "../chart";
import type { Panel } from "./panels";
import { timeAxis, timeMargins, timeScale, veils } from "./time-axis";

/** Height that a drawing's margins take: above its strips, and below them for the days, px. */
export const stripMargins = { marginTop: 4, marginBottom: 28 } as const;

/**
 * What drawings over days share: the days below, and veils over what lies outside the chosen ones.
 * @param over marks that no veil may cover
 */
export function timePlot(
  plot: PlotModule,
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
    marks: [...marks, timeAxis(plot, domain, frame), veils(plot, domain, period, frame), ...over],
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
    ...(href !== undefined && { href: () => href }),
  });
}
