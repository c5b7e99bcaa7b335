import type { Ledger } from "../campaign/ledger";
import { onDemand } from "../memo/on-demand";
import { isCrowded } from "../series/crowds";
import { type Overview, overview } from "../series/overview";
import { shownPeriod } from "../view/filter";
import { periodOf } from "../view/span";
import type { View } from "../view/view";
import { charts } from "../words/en/charts";
import { timeline as timelineWords } from "../words/en/timeline";
import { wordsOf } from "../words/words-of";
import type { Chart } from "./chart";
import { crowdItems } from "./crowd-words";
import type { Figure } from "./figure";
import { withLandmarkRoom } from "./landmark-room";
import { sayEvents, sayPeriod, sayShortDay, sayTitle } from "./words";

/** All events as strips by belligerent, with the phases: the overview on which time is brushed. */
export const timeline = {
  slug: "timeline",
  name: charts.timeline,
  height: withLandmarkRoom({ narrow: 188, wide: 188 }),
  axis: "time",
  options: [],
  figure(ledger, view): Figure {
    const told = overview(ledger, view);
    const words = wordsOf(timelineWords, ledger);
    const base = {
      of: { slug: "timeline" as const, ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: isCrowded(ledger) ? words.crowdNote : words.note,
      summary: words.told(
        sayEvents(told.count, ledger),
        sayPeriod(periodOf(view.time, ledger.dates), ledger),
        outside(ledger, view, told),
      ),
      rows: [...told.shown, ...told.beside].reduce((sum, crowd) => sum + crowd.count, 0),
      isEmpty: told.shown.length === 0,
      aside: [{ label: words.sideless, items: crowdItems(ledger, told.beside) }].filter(
        ({ items }) => items.length > 0,
      ),
      claims: [],
    };
    return onDemand(base, { events: () => told.shown.flatMap(({ events }) => events) });
  },
} satisfies Chart;

/** What lies outside of the days that are drawn, which are more than the chosen ones: those between are drawn pale. */
function outside(ledger: Ledger, view: View, { before, after }: Overview): string {
  const words = wordsOf(timelineWords, ledger);
  const { start, end } = shownPeriod(ledger, view);
  const parts = [
    ...(before > 0 ? [words.before(before, sayShortDay(start, ledger))] : []),
    ...(after > 0 ? [words.after(after, sayShortDay(end, ledger))] : []),
  ];
  return parts.length > 0 ? words.outside(parts, before + after === 1) : "";
}
