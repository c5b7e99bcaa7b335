import type { Scale } from "@observablehq/plot";
import { utcDay } from "d3";
import { addDays, type Day, dateToDay, dayToDate, type Period } from "@/lib/campaign/day";
import { dayEnd } from "@/lib/charts/drawing/time-axis";

/** The axis of days of a drawn chart, in pixels of the drawing. */
export interface DayAxis {
  readonly domain: Period;
  /** Left end of the first day and right end of the last. */
  readonly range: readonly [number, number];
  /** Left end of a period's first day and right end of its last. */
  place(period: Period): [number, number];
  /** The day at a place, the nearest of the domain for places beyond it. */
  dayAt(x: number): Day;
  /** The whole days that a stretch covers for the most part; at least one. */
  daysIn(x1: number, x2: number): Period;
}

/** @param scale the chart's own `x` scale of instants */
export function dayAxis(scale: Scale, domain: Period): DayAxis {
  const range = scale.range as [number, number];
  const dateAt = (x: number) => scale.invert?.(x) as Date;
  const within = (day: Day) => (day < domain.start ? domain.start : day > domain.end ? domain.end : day);
  const midnightNear = (x: number) => dateToDay(utcDay.round(dateAt(x)));
  return {
    domain,
    range,
    place: ({ start, end }) => [scale.apply(dayToDate(start)), scale.apply(dayEnd(end))],
    dayAt: (x) => within(dateToDay(dateAt(x))),
    daysIn(x1, x2) {
      const start = within(midnightNear(x1));
      const end = within(addDays(midnightNear(x2), -1));
      return { start, end: end < start ? start : end };
    },
  };
}
