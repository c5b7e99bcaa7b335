import { ascending, descending, group, max } from "d3";
import { dayCount, dayToDate, overlaps, type Period } from "../../campaign/day";
import { sumEstimates } from "../../campaign/estimate";
import type { Ledger } from "../../campaign/ledger";
import { type CaptureSeries, type CaptureSide, type CaptureSpan, captureSeries } from "../../series/captures";
import { shownPeriod } from "../../view/filter";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { sayEstimate, sayShortEstimate } from "../words";
import { dodge, halfWidth, keepApart } from "./labels";
import { layPanels, type Panel } from "./panels";
import { dayPixels, plotHeight } from "./pixels";
import { type Block, stackSpans } from "./stack";
import { ground, stripHeading, timePlot } from "./strips";
import { dayEnd, middle } from "./time-axis";

/** Height over each side's strip: its heading, and under it the label of its highest block, px. */
const headRoom = 48;
/** From the top of a strip to the middle of its heading, px. */
const headRise = 34;

/** Captures a day as blocks (width is the span of days, area the count, so that seven over two days weigh as much as on
 * one), or what they add up to. */
export const drawCaptures: DrawChart = (plot, { ledger, view }, frame) => {
  const series = captureSeries(ledger, view);
  const domain = shownPeriod(ledger, view);
  return view.mode === "cumulative"
    ? drawRunning(plot, ledger, series, domain, frame)
    : drawDaily(plot, ledger, series, domain, frame);
};

function drawDaily(plot: PlotModule, ledger: Ledger, series: CaptureSeries, domain: Period, frame: Frame) {
  const stacks = series.sides.map((side) => ({
    side,
    blocks: stackSpans(longestFirst(side.spans.filter((span) => overlaps(span.period, domain)))),
  }));
  const layout = layPanels(
    stacks.map(({ side, blocks }) => ({ key: side.faction, max: max(blocks, (b) => b.high ?? b.low) ?? 0 })),
    { height: plotHeight(frame), head: headRoom, least: 30 },
  );
  const marks = stacks.flatMap(({ side, blocks }, i) => {
    const panel = layout.panels[i] as Panel;
    const color = factionColor(side.faction, ledger.factions, frame.palette);
    return [
      ...ground(plot, panel, frame),
      ...blockMarks(plot, blocks, panel, color, frame),
      ...pileMarks(plot, blocks, panel, color, domain, frame),
    ];
  });
  const headings = series.sides.map((side, i) => heading(plot, ledger, side, layout.panels[i] as Panel, domain, frame));
  return timePlot(plot, ledger, { domain, period: series.period, y: [0, layout.top] }, frame, marks, headings);
}

/** Of spans that begin together the longer ones first, so that they lie beneath the shorter. */
function longestFirst(spans: readonly CaptureSpan[]): CaptureSpan[] {
  return spans.toSorted((a, b) => ascending(a.period.start, b.period.start) || descending(a.period.end, b.period.end));
}

/** The side's name and what it took, over its strip. */
function heading(plot: PlotModule, ledger: Ledger, side: CaptureSide, panel: Panel, domain: Period, frame: Frame) {
  const text = wordsOf(figure, ledger).named(
    ledger.factions.get(side.faction).name,
    side.taken ? sayEstimate(side.taken, ledger) : wordsOf(drawing, ledger).nothing,
  );
  const ink = factionInk(side.faction, ledger.factions, frame.palette);
  return stripHeading(plot, text, ink, panel, domain, frame, headRise, frame.links?.faction(side.faction));
}

function blockMarks(
  plot: PlotModule,
  blocks: readonly Block<CaptureSpan>[],
  panel: Panel,
  color: string,
  frame: Frame,
) {
  const { links } = frame;
  const days = {
    x1: (block: Block<CaptureSpan>) => dayToDate(block.of.period.start),
    x2: (block: Block<CaptureSpan>) => dayEnd(block.of.period.end),
    insetLeft: 0.75,
    insetRight: 0.75,
    insetTop: 0.75,
    fill: color,
    ...(links && { href: (block: Block<CaptureSpan>) => links.event(block.of.event) }),
  };
  const ranged = blocks.filter((block) => block.high !== null && block.high > block.low);
  return [
    plot.rectY(ranged, {
      ...days,
      y1: (b) => panel.base + b.low,
      y2: (b) => panel.base + (b.high as number),
      fillOpacity: 0.32,
    }),
    plot.rectY(
      blocks.filter((block) => block.low > block.base),
      { ...days, y1: (b) => panel.base + b.base, y2: (b) => panel.base + b.low },
    ),
  ];
}

/**
 * Over each pile of blocks of the same days its count, and an arrow where that is open; where counts would
 * touch, the larger one keeps its own.
 */
function pileMarks(
  plot: PlotModule,
  blocks: readonly Block<CaptureSpan>[],
  panel: Panel,
  color: string,
  domain: Period,
  frame: Frame,
) {
  const pixels = dayPixels(domain, frame);
  const piles = [...group(blocks, ({ of }) => `${of.period.start}..${of.period.end}`).values()].map((pile) => {
    const { period } = (pile[0] as Block<CaptureSpan>).of;
    const taken = sumEstimates(pile.map(({ of }) => of.taken));
    const text = sayShortEstimate(taken);
    return {
      middle: middle(period),
      top: max(pile, (block) => block.high ?? block.low) as number,
      open: taken.high === null,
      text,
      weight: taken.high ?? taken.low,
      x: pixels.middle(period),
      half: halfWidth(text),
    };
  });
  const kept = keepApart(piles);
  const arrows = plot.vector(
    piles.filter((pile) => pile.open),
    {
      x: "middle",
      y: (pile) => panel.base + pile.top,
      anchor: "start",
      length: 10,
      r: 3.5,
      dy: -1,
      stroke: color,
      strokeWidth: 1.75,
    },
  );
  // The label of an open count stands over its arrow.
  const labels = [false, true].map((open) =>
    plot.text(
      kept.filter((pile) => pile.open === open),
      {
        x: "middle",
        y: (pile) => panel.base + pile.top,
        text: "text",
        dy: open ? -20 : -8,
        fill: frame.palette.text,
        fontSize: 12,
        fontVariant: "tabular-nums",
        stroke: frame.palette.background,
        strokeWidth: 3,
        paintOrder: "stroke",
      },
    ),
  );
  return [arrows, ...labels];
}

/** What captures add up to: a line for what is certain at least, a shade up to what is possible. */
function drawRunning(plot: PlotModule, ledger: Ledger, series: CaptureSeries, domain: Period, frame: Frame) {
  const sides = series.sides.filter((side) => side.running.length > 0);
  const top = Math.max(1, ...sides.map(({ taken }) => taken?.high ?? (taken?.low ?? 0) * 1.15));
  const panel: Panel = { key: "all", base: 0, max: top };
  const marks = sides.flatMap((side) => {
    const color = factionColor(side.faction, ledger.factions, frame.palette);
    const last = side.running.at(-1) as CaptureSide["running"][number];
    // A step holds over its whole day, so the last entry is drawn to the day's end.
    const steps = [
      ...side.running.map(({ day, taken }) => ({ date: dayToDate(day), ...taken })),
      { date: dayEnd(last.day), ...last.taken },
    ];
    const open = last.taken.high === null;
    return [
      plot.areaY(steps, {
        x: "date",
        y1: "low",
        y2: (d) => d.high ?? d.low,
        curve: "step-after",
        fill: color,
        fillOpacity: 0.2,
      }),
      plot.lineY(steps, { x: "date", y: "low", curve: "step-after", stroke: color, strokeWidth: 2 }),
      ...(open
        ? [
            plot.vector([last], {
              x: dayEnd(last.day),
              y: last.taken.low,
              anchor: "start",
              length: 14,
              r: 4,
              stroke: color,
              strokeWidth: 2,
            }),
          ]
        : []),
    ];
  });
  const y = [0, top * 1.08] as const;
  const labels = runningLabels(plot, ledger, series.period, domain, sides, y[1], frame);
  return timePlot(
    plot,
    ledger,
    { domain, period: series.period, y },
    frame,
    [...ground(plot, panel, frame), ...marks],
    labels,
  );
}

/** Each side's name and sum at the end of its line, or that nothing was reported. */
function runningLabels(
  plot: PlotModule,
  ledger: Ledger,
  period: Period,
  domain: Period,
  sides: readonly CaptureSide[],
  top: number,
  frame: Frame,
) {
  if (sides.length === 0) {
    return [
      plot.text([wordsOf(drawing, ledger).nothingReported], {
        frameAnchor: "middle",
        fontSize: 13,
        fill: frame.palette.muted,
      }),
    ];
  }
  const room = plotHeight(frame);
  const lasts = sides.map((side) => side.running.at(-1) as CaptureSide["running"][number]);
  const wanted = lasts.map(({ taken }) => room * (1 - taken.low / top) - 10);
  const placed = dodge(wanted, 17, [8, room - 8]);
  // Over the line where it is long enough to stand over, else behind its end.
  const left = dayCount({ start: domain.start, end: period.end });
  const long = left * 2 > dayCount(domain);
  return sides.map((side, i) => {
    const { day, taken } = lasts[i] as (typeof lasts)[number];
    return plot.text([day], {
      x: dayEnd(day),
      y: taken.low,
      dx: long ? (taken.high === null ? -10 : -2) : 8,
      dy: (placed[i] as number) - (wanted[i] as number) - 10,
      textAnchor: long ? "end" : "start",
      text: () => wordsOf(figure, ledger).named(ledger.factions.get(side.faction).name, sayEstimate(taken, ledger)),
      ...(frame.links && { href: () => frame.links?.faction(side.faction) }),
      fill: factionInk(side.faction, ledger.factions, frame.palette),
      fontWeight: 600,
      fontSize: 13,
      stroke: frame.palette.background,
      strokeWidth: 4,
      paintOrder: "stroke",
    });
  });
}
