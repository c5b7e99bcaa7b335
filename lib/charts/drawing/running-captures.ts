import { max } from "d3";
import { dayCount, dayToDate, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type CaptureSide, captureSeries, type RunningCaptures } from "../../series/captures";
import { shownPeriod } from "../../view/filter";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { sayEstimate } from "../words";
import { dodge } from "./labels";
import { plotHeight, silence } from "./pixels";
import { ground, timePlot } from "./strips";
import { dayEnd } from "./time-axis";
import { turns } from "./turns";

/** What captures add up to: a line for what is certain at least, a shade up to what is possible. */
export const drawRunningCaptures: DrawChart = (plot, { ledger, view }, frame) => {
  const series = captureSeries(ledger, view);
  const domain = shownPeriod(ledger, view);
  const sides = series.sides.filter((side) => side.running.length > 0);
  if (sides.length === 0) {
    const silent = [silence(plot, wordsOf(drawing, ledger).noCaptures, frame)];
    return timePlot(plot, ledger, { domain, period: series.period, y: [0, 1] }, frame, [], silent);
  }
  const top = Math.max(1, ...sides.map(highestOf));
  const marks = sides.flatMap((side) => {
    const color = factionColor(side.faction, ledger.factions, frame.palette);
    const last = side.running.at(-1) as CaptureSide["running"][number];
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
  const y = [0, top * 1.08] as const;
  const labels = runningLabels(plot, ledger, series.period, domain, sides, y[1], frame);
  return timePlot(
    plot,
    ledger,
    { domain, period: series.period, y },
    frame,
    [...ground(plot, [{ base: 0, max: top, isCounted: true }], frame), ...marks],
    labels,
  );
};

const isSame = ({ taken: a }: RunningCaptures, { taken: b }: RunningCaptures) => a.low === b.low && a.high === b.high;

/** The highest that the shade of a side's captures reaches on any day, and beyond what is open some room for its arrow. */
function highestOf({ running }: CaptureSide): number {
  return max(running, ({ taken: { low, high } }) => high ?? low * 1.15) ?? 0;
}

/** Each side's name and sum at the end of its line. */
function runningLabels(
  plot: PlotModule,
  ledger: Ledger,
  period: Period,
  domain: Period,
  sides: readonly CaptureSide[],
  top: number,
  frame: Frame,
) {
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
