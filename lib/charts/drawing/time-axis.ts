import type { Markish, ScaleOptions } from "@observablehq/plot";
import { utcDay, utcMonth } from "d3";
import { type Day, dateToDay, dayCount, dayToDate, type Period } from "../../campaign/day";
import type { Spoken } from "../../campaign/language";
import type { Ledger } from "../../campaign/ledger";
import { type Frame, narrowWidth, type PlotModule } from "../frame";
import { sayShortDay } from "../words";
import { timeMargins } from "./margins";

/** The instant at which a day ends on an axis of instants. */
export function dayEnd(day: Day): Date {
  return utcDay.offset(dayToDate(day), 1);
}

/** An axis of days from the first to the end of the last; what reaches beyond these ends with them. */
export function timeScale(domain: Period): ScaleOptions {
  return { type: "utc", domain: [dayToDate(domain.start), dayEnd(domain.end)], clamp: true, label: null };
}

/** Width of one day, px. */
export function dayWidth(domain: Period, frame: Frame): number {
  const days = utcDay.count(dayToDate(domain.start), dayEnd(domain.end));
  return (frame.width - timeMargins.marginLeft - timeMargins.marginRight) / days;
}

/**
 * The days that an axis names, as far apart as their labels need: weeks from the first day on; where all is longer
 * than a year, first days of months, quarters or whole years, the first of January by its year.
 */
export function timeTicks(to: Spoken, domain: Period, frame: Frame): { readonly date: Date; readonly text: string }[] {
  const width = dayWidth(domain, frame);
  const least = frame.width < narrowWidth ? 56 : 64;
  const [start, end] = [dayToDate(domain.start), dayEnd(domain.end)];
  const say = (date: Date) => sayShortDay(dateToDay(date), to);
  if (dayCount(domain) < 366) {
    const weeks = [1, 2, 4, 8].find((n) => n * 7 * width >= least) ?? 16;
    return utcDay.range(start, end, 7 * weeks).map((date) => ({ date, text: say(date) }));
  }
  let months = 1;
  while (months * 28 * width < least) months = months === 1 ? 3 : months * 2;
  return utcMonth
    .range(start, utcDay.offset(end, -24 / width))
    .filter((date) => (date.getUTCFullYear() * 12 + date.getUTCMonth()) % months === 0)
    .map((date) => ({ date, text: date.getUTCMonth() === 0 ? `${date.getUTCFullYear()}` : say(date) }));
}

/** The days that are named, under a chart. */
export function timeAxis(plot: PlotModule, ledger: Ledger, domain: Period, frame: Frame): Markish {
  const ticks = timeTicks(ledger, domain, frame);
  return plot.axisX(
    ticks.map(({ date }) => date),
    {
      tickFormat: (_: Date, i: number) => ticks[i]?.text,
      color: frame.palette.muted,
      tickSize: 5,
      textAnchor: "start",
    },
  );
}

/**
 * Veils over what lies before and after the chosen period. While a hand brushes, the two rectangles of
 * `.veil` are all that moves; the chart itself is drawn again when the hand rests.
 */
export function veils(plot: PlotModule, domain: Period, period: Period, frame: Frame): Markish {
  const sides = [
    { x1: dayToDate(domain.start), x2: dayToDate(period.start) },
    { x1: dayEnd(period.end), x2: dayEnd(domain.end) },
  ];
  return plot.rect(sides, {
    x1: "x1",
    x2: "x2",
    fill: frame.palette.background,
    fillOpacity: 0.72,
    className: "veil",
    ariaHidden: "true",
  });
}
