import type { Markish, ScaleOptions } from "@observablehq/plot";
import { utcDay } from "d3";
import { type Day, dateToDay, dayToDate, type Period } from "../../campaign/day";
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

/** Ticks a week apart, two or four where a week is too narrow for its label, from the first day on. */
export function timeAxis(plot: PlotModule, ledger: Ledger, domain: Period, frame: Frame): Markish {
  const perWeek = dayWidth(domain, frame) * 7;
  const weeks = [1, 2, 4, 8].find((n) => n * perWeek >= (frame.width < narrowWidth ? 56 : 64)) ?? 16;
  const ticks = utcDay.range(dayToDate(domain.start), dayEnd(domain.end), 7 * weeks);
  return plot.axisX(ticks, {
    tickFormat: (date: Date) => sayShortDay(dateToDay(date), ledger),
    color: frame.palette.muted,
    tickSize: 5,
    textAnchor: "start",
  });
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
