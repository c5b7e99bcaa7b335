import { createParser } from "nuqs/server";
import { type Day, type Period, parseDay } from "../campaign/day";

/** A period as a link writes it; null is an open end: the campaign's own first or last day. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * `2015-10-16..2015-11-12`, `2015-10-16`, `earliest..2015-11-12`, `2015-10-16..latest`.
 *
 * Both ends inclusive. Reversed ends are swapped. Anything else reads as null, and the page
 * names the key to the reader. An open end is written as a word, never as trailing dots:
 * mail and chat programs cut those off a link.
 */
export const parseAsSpan = createParser<Span>({
  parse(text) {
    const [first = "", last = first, ...rest] = text.split("..");
    const from = first === "earliest" ? null : parseDay(first);
    const to = last === "latest" ? null : parseDay(last);
    const readable = (from ?? first === "earliest") && (to ?? last === "latest") && rest.length === 0;
    if (!readable) return null;
    return from && to && to < from ? { from: to, to: from } : { from, to };
  },
  serialize: ({ from, to }) => (from && from === to ? from : `${from ?? "earliest"}..${to ?? "latest"}`),
  eq: (a, b) => a.from === b.from && a.to === b.to,
});

/**
 * The same within some days: a span that names a day beyond them reads as null. Charts hold something for each day of
 * a period, so that ten thousand years of them would keep a server busy for as good as ever.
 */
export function parseAsSpanWithin(reach: Period) {
  const beyond = (day: Day | null) => day !== null && (day < reach.start || day > reach.end);
  return createParser<Span>({
    ...parseAsSpan,
    parse(text) {
      const span = parseAsSpan.parse(text);
      return span === null || beyond(span.from) || beyond(span.to) ? null : span;
    },
  });
}

/**
 * The days that a link's span stands for.
 * @param span null for the default
 * @param dates the campaign's own; they fill open ends. A span that an open end would turn around
 *   (`2016-02-01..latest`) is the one day it names.
 */
export function periodOf(span: Span | null, dates: Period): Period {
  const start = span?.from ?? dates.start;
  const end = span?.to ?? dates.end;
  if (start <= end) return { start, end };
  return span?.from ? { start, end: start } : { start: end, end };
}

/** The span that stands for a period, its ends open where they are the campaign's own; null where both are. */
export function spanOf(period: Period, dates: Period): Span | null {
  const from = period.start === dates.start ? null : period.start;
  const to = period.end === dates.end ? null : period.end;
  if (from === null && to === null) return null;
  return period.start === period.end ? { from: period.start, to: period.end } : { from, to };
}
