import type { Markish } from "@observablehq/plot";
import { max, min, ticks } from "d3";
import { dayToDate, overlaps, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type ControlSide, controlSeries } from "../../series/control";
import { shownPeriod } from "../../view/filter";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { addressOf } from "../marks/mark-address";
import { netMarks } from "../marks/net-marks";
import { factionColor, factionInk } from "../theme";
import { sayNet, saySigned, sayUnder } from "../words";
import { type Box, dodge } from "./labels";
import { stripMargins } from "./margins";
import { type BandStep, bandSteps, type Edge, edgesOf } from "./net-band";
import { type DayPixels, dayPixels, plotHeight, silence } from "./pixels";
import { rim } from "./rim";
import { sayCounted, scaleUnit } from "./scale-unit";
import { timePlot } from "./strips";
import { textWidth } from "./text-width";
import { dayEnd, dayWidth } from "./time-axis";
import { turns } from "./turns";

/** Between the lines of two labels, px. */
const labelGap = 17;
/** From the edge of a band to the middle of a label beyond its arrow, px. */
const arrowRoom = 25;

interface Band {
  readonly side: ControlSide;
  readonly steps: readonly BandStep[];
  readonly color: string;
  readonly ink: string;
}

/** A band a side, between the bounds of its net, over one zero line. */
export const drawNet: DrawChart = (plot, { ledger, view }, frame) => {
  const series = controlSeries(ledger, view);
  const domain = shownPeriod(ledger, view);
  const bands = series.sides
    .filter(({ running }) => running.length > 0)
    .map((side) => ({
      side,
      steps: bandSteps(side.running),
      color: factionColor(side.faction, ledger.factions, frame.palette),
      ink: factionInk(side.faction, ledger.factions, frame.palette),
    }));
  if (bands.length === 0) {
    const silent = [silence(plot, wordsOf(drawing, ledger).noChange(sayUnder(ledger, view)), frame)];
    return timePlot(plot, ledger, { domain, period: series.period, y: [-1, 1] }, frame, [], silent);
  }
  const scale = verticalScale(bands, frame);
  const ends = placeEnds(ledger, bands, scale, { domain, period: series.period }, frame);
  const value = levelsIn(scale).at(-1) ?? 0;
  const boxes = boxesOf(bands, ends, scale.perUnit, dayPixels(domain, frame));
  const unit = scaleUnit(
    plot,
    [{ value, at: value, y: value * scale.perUnit, boxes }],
    (count) => sayCounted(count, series.units, ledger),
    frame,
  );
  return timePlot(
    plot,
    ledger,
    { domain, period: series.period, y: [scale.bottom, scale.top] },
    frame,
    [
      ...levels(plot, scale, frame),
      ...bands.flatMap((band) => bandMarks(plot, band)),
      ...(frame.links ? [changeLinks(plot, ledger, bands, scale, frame)] : []),
    ],
    [unit, endLabels(plot, ends, frame)],
  );
};

interface VerticalScale {
  readonly bottom: number;
  readonly top: number;
  /** Height of one unit, px. */
  readonly perUnit: number;
}

/** Room for all bands and for a label beyond each end. */
function verticalScale(bands: readonly Band[], frame: Frame): VerticalScale {
  const steps = bands.flatMap((band) => band.steps);
  const highest = Math.max(2, max(steps, ({ high }) => high) ?? 0);
  const lowest = Math.min(-2, min(steps, ({ low }) => low) ?? 0);
  const perUnit = (plotHeight(frame) - 2 * (arrowRoom + 9)) / (highest - lowest);
  const room = (arrowRoom + 9) / perUnit;
  return { bottom: lowest - room, top: highest + room, perUnit };
}

const levelsIn = ({ bottom, top }: VerticalScale) => ticks(bottom, top, 7).filter(Number.isInteger);

/** Whole-number levels, the zero line over all others. */
function levels(plot: PlotModule, scale: VerticalScale, frame: Frame): Markish[] {
  const values = levelsIn(scale);
  return [
    plot.ruleY(
      values.filter((value) => value !== 0),
      { stroke: frame.palette.line },
    ),
    plot.ruleY([0], { stroke: frame.palette.text, strokeWidth: 1.5 }),
    plot.text(values, {
      y: (value: number) => value,
      text: (value: number) => saySigned(value),
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      fill: (value: number) => (value === 0 ? frame.palette.text : frame.palette.muted),
    }),
  ];
}

function bandMarks(plot: PlotModule, { steps, color }: Band): Markish[] {
  const last = steps.at(-1) as BandStep;
  const edge = (runs: readonly Edge[]) =>
    runs.map((run) =>
      plot.line(run.points, {
        x: "date",
        y: "value",
        curve: "step-after",
        stroke: color,
        strokeWidth: 1.75,
        ...(run.open && { strokeDasharray: "2 3" }),
      }),
    );
  const arrow = (value: number, rotate: number) =>
    plot.vector([last], {
      x: "end",
      y: value,
      dx: -5,
      anchor: "start",
      rotate,
      length: 13,
      r: 4,
      stroke: color,
      strokeWidth: 1.75,
    });
  return [
    plot.areaY([...turns(steps, (a, b) => a.low === b.low && a.high === b.high), { ...last, date: last.end }], {
      x: "date",
      y1: "low",
      y2: "high",
      curve: "step-after",
      fill: color,
      fillOpacity: 0.18,
    }),
    ...edge(edgesOf(steps, "high")),
    ...edge(edgesOf(steps, "low")),
    ...(last.openHigh ? [arrow(last.high, 0)] : []),
    ...(last.openLow ? [arrow(last.low, 180)] : []),
  ];
}

/** What was changed over some days leads to its events: the stretch of the band over them, itself unseen. */
function changeLinks(plot: PlotModule, ledger: Ledger, bands: readonly Band[], scale: VerticalScale, frame: Frame) {
  const links = frame.links as NonNullable<Frame["links"]>;
  const least = 5 / scale.perUnit;
  const marks = bands.flatMap(({ side, steps }) =>
    netMarks(ledger, [side]).map((mark) => {
      const under = steps.filter(({ day }) => overlaps(mark.period, { start: day, end: day }));
      return {
        mark,
        low: (min(under, ({ low }) => low) ?? 0) - least,
        high: (max(under, ({ high }) => high) ?? 0) + least,
      };
    }),
  );
  return plot.rect(marks, {
    x1: ({ mark: { period } }) => dayToDate(period.start),
    x2: ({ mark: { period } }) => dayEnd(period.end),
    y1: "low",
    y2: "high",
    fill: frame.palette.background,
    fillOpacity: 0,
    href: ({ mark }) => addressOf(mark, links),
  });
}

/** A side's name and net at the end of its band. */
interface EndLabel {
  readonly faction: string;
  readonly text: string;
  readonly ink: string;
  readonly date: Date;
  readonly value: number;
  readonly beside: boolean;
  /** Px above zero. */
  readonly box: Box;
}

/**
 * The name and the net of each side at the end of its band: to the right of it where the chosen days leave
 * room, else over the band or, where it lies below zero, under it; moved so that no two touch.
 */
function placeEnds(
  ledger: Ledger,
  bands: readonly Band[],
  scale: VerticalScale,
  { domain, period }: { readonly domain: Period; readonly period: Period },
  frame: Frame,
): EndLabel[] {
  const day = dayWidth(domain, frame);
  const texts = bands.map(({ side }) =>
    wordsOf(figure, ledger).named(ledger.factions.get(side.faction).name, side.net ? sayNet(side.net, ledger) : ""),
  );
  const widths = texts.map((text) => textWidth(text, 13, true));
  const wide = Math.max(0, ...widths);
  const end = dayPixels(domain, frame).end(period.end);
  const beside = end + 8 + wide <= frame.width;
  const pixel = (value: number) => stripMargins.marginTop + (scale.top - value) * scale.perUnit;
  const wanted = bands.map(({ steps }) => {
    const last = steps.at(-1) as BandStep;
    if (beside) return pixel((last.low + last.high) / 2);
    const under = steps.slice(-Math.ceil(wide / day));
    return last.low + last.high < 0
      ? pixel(Math.min(...under.map(({ low }) => low))) + (last.openLow ? arrowRoom : labelGap - 4)
      : pixel(Math.max(...under.map(({ high }) => high))) - (last.openHigh ? arrowRoom : labelGap - 4);
  });
  const range = [stripMargins.marginTop + 8, frame.height - stripMargins.marginBottom - 8] as const;
  const placed = dodge(wanted, labelGap, range);
  return bands.map(({ side: { faction }, ink }, i) => {
    const value = scale.top - ((placed[i] as number) - stripMargins.marginTop) / scale.perUnit;
    const x1 = beside ? end + 8 : end - (widths[i] as number);
    const y = value * scale.perUnit;
    const box = { x1, x2: x1 + (widths[i] as number), y1: y - 8, y2: y + 8 };
    return { faction, text: texts[i] as string, ink, date: dayEnd(period.end), value, beside, box };
  });
}

/** What the unit must not touch: bands and words, px above zero. */
function boxesOf(bands: readonly Band[], ends: readonly EndLabel[], perUnit: number, pixels: DayPixels): Box[] {
  const under = bands.flatMap(({ steps }) =>
    steps.map(({ day, low, high }) => ({
      x1: pixels.start(day),
      x2: pixels.end(day),
      y1: low * perUnit - 2,
      y2: high * perUnit + 2,
    })),
  );
  return [...under, ...ends.map(({ box }) => box)];
}

function endLabels(plot: PlotModule, ends: readonly EndLabel[], { palette, links }: Frame): Markish {
  const beside = ends[0]?.beside === true;
  return plot.text(ends, {
    x: "date",
    y: "value",
    text: "text",
    dx: beside ? 8 : 0,
    textAnchor: beside ? "start" : "end",
    fontWeight: 600,
    fontSize: 13,
    fontVariant: "tabular-nums",
    fill: "ink",
    ...(links && { href: ({ faction }: EndLabel) => links.faction(faction) }),
    ...rim(palette),
  });
}
