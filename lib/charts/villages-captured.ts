import { group, max } from "d3";
import { type Day, dayToDate, inDayOrder, overlaps, type Period } from "../campaign/day";
import { sumEstimates } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import { captureRows } from "../series/capture-rows";
import { type CaptureSeries, type CaptureSide, type CaptureSpan, captureSeries } from "../series/captures";
import { shownPeriod } from "../series/timeline";
import type { Chart, Figure, FigureTable, Frame, PlotModule, Reading } from "./chart";
import { halfWidth, keepApart } from "./labels";
import { layPanels, type Panel } from "./panels";
import { type Block, stackSpans } from "./stack";
import { ground, headRoom, stripHeading, timePlot } from "./strips";
import { factionColor, factionInk } from "./theme";
import { dayEnd, dayWidth } from "./time-axis";
import {
  capitalize,
  certaintyNames,
  sayCount,
  sayEstimate,
  sayFilter,
  sayList,
  sayPeriod,
  sayShortEstimate,
  sayShortPeriod,
  sayUnits,
  unitNames,
} from "./words";

/** Captures by the side that took them: blocks over their days, or what they add up to. */
export const villagesCaptured: Chart = {
  slug: "villages-captured",
  name: "Villages captured",
  height: { narrow: 400, wide: 400 },
  axis: "time",
  options: ["mode", "unit"],
  data: captureRows,
  figure(ledger, view): Figure {
    const series = captureSeries(ledger, view);
    const domain = shownPeriod(ledger, view);
    const units = capitalize(sayUnits(series.units, capturedUnits));
    const filter = sayFilter(ledger, view);
    const cumulative = view.mode === "cumulative";
    return {
      title: `${units} captured ${cumulative ? "since the period began" : "per day"}, by the side that took them${filter && ` (${filter})`}`,
      unit: cumulative ? sayUnits(series.units, capturedUnits) : `${sayUnits(series.units, capturedUnits)} a day`,
      note: cumulative
        ? "The line is what is certain at least, the shade reaches to what is possible; where it fades out upwards, no upper bound was given."
        : "A block’s width is its days, its area the count: solid for what is certain, pale for what is possible. An arrow means “or more”. No block means nothing was reported, not zero.",
      summary: summary(ledger, series),
      table: table(ledger, series),
      marks: inDayOrder(
        series.sides.flatMap((side) =>
          side.spans
            .filter((span) => span.inside !== "none")
            .map((span) => ({
              faction: side.faction,
              period: span.period,
              label: `${sayPeriod(span.period)}: ${ledger.factions.get(side.faction).name}, ${sayCount(span.taken, span.unit)}`,
              events: [span.event],
            })),
        ),
      ),
      readings: (day) => series.sides.flatMap((side) => (cumulative ? readRunning(side, day) : readDaily(side, day))),
      claims: series.sides.flatMap((side) => side.spans.filter((s) => s.inside !== "none").map((s) => s.claim)),
      draw: (plot, frame) =>
        cumulative ? drawRunning(plot, ledger, series, domain, frame) : drawDaily(plot, ledger, series, domain, frame),
    };
  },
};

function readDaily(side: CaptureSide, day: Day): Reading[] {
  return side.spans
    .filter(({ period, inside }) => inside !== "none" && period.start <= day && day <= period.end)
    .map(({ faction, period, taken, unit }) => ({
      faction,
      text: `${sayCount(taken, unit)}${period.start === period.end ? "" : ` over ${sayShortPeriod(period)}`}`,
    }));
}

function readRunning(side: CaptureSide, day: Day): Reading[] {
  const reached = side.running.find((entry) => entry.day === day);
  return reached ? [{ faction: side.faction, text: `${sayEstimate(reached.taken)} in all` }] : [];
}

function summary(ledger: Ledger, { sides, period, units }: CaptureSeries): string {
  const name = (side: CaptureSide) => ledger.factions.get(side.faction).name;
  const unit = units.length === 1 ? (units[0] as (typeof units)[number]) : "site";
  const counts = (side: CaptureSide) =>
    side.taken && (units.length === 1 ? sayCount(side.taken, unit) : `${sayEstimate(side.taken)} places`);
  const reported = sides.filter((side) => side.taken !== null);
  const silent = sides.filter((side) => side.taken === null);
  const days = sayPeriod(period);
  if (reported.length === 0)
    return `${days}: no capture of ${sayUnits(units, capturedUnits)} was reported under this filter.`;
  const told = sayList(reported.map((side) => `${name(side)} ${counts(side)}`));
  const rest = silent.length > 0 ? ` For ${sayList(silent.map(name))} none was reported.` : "";
  return `${days}, captured: ${told}.${rest}`;
}

function table(ledger: Ledger, { sides }: CaptureSeries): FigureTable {
  const rows = inDayOrder(sides.flatMap((side) => side.spans).filter((span) => span.inside !== "none"));
  return {
    columns: [
      { key: "days", label: "Days" },
      { key: "side", label: "Taken by" },
      { key: "count", label: "Count", numeric: true },
      { key: "unit", label: "Of" },
      { key: "wording", label: "As worded" },
      { key: "certainty", label: "Certainty" },
      { key: "claimant", label: "According to" },
    ],
    rows: rows.map((span) => {
      const claim = ledger.claimById.get(span.claim);
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period),
          ledger.factions.get(span.faction).name,
          sayEstimate(span.taken),
          unitNames[span.unit][span.taken.high === 1 && span.taken.low === 1 ? "one" : "many"],
          claim?.wording ? `“${claim.wording}”` : "",
          certaintyNames[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
}

function drawDaily(plot: PlotModule, ledger: Ledger, series: CaptureSeries, domain: Period, frame: Frame) {
  const stacks = series.sides.map((side) => ({
    side,
    blocks: stackSpans(side.spans.filter((span) => overlaps(span.period, domain))),
  }));
  const layout = layPanels(
    stacks.map(({ side, blocks }) => ({ key: side.faction, max: max(blocks, (b) => b.high ?? b.low) ?? 0 })),
    { height: frame.height - 32, head: headRoom, least: 30 },
  );
  const marks = stacks.flatMap(({ side, blocks }, i) => {
    const panel = layout.panels[i] as Panel;
    const color = factionColor(side.faction, ledger.factions, frame.palette);
    return [
      ...ground(plot, panel, frame),
      ...blockMarks(plot, blocks, panel, color, frame),
      blockLabels(plot, blocks, panel, domain, frame),
    ];
  });
  const headings = series.sides.map((side, i) => heading(plot, ledger, side, layout.panels[i] as Panel, domain, frame));
  return timePlot(plot, { domain, period: series.period, y: [0, layout.top] }, frame, marks, headings);
}

/** The side's name and what it took, over its strip. */
function heading(plot: PlotModule, ledger: Ledger, side: CaptureSide, panel: Panel, domain: Period, frame: Frame) {
  const text = `${ledger.factions.get(side.faction).name}: ${side.taken ? sayEstimate(side.taken) : "nothing reported"}`;
  return stripHeading(plot, text, factionInk(side.faction, ledger.factions, frame.palette), panel, domain);
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
  const open = blocks.filter((block) => block.high === null);
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
    plot.vector(open, {
      x: (b: Block<CaptureSpan>) => (dayToDate(b.of.period.start).getTime() + dayEnd(b.of.period.end).getTime()) / 2,
      y: (b: Block<CaptureSpan>) => panel.base + b.low,
      anchor: "start",
      length: 10,
      r: 3.5,
      dy: -1,
      stroke: color,
      strokeWidth: 1.75,
    }),
  ];
}

/** The count over each pile of blocks of the same days; where labels would touch, the larger count keeps its own. */
function blockLabels(
  plot: PlotModule,
  blocks: readonly Block<CaptureSpan>[],
  panel: Panel,
  domain: Period,
  frame: Frame,
) {
  const day = dayWidth(domain, frame);
  const start = dayToDate(domain.start).getTime();
  const piles = [...group(blocks, ({ of }) => `${of.period.start}..${of.period.end}`).values()].map((pile) => {
    const { period } = (pile[0] as Block<CaptureSpan>).of;
    const middle = (dayToDate(period.start).getTime() + dayEnd(period.end).getTime()) / 2;
    const taken = sumEstimates(pile.map(({ of }) => of.taken));
    const text = sayShortEstimate(taken);
    return {
      middle,
      top: max(pile, (block) => block.high ?? block.low) as number,
      open: taken.high === null,
      text,
      weight: taken.high ?? taken.low,
      x: ((middle - start) / 86_400_000) * day,
      half: halfWidth(text),
    };
  });
  return plot.text(keepApart(piles), {
    x: "middle",
    y: (pile) => panel.base + pile.top,
    text: "text",
    dy: -8,
    fill: frame.palette.text,
    fontSize: 12,
    fontVariant: "tabular-nums",
    stroke: frame.palette.background,
    strokeWidth: 3,
    paintOrder: "stroke",
  });
}

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
      plot.text([last], {
        x: dayEnd(last.day),
        y: last.taken.low,
        dx: open ? -10 : -2,
        dy: -10,
        textAnchor: "end",
        text: () => `${ledger.factions.get(side.faction).name}: ${sayEstimate(last.taken)}`,
        fill: factionInk(side.faction, ledger.factions, frame.palette),
        fontWeight: 600,
        fontSize: 13,
        stroke: frame.palette.background,
        strokeWidth: 4,
        paintOrder: "stroke",
      }),
    ];
  });
  const y = [0, top * 1.08] as const;
  return timePlot(plot, { domain, period: series.period, y }, frame, [...ground(plot, panel, frame), ...marks]);
}
