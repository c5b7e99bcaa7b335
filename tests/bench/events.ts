import { type LedgerData, openLedger } from "../../lib/campaign/ledger";
import { charts } from "../../lib/charts";
import { readView } from "../../lib/view/reading";
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
    const views = filters.map((query) => readView(new URLSearchParams(query), ledger).view);
    const each = charts.map((chart) => {
      let marks = 0;
      const rounds = Array.from({ length: times }, () =>
        views.map((view) => {
          const from = performance.now();
          marks = Math.max(marks, chart.figure(ledger, view).marks.length);
          return performance.now() - from;
        }),
      );
      return { slug: chart.slug, marks, rounds };
    });
    const all = Array.from({ length: times }, (_, round) =>
      views.map((_, i) => each.reduce((sum, { rounds }) => sum + (rounds[round]?.[i] ?? 0), 0)),
    );
    return [
      { measured, part: "to index them, once", unit: "ms", value: opened },
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
