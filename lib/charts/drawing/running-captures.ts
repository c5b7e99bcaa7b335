import type { Markish } from "@observablehq/plot";
import { max } from "d3";
import { dayCount, dayToDate } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type CaptureSide, captureSeries, type RunningCaptures } from "../../series/captures";
import { shownPeriod } from "../../view/filter";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { sayEstimate, sayUnder } from "../words";
import { type Box, dodge } from "./labels";
import { type DayPixels, dayPixels, plotHeight, silence } from "./pixels";
import { rim } from "./rim";
import { sayCounted, scaleUnit } from "./scale-unit";
import { ground, levelsTo, timePlot } from "./strips";
import { textWidth } from "./text-width";
import { dayEnd } from "./time-axis";
import { turns } from "./turns";

/** What captures add up to: a line for what is certain at least, a shade up to what is possible. */
export const drawRunningCaptures: DrawChart = (plot, { ledger, view }, frame) => {
  const series = captureSeries(ledger, view);
  const domain = shownPeriod(ledger, view);
  const sides = series.sides.filter((side) => side.running.length > 0);
  if (sides.length === 0) {
    const silent = [silence(plot, wordsOf(drawing, ledger).noCaptures(sayUnder(ledger, view)), frame)];
    return timePlot(plot, ledger, { domain, period: series.period, y: [0, 1] }, frame, [], silent);
  }
  const top = Math.max(1, ...sides.map(highestOf));
  const marks = sides.flatMap((side) => {
    const color = factionColor(side.faction, ledger.factions, frame.palette);
    const last = side.running.at(-1) as RunningCaptures;
    // A step holds over its whole day, so the last entry is drawn to the day's end.
    const steps = [
      ...turns(side.running, isSame).map(({ day, taken }) => ({ date: dayToDate(day), ...taken })),
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
        stroke: color,
        strokeDasharray: "2 2",
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
  const height = plotHeight(frame);
  const y = [0, top * 1.08] as const;
  const over = dayCount({ start: domain.start, end: series.period.end }) * 2 > dayCount(domain);
  const scale = { pixels: dayPixels(domain, frame), perUnit: height / y[1], over };
  const ends = placeEnds(ledger, sides, scale, height);
  const value = levelsTo(top).at(-1);
  const unit = scaleUnit(
    plot,
    [{ value, at: value ?? 0, y: (value ?? 0) * scale.perUnit, boxes: boxesOf(ends, scale) }],
    (count) => sayCounted(count, series.units, ledger),
    frame,
  );
  return timePlot(
    plot,
    ledger,
    { domain, period: series.period, y },
    frame,
    [...ground(plot, [{ base: 0, max: top, isCounted: true }], frame), ...marks],
    [unit, endLabels(plot, ledger, ends, scale, frame)],
  );
};

/** The top of the shade on a day; where it is open, what is certain. */
const reached = ({ taken: { low, high } }: RunningCaptures) => high ?? low;

const isSame = ({ taken: a }: RunningCaptures, { taken: b }: RunningCaptures) => a.low === b.low && a.high === b.high;

/** The highest that the shade of a side's captures reaches on any day, and beyond what is open some room for its arrow. */
function highestOf({ running }: CaptureSide): number {
  return max(running, ({ taken: { low, high } }) => high ?? low * 1.15) ?? 0;
}

/** Where values and days lie. */
interface Scale {
  readonly pixels: DayPixels;
  /** Height of one unit, px. */
  readonly perUnit: number;
  /** Whether words have room over the lines, which are long enough; else they stand behind their ends. */
  readonly over: boolean;
}

/** A side's name and sum; `y` is the middle of the words, px above zero. */
interface EndLabel {
  readonly side: CaptureSide;
  readonly text: string;
  readonly x: number;
  readonly half: number;
  readonly y: number;
}

/** The words at the end of each side's line, clear of the line and of its shade. */
function placeEnds(ledger: Ledger, sides: readonly CaptureSide[], { pixels, perUnit, over }: Scale, height: number) {
  const ends = sides.map((side): EndLabel => {
    const last = side.running.at(-1) as RunningCaptures;
    const { taken } = last;
    const text = wordsOf(figure, ledger).named(ledger.factions.get(side.faction).name, sayEstimate(taken, ledger));
    const half = textWidth(text, 13, true) / 2;
    const x = pixels.end(last.day) + (over ? (taken.high === null ? -10 : -2) - half : 8 + half);
    const under = over ? side.running.filter(({ day }) => pixels.end(day) > x - half) : [];
    return { side, text, x, half, y: Math.max(taken.low, max(under, reached) ?? 0) * perUnit + 10 };
  });
  const placed = dodge(
    ends.map(({ y }) => y),
    17,
    [8, height - 8],
  );
  return ends.map((end, i) => ({ ...end, y: placed[i] as number }));
}

function endLabels(
  plot: PlotModule,
  ledger: Ledger,
  ends: readonly EndLabel[],
  { pixels, perUnit, over }: Scale,
  { palette, links }: Frame,
): Markish {
  return plot.text(ends, {
    x: ({ x, half }) => pixels.at(over ? x + half : x - half),
    y: ({ y }) => y / perUnit,
    text: "text",
    textAnchor: over ? "end" : "start",
    fontWeight: 600,
    fontSize: 13,
    fill: ({ side }) => factionInk(side.faction, ledger.factions, palette),
    ...(links && { href: ({ side }: EndLabel) => links.faction(side.faction) }),
    ...rim(palette),
  });
}

/** What the unit must not touch: lines, shades and words, px above zero. */
function boxesOf(ends: readonly EndLabel[], { pixels, perUnit }: Scale): Box[] {
  return ends.flatMap(({ side, x, half, y }) => [
    { x1: x - half, x2: x + half, y1: y - 8, y2: y + 8 },
    ...side.running.map((on) => ({
      x1: pixels.start(on.day),
      x2: pixels.end(on.day),
      y1: on.taken.low * perUnit - 2,
      y2: reached(on) * perUnit + 2,
    })),
  ]);
}
