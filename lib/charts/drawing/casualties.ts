import type { Markish } from "@observablehq/plot";
import { group, max, sum } from "d3";
import { dayToDate, overlaps, type Period } from "../../campaign/day";
import { sumEstimates } from "../../campaign/estimate";
import type { Ledger } from "../../campaign/ledger";
import {
  type CasualtyMeasure,
  type CasualtySeries,
  type CasualtySide,
  type CasualtySpan,
  type CasualtyTotal,
  casualtyMeasures,
  casualtySeries,
} from "../../series/casualties";
import { shownPeriod } from "../../view/filter";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { vocabulary } from "../../words/en/vocabulary";
import { wordsOf } from "../../words/words-of";
import { nameOf, saySuffered } from "../casualty-words";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { sayCount, sayShortEstimate } from "../words";
import { boxesOf, countLook, halfWidth, keepClear } from "./labels";
import { strength } from "./pale";
import { layPanels } from "./panels";
import { type DayPixels, dayPixels, plotHeight } from "./pixels";
import { countedBoxes, scaleUnit } from "./scale-unit";
import { type Block, stackSpans } from "./stack";
import { ground, levelsTo, possible, stripHeadings, timePlot } from "./strips";
import { dayEnd } from "./time-axis";

/** Room over each strip: for its heading, and under it for the label of a block as tall as the strip, px. */
const headRoom = 50;
/** From the top of a strip to the middle of its heading, px. */
const headingAbove = 36;
/** Least depth of an outline, px: were it flatter, it could not be told from a filled block. */
const leastOutline = 6;
/** Room under the outlines of the wounded for their labels, px. */
const labelRoom = 22;
/** Height of the line of one running total and its words, px. */
const totalRoom = 24;

type CasualtyBlock = Block<CasualtySpan & { readonly taken: CasualtySpan["count"] }>;

/** One side's strip. Values count people a day; `perUnit` is the height of one, px. */
interface Strip {
  readonly side: CasualtySide;
  readonly blocks: Readonly<Record<CasualtyMeasure, readonly CasualtyBlock[]>>;
  /** Totals that are claimed on a day that the chart shows. */
  readonly totals: readonly CasualtyTotal[];
  /** Where its zero lies on the common scale. */
  readonly zero: number;
  /** Highest value drawn; 0 where nothing was reported. */
  readonly tallest: number;
  /** How far the strip reaches above zero and below. */
  readonly up: number;
  readonly down: number;
  readonly perUnit: number;
}

/** A block in the strip where it stands. */
type Placed = CasualtyBlock & { readonly strip: Strip };

/** Strips by side: the killed piled up above each one's line, the wounded below it, running totals in words beneath. */
export const drawCasualties: DrawChart = (plot, { ledger, view }, frame) => {
  const series = casualtySeries(ledger, view);
  const domain = shownPeriod(ledger, view);
  const pixels = dayPixels(domain, frame);
  const { strips, top } = layStrips(series, domain, frame);
  const headings = strips.map((strip) => {
    const { faction } = strip.side;
    return {
      panel: { base: strip.zero, max: strip.up },
      text: wordsOf(figure, ledger).named(
        nameOf(ledger, faction),
        saySuffered(ledger, strip.side) || wordsOf(drawing, ledger).nothing,
      ),
      ink: factionInk(faction, ledger.factions, frame.palette),
      href: frame.links?.faction(faction),
    };
  });
  const totals = totalMarks(plot, ledger, strips, series.period, frame);
  const marks = [
    ...ground(
      plot,
      strips.map(({ zero, tallest, blocks: { killed, wounded } }) => ({
        base: zero,
        max: tallest,
        isCounted: killed.length + wounded.length > 0,
      })),
      frame,
    ),
    ...killedMarks(plot, ledger, placedIn(strips, "killed"), pixels, frame),
    ...woundedMarks(plot, ledger, placedIn(strips, "wounded"), pixels, frame),
    ...totals.lines,
  ];
  const unit = scaleUnit(
    plot,
    strips.map(({ zero, tallest, blocks, perUnit }) => {
      const value = levelsTo(tallest).at(-1);
      const boxes = countedBoxes(blocks.killed, pixels, perUnit);
      return { value, at: zero + (value ?? 0), y: (value ?? 0) * perUnit, boxes };
    }),
    () => wordsOf(drawing, ledger).killedADay,
    frame,
  );
  const counts = labels(plot, ledger, strips, { pixels, period: series.period }, frame);
  const over = [counts, totals.words, unit, stripHeadings(plot, headings, domain, frame, headingAbove)];
  return timePlot(plot, ledger, { domain, period: series.period, y: [0, top] }, frame, marks, over);
};

function placedIn(strips: readonly Strip[], measure: CasualtyMeasure): Placed[] {
  return strips.flatMap((strip) => strip.blocks[measure].map((block) => ({ ...block, strip })));
}

/** Strips as `layPanels` lays them, each with room of its own beneath for words. */
function layStrips(series: CasualtySeries, domain: Period, frame: Frame): { strips: readonly Strip[]; top: number } {
  const sides = series.sides.map((side) => {
    const spans = side.spans.filter(({ period }) => overlaps(period, domain));
    const totals = side.totals.filter(({ period }) => overlaps(period, domain));
    const pile = (measure: CasualtyMeasure) =>
      stackSpans(spans.filter((span) => span.measure === measure).map((span) => ({ ...span, taken: span.count })));
    const blocks = { killed: pile("killed"), wounded: pile("wounded") };
    const tallest = (of: readonly CasualtyBlock[]) => max(of, (block) => block.high ?? block.low) ?? 0;
    const foot = (blocks.wounded.length > 0 ? labelRoom : 0) + totals.length * totalRoom;
    return { side, blocks, totals, up: tallest(blocks.killed), down: tallest(blocks.wounded), foot };
  });
  const feet = sum(sides, ({ foot }) => foot);
  const height = plotHeight(frame) - feet;
  const layout = layPanels(
    sides.map(({ side, up, down }) => ({ key: side.faction, max: up + down })),
    { height, head: headRoom, least: 30 },
  );
  const perUnit = height / layout.top;
  const strips = sides.map(({ foot: _, ...strip }, i) => {
    const { base, max: tall } = layout.panels[i] as (typeof layout.panels)[number];
    // Strips further down the list lie beneath and lift this one by their feet.
    const zero = base + strip.down + sum(sides.slice(i), ({ foot }) => foot) / perUnit;
    return { ...strip, zero, tallest: strip.up, up: tall - strip.down, perUnit };
  });
  return { strips, top: layout.top + feet / perUnit };
}

/** What all blocks have in common: their days, and where they lead. */
function overDays({ links }: Frame) {
  return {
    x1: ({ of }: Placed) => dayToDate(of.period.start),
    x2: ({ of }: Placed) => dayEnd(of.period.end),
    ...(links && { href: ({ of }: Placed) => links.event(of.event) }),
  };
}

const colorIn =
  (ledger: Ledger, { palette }: Frame) =>
  ({ strip }: Placed) =>
    factionColor(strip.side.faction, ledger.factions, palette);

function killedMarks(
  plot: PlotModule,
  ledger: Ledger,
  blocks: readonly Placed[],
  pixels: DayPixels,
  frame: Frame,
): Markish[] {
  const color = colorIn(ledger, frame);
  const days = { ...overDays(frame), fill: color, insetLeft: 0.75, insetRight: 0.75, insetTop: 0.75 };
  return [
    plot.rectY(
      blocks.filter(({ low, high }) => high !== null && high > low),
      {
        ...days,
        y1: ({ strip, low }) => strip.zero + low,
        y2: ({ strip, high }) => strip.zero + (high as number),
        ...possible(color),
      },
    ),
    plot.rectY(
      blocks.filter(({ low, base }) => low > base),
      { ...days, y1: ({ strip, base }) => strip.zero + base, y2: ({ strip, low }) => strip.zero + low },
    ),
    openMarks(plot, blocks, pixels, ({ strip, low }) => strip.zero + low, 0, color),
  ];
}

function woundedMarks(
  plot: PlotModule,
  ledger: Ledger,
  blocks: readonly Placed[],
  pixels: DayPixels,
  frame: Frame,
): Markish[] {
  const color = colorIn(ledger, frame);
  const deep = ({ zero, perUnit }: Strip, from: number, to: number) =>
    zero - Math.max(to, from + leastOutline / perUnit);
  const days = {
    ...overDays(frame),
    fill: frame.palette.background,
    stroke: color,
    strokeWidth: 1.25,
    insetLeft: 1,
    insetRight: 1,
    insetTop: 1,
  };
  return [
    plot.rectY(
      blocks.filter(({ low, high }) => high !== null && high > low),
      {
        ...days,
        y1: ({ strip, low }) => strip.zero - low,
        y2: ({ strip, low, high }) => deep(strip, low, high as number),
        strokeDasharray: "2 2",
      },
    ),
    plot.rectY(
      blocks.filter(({ low, base }) => low > base),
      { ...days, y1: ({ strip, base }) => strip.zero - base, y2: ({ strip, base, low }) => deep(strip, base, low) },
    ),
    openMarks(plot, blocks, pixels, ({ strip, low }) => strip.zero - low, 180, color),
  ];
}

/** Arrows away from the line, on blocks whose upper bound is open. */
function openMarks(
  plot: PlotModule,
  blocks: readonly Placed[],
  pixels: DayPixels,
  y: (block: Placed) => number,
  rotate: number,
  stroke: (block: Placed) => string,
): Markish {
  return plot.vector(
    blocks.filter(({ high }) => high === null),
    {
      x: ({ of }) => pixels.at(pixels.middle(of.period)),
      y,
      anchor: "start",
      rotate,
      length: 10,
      r: 3.5,
      dy: rotate === 0 ? -1 : 1,
      stroke,
      strokeWidth: 1.75,
    },
  );
}

/** The count over each pile of the killed of the same days, and under each of the wounded, where it has room. */
function labels(
  plot: PlotModule,
  ledger: Ledger,
  strips: readonly Strip[],
  { pixels, period: chosen }: { readonly pixels: DayPixels; readonly period: Period },
  frame: Frame,
): Markish {
  const labelsOf = ({ blocks, zero, perUnit }: Strip, measure: CasualtyMeasure) => {
    const above = measure === "killed" ? 1 : -1;
    const piles = [...group(blocks[measure], ({ of }) => `${of.period.start}..${of.period.end}`).values()].map(
      (pile) => {
        const { period } = (pile[0] as CasualtyBlock).of;
        const middle = pixels.middle(period);
        const count = sumEstimates(pile.map(({ of }) => of.count));
        const top = max(pile, (block) => block.high ?? block.low) as number;
        const arrow = pile.some((block) => block.high === null && block.low === top) ? 12 : 0;
        const said = sayShortEstimate(count);
        const text = measure === "wounded" ? wordsOf(drawing, ledger).wounded(said) : said;
        const y = Math.max(top * perUnit, measure === "wounded" ? leastOutline : 0) + arrow + 8;
        const half = halfWidth(text);
        // A label keeps within the days shown: to the left of them stand the numbers of the scale.
        const x = Math.max(pixels.left + half - 2, Math.min(middle, pixels.right - half + 2));
        return { text, x, y, half, weight: count.high ?? count.low, pale: !overlaps(period, chosen) };
      },
    );
    return keepClear(piles, boxesOf(blocks[measure], pixels, perUnit)).map(({ text, x, y, pale }) => ({
      text,
      pale,
      at: pixels.at(x),
      value: zero + (above * y) / perUnit,
    }));
  };
  return plot.text(
    strips.flatMap((strip) => casualtyMeasures.flatMap((measure) => labelsOf(strip, measure))),
    {
      x: "at",
      y: "value",
      text: "text",
      ...countLook(frame.palette),
    },
  );
}

/** Each running total in a line of its own beneath its strip, from the day since which it counts: never piled up. */
function totalMarks(
  plot: PlotModule,
  ledger: Ledger,
  strips: readonly Strip[],
  chosen: Period,
  frame: Frame,
): { lines: Markish[]; words: Markish } {
  const linesOf = ({ side, totals, zero, down, perUnit, blocks }: Strip) =>
    totals.map((total, i) => {
      const under = (blocks.wounded.length > 0 ? labelRoom : 0) + i * totalRoom + 20;
      return {
        ...total,
        x1: dayToDate(total.counted.start),
        x2: dayEnd(total.counted.end),
        y: zero - down - under / perUnit,
        ink: factionInk(side.faction, ledger.factions, frame.palette),
        pale: !overlaps(total.counted, chosen),
        text: wordsOf(drawing, ledger).inAll(
          sayCount(total.count, "people", ledger),
          wordsOf(vocabulary, ledger).measures[total.measure],
          ledger.claimants.get(total.claimant)?.name ?? total.claimant,
        ),
      };
    });
  const lines = strips.flatMap(linesOf);
  const { links } = frame;
  const href = links && { href: ({ event }: CasualtyTotal) => links.event(event) };
  const line = { stroke: "ink", strokeWidth: 1.5 };
  return {
    lines: [
      plot.ruleY(lines, { x1: "x1", x2: "x2", y: "y", ...line, ...href }),
      plot.ruleX(lines, { x: "x2", y1: "y", y2: "y", ...line, insetTop: -4, insetBottom: -4 }),
    ],
    words: plot.text(lines, {
      x: "x1",
      y: "y",
      text: "text",
      textAnchor: "start",
      dy: -8,
      fill: frame.palette.text,
      fillOpacity: strength,
    }),
  };
}
