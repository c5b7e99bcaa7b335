import { type LedgerData, openLedger } from "../../lib/campaign/ledger";
import { charts } from "../../lib/charts";
import { markingOf } from "../../lib/charts/marks";
import { readView } from "../../lib/view/reading";
import { defaultView } from "../../lib/view/view";
import { madeLedger } from "./made-ledger";
import type { Row } from "./report";
import { spreadOf } from "./statistics";

/** One of each kind: a side, some days, a kind of event; then all again. */
const filters = ["faction=rebels", "time=2015-10-20..2015-11-20", "type=capture", ""];

/** How many events, which filters, and how often each is set. */
const sizes = [
  { events: 100, filters, times: 30 },
  { events: 10_000, filters, times: 5 },
  { events: 1_000_000, filters: filters.slice(0, 1), times: 1 },
] as const;

/** What a change of the filter costs before anything is drawn: the numbers, words and marks of every chart. */
export function measureEvents(real: LedgerData): Row[] {
  return sizes.flatMap(({ events, filters, times }) => {
    const measured = `Filter, ${events.toLocaleString("en-GB")} events`;
    const data = madeLedger(real, events);
    const start = performance.now();
    const ledger = openLedger(data);
    const opened = performance.now() - start;
    for (const chart of charts) markingOf(chart.figure(ledger, defaultView(ledger)).of);
    const shown = performance.now() - start - opened;
    const each = charts.map((chart) => {
      let marks = 0;
      const rounds = Array.from({ length: times }, () =>
        filters.map((query) => {
          // Each change makes a view of its own; what is known of one is kept with it.
          const { view } = readView(new URLSearchParams(query), ledger);
          const from = performance.now();
          marks = Math.max(marks, markingOf(chart.figure(ledger, view).of).marks.length);
          return performance.now() - from;
        }),
      );
      return { slug: chart.slug, marks, rounds };
    });
    const all = Array.from({ length: times }, (_, round) =>
      filters.map((_, i) => each.reduce((sum, { rounds }) => sum + (rounds[round]?.[i] ?? 0), 0)),
    );
    return [
      { measured, part: "to open them, once", unit: "ms", value: opened },
      { measured, part: "to show them first, and index them for all that follows", unit: "ms", value: shown },
      { measured, part: "all charts’ numbers", ...told(all) },
      ...each.map(
        ({ slug, marks, rounds }): Row => ({ measured, part: `– ${slug} (${marks} marks)`, ...told(rounds) }),
      ),
    ];
  });
}

function told(rounds: readonly (readonly number[])[]): Omit<Row, "measured" | "part"> {
  const { median, ...rest } = spreadOf(rounds);
  return { unit: "ms", value: median, ...rest };
}
