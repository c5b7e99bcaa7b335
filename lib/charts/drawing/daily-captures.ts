import type { Markish } from "@observablehq/plot";
import { ascending, descending, group, max } from "d3";
import { dayToDate, overlaps, type Period } from "../../campaign/day";
import { sumEstimates } from "../../campaign/estimate";
import { type CaptureSpan, captureSeries } from "../../series/captures";
import { shownPeriod } from "../../view/filter";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { villages } from "../../words/en/villages";
import { wordsOf } from "../../words/words-of";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { sayEstimate, sayShortEstimate } from "../words";
import { boxesOf, countLook, halfWidth, keepClear } from "./labels";
import { layPanels, type Panel } from "./panels";
import { dayPixels, plotHeight } from "./pixels";
import { countedBoxes, sayCounted, scaleUnit } from "./scale-unit";
import { type Block, stackSpans } from "./stack";
import { ground, levelsTo, possible, stripHeadings, timePlot } from "./strips";
import { dayEnd } from "./time-axis";

/** Height over each side's strip: its heading, and under it the label of its highest block, px. */
const headRoom = 48;
/** From the top of a strip to the middle of its heading, px. */
const headRise = 34;

/** One side's strip. */
interface Strip {
  readonly panel: Panel;
  readonly blocks: readonly Block<CaptureSpan>[];
  readonly color: string;
}

/** A block in the strip where it stands. */
type Placed = Block<CaptureSpan> & { readonly strip: Strip };

/** Captures a day as blocks: width is the span of days, area the count, so that seven over two days weigh as much as on one. */
export const drawDailyCaptures: DrawChart = (plot, { ledger, view }, frame) => {
  const series = captureSeries(ledger, view);
  const domain = shownPeriod(ledger, view);
  const piled = series.sides.map((side) =>
    stackSpans(longestFirst(side.spans.filter((span) => overlaps(span.period, domain)))),
  );
  const layout = layPanels(
    series.sides.map(({ faction }, i) => ({ key: faction, max: max(piled[i] ?? [], (b) => b.high ?? b.low) ?? 0 })),
    { height: plotHeight(frame), head: headRoom, least: 30 },
  );
  const strips = layout.panels.map((panel, i): Strip => {
    return { panel, blocks: piled[i] ?? [], color: factionColor(panel.key, ledger.factions, frame.palette) };
  });
  const perUnit = plotHeight(frame) / layout.top;
  const unit = scaleUnit(
    plot,
    strips.map(({ panel: { base, max }, blocks }) => {
      const value = blocks.length > 0 ? levelsTo(max).at(-1) : undefined;
      const y = (value ?? 0) * perUnit;
      return { value, at: base + (value ?? 0), y, boxes: countedBoxes(blocks, dayPixels(domain, frame), perUnit) };
    }),
    (value) => wordsOf(villages, ledger).unit(sayCounted(value, series.units, ledger)),
    frame,
  );
  const headings = series.sides.map(({ faction, taken }, i) => ({
    panel: layout.panels[i] as Panel,
    text: wordsOf(figure, ledger).named(
      ledger.factions.get(faction).name,
      taken ? sayEstimate(taken, ledger) : wordsOf(drawing, ledger).nothing,
    ),
    ink: factionInk(faction, ledger.factions, frame.palette),
    href: frame.links?.faction(faction),
  }));
  const counts = pileCounts(plot, strips, { domain, period: series.period, perUnit }, frame);
  return timePlot(
    plot,
    ledger,
    { domain, period: series.period, y: [0, layout.top] },
    frame,
    [
      ...ground(
        plot,
        strips.map(({ panel, blocks }) => ({ ...panel, isCounted: blocks.length > 0 })),
        frame,
      ),
      ...blockMarks(plot, strips, frame),
      counts.arrows,
    ],
    [counts.labels, unit, stripHeadings(plot, headings, domain, frame, headRise)],
  );
};

/** Of spans that begin together the longer ones first, so that they lie beneath the shorter. */
function longestFirst(spans: readonly CaptureSpan[]): CaptureSpan[] {
  return spans.toSorted((a, b) => ascending(a.period.start, b.period.start) || descending(a.period.end, b.period.end));
}

/** What is certain of each block, and over it, paler, what is possible. */
function blockMarks(plot: PlotModule, strips: readonly Strip[], { links }: Frame): Markish[] {
  const blocks = strips.flatMap((strip) => strip.blocks.map((block): Placed => ({ ...block, strip })));
  const color = ({ strip }: Placed) => strip.color;
  const days = {
    x1: ({ of }: Placed) => dayToDate(of.period.start),
    x2: ({ of }: Placed) => dayEnd(of.period.end),
    insetLeft: 0.75,
    insetRight: 0.75,
    insetTop: 0.75,
    fill: color,
    ...(links && { href: ({ of }: Placed) => links.event(of.event) }),
  };
  return [
    plot.rectY(
      blocks.filter(({ low, high }) => high !== null && high > low),
      {
        ...days,
        y1: ({ strip, low }) => strip.panel.base + low,
        y2: ({ strip, high }) => strip.panel.base + (high as number),
        ...possible(color),
      },
    ),
    plot.rectY(
      blocks.filter(({ base, low }) => low > base),
      {
        ...days,
        y1: ({ strip, base }) => strip.panel.base + base,
        y2: ({ strip, low }) => strip.panel.base + low,
      },
    ),
  ];
}

/**
 * Over each pile of blocks of the same days its count, and an arrow where that is open; a count that would
 * touch a larger one, or lie over another pile, is left out.
 * @returns the arrows, and apart from them the counts, which no veil may cover
 */
function pileCounts(
  plot: PlotModule,
  strips: readonly Strip[],
  { domain, period: chosen, perUnit }: { readonly domain: Period; readonly period: Period; readonly perUnit: number },
  frame: Frame,
): { arrows: Markish; labels: Markish } {
  const pixels = dayPixels(domain, frame);
  const pilesOf = ({ panel, blocks, color }: Strip) =>
    [...group(blocks, ({ of }) => `${of.period.start}..${of.period.end}`).values()].map((pile) => {
      const { period } = (pile[0] as Block<CaptureSpan>).of;
      const taken = sumEstimates(pile.map(({ of }) => of.taken));
      const text = sayShortEstimate(taken);
      const x = pixels.middle(period);
      const top = max(pile, (block) => block.high ?? block.low) as number;
      const open = taken.high === null;
      return {
        base: panel.base,
        middle: pixels.at(x),
        top: panel.base + top,
        open,
        color,
        text,
        pale: !overlaps(period, chosen),
        weight: taken.high ?? taken.low,
        x,
        // The label of an open count stands over its arrow.
        y: top * perUnit + (open ? 20 : 8),
        half: halfWidth(text),
      };
    });
  const piles = strips.map(pilesOf);
  const arrows = plot.vector(
    piles.flat().filter(({ open }) => open),
    {
      x: "middle",
      y: "top",
      anchor: "start",
      length: 10,
      r: 3.5,
      dy: -1,
      stroke: "color",
      strokeWidth: 1.75,
    },
  );
  const kept = strips.flatMap(({ blocks }, i) => keepClear(piles[i] ?? [], boxesOf(blocks, pixels, perUnit)));
  const labels = plot.text(kept, {
    x: ({ x }) => pixels.at(x),
    y: ({ base, y }) => base + y / perUnit,
    text: "text",
    ...countLook(frame.palette),
  });
  return { arrows, labels };
}
