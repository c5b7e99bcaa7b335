import fc from "fast-check";
import { addDays, type Day, type Period, parseDay } from "@/lib/campaign/day";

/** The day that a test writes as text. */
export function day(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new RangeError(`“${text}” is no day.`);
  return day;
}

/** A period that a test writes as one day or two. */
export const period = (start: string, end = start): Period => ({ start: day(start), end: day(end) });

/** Days from 1900 to 2100, leap days and turns of the year among them. */
export const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(day("1900-01-01"), days));

/** Periods of up to two months. */
export const anyPeriod = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 60 }))
  .map(([start, days]): Period => ({ start, end: addDays(start, days) }));
