import { ascending } from "../lists/order";

declare const dayBrand: unique symbol;

/** A calendar day in Damascus as `YYYY-MM-DD`. Days compare as strings; no time zone touches them. */
export type Day = string & { readonly [dayBrand]: true };

/** Two days, both inclusive, `start` never after `end`. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

const msPerDay = 86_400_000;

/** The day that `text` writes as `YYYY-MM-DD`, or null if it is anything else or no such day exists. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? null : (text as Day);
}

/** Midnight UTC of a day: the instant by which scales place it. */
export function dayToDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The UTC day of an instant, as scales give it back. Undoes `dayToDate`. */
export function dateToDay(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day;
}

/** The day `days` after `day`; before it when negative. */
export function addDays(day: Day, days: number): Day {
  return dateToDay(new Date(dayToDate(day).getTime() + days * msPerDay));
}

/** Days in a period, both ends counted: 1 for a single day. */
export function dayCount({ start, end }: Period): number {
  return (dayToDate(end).getTime() - dayToDate(start).getTime()) / msPerDay + 1;
}

/** Every day of a period in order, both ends included. */
export function daysOf(period: Period): Day[] {
  const first = dayToDate(period.start).getTime();
  return Array.from({ length: dayCount(period) }, (_, i) => dateToDay(new Date(first + i * msPerDay)));
}

/** Whether two periods share a day. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Whether every day of `inner` is a day of `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether a day is one of a period. */
export function hasDay({ start, end }: Period, day: Day): boolean {
  return start <= day && day <= end;
}

/** The shortest period that holds both. */
export function hull(a: Period, b: Period): Period {
  return { start: a.start < b.start ? a.start : b.start, end: a.end > b.end ? a.end : b.end };
}

/** Things in order of their first day; those of one day keep their order. */
export function inDayOrder<T extends { readonly period: Period }>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => ascending(a.period.start, b.period.start));
}
