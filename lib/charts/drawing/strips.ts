import type { Markish, PlotOptions } from "@observablehq/plot";
import { ticks } from "d3";
import { dayToDate, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { say } from "../../words/en/say";
import type { Frame, PlotModule } from "../frame";
import { stripMargins, timeMargins } from "./margins";
import type { Panel } from "./panels";
import { rim } from "./rim";
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

type Reach = Pick<Panel, "base" | "max">;

/** The whole numbers of a scale above its zero. */
export const levelsTo = (max: number) =>
  ticks(0, max, 3).filter((value) => Number.isInteger(value) && value > 0 && value <= max);

/** What a scale stands beside. */
interface Scaled extends Reach {
  /** Whether anything is counted there: where nothing is, not even a zero may be read. */
  readonly isCounted: boolean;
}

/** The baselines of strips, their whole-number ticks and the labels of these. */
export function ground(plot: PlotModule, panels: readonly Scaled[], { palette }: Frame): Markish[] {
  const scaled = panels.filter(({ isCounted }) => isCounted);
  const zeros = scaled.map(({ base }) => ({ value: 0, at: base }));
  const levels = scaled.flatMap(({ base, max }) => levelsTo(max).map((value) => ({ value, at: base + value })));
  return [
    plot.ruleY(levels, { y: "at", stroke: palette.line }),
    plot.ruleY(panels, { y: "base", stroke: palette.muted }),
    plot.text([...zeros, ...levels], {
      y: "at",
      text: ({ value }) => say.number(value),
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      fill: palette.muted,
    }),
  ];
}

/** What is possible, of a block whose certain part is solid: pale, and as plain to see by its edge. */
export function possible<Of>(color: (of: Of) => string) {
  return {
    fill: color,
    fillOpacity: 0.32,
    stroke: color,
    strokeDasharray: "2 2",
    insetLeft: 1.25,
    insetRight: 1.25,
    insetTop: 1.25,
  };
}

/** The words over a strip: the legend in its place. */
export interface StripHeading {
  readonly panel: Reach;
  readonly text: string;
  readonly ink: string;
  /** Where the words lead, if anywhere. */
  readonly href?: string | undefined;
}

/**
 * Words over strips, at their left.
 * @param above from the top of a strip to the middle of its words, px
 */
export function stripHeadings(
  plot: PlotModule,
  headings: readonly StripHeading[],
  domain: Period,
  frame: Frame,
  above: number,
): Markish {
  return plot.text(headings, {
    x: () => dayToDate(domain.start),
    y: ({ panel }) => panel.base + panel.max,
    dy: -above,
    text: "text",
    textAnchor: "start",
    fontWeight: 600,
    fontSize: 13,
    fill: "ink",
    ...rim(frame.palette),
    href: "href",
  });
}
