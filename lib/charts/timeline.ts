import { hasDay, inDayOrder, overlaps } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { type TimelineSeries, timelineSeries } from "../series/timeline";
import { eventsOf } from "../view/filter";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { timeline as timelineWords } from "../words/en/timeline";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import type { Chart, Figure, FigureRow } from "./chart";
import { withLandmarkRoom } from "./landmark-room";
import { sayEvents, sayPeriod, sayShortPeriod, sayTitle } from "./words";

/** All events as strips by belligerent, with the phases: the overview on which time is brushed. */
export const timeline = {
  slug: "timeline",
  name: charts.timeline,
  height: withLandmarkRoom({ narrow: 188, wide: 188 }),
  axis: "time",
  options: [],
  figure(ledger, view): Figure {
    const series = timelineSeries(ledger, view);
    const words = wordsOf(timelineWords, ledger);
    const { columns, on } = wordsOf(figure, ledger);
    const passing = inDayOrder(series.events.filter((event) => event.passes && overlaps(event.period, series.period)));
    const count = eventsOf(ledger, view).length;
    return {
      of: { slug: "timeline", ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: words.note,
      summary: words.told(sayEvents(count, ledger), sayPeriod(series.period, ledger), outside(ledger, series)),
      table: {
        columns: [
          { key: "days", label: columns.days },
          { key: "side", label: columns.side },
          { key: "type", label: columns.type },
          { key: "event", label: columns.event },
        ],
        rows: [
          ...passing.map(({ event, faction }) => rowOf(ledger, event, faction)),
          ...series.sideless.map((event) => rowOf(ledger, event, null)),
        ],
      },
      marks: passing.map((mark) => ({
        faction: mark.faction,
        period: mark.period,
        label: on(sayPeriod(mark.period, ledger), ledger.eventById.get(mark.event)?.summary ?? ""),
        events: [mark.event],
      })),
      readings: (day) =>
        passing
          .filter(({ period }) => hasDay(period, day))
          .map((mark) => ({ faction: mark.faction, text: ledger.eventById.get(mark.event)?.summary ?? "" })),
      aside: [
        {
          label: words.sideless,
          items: series.sideless.map((id) => ({ text: sayEventAt(ledger, id), events: [id] })),
        },
      ].filter(({ items }) => items.length > 0),
      claims: [],
    };
  },
} satisfies Chart;

function outside(ledger: Ledger, { before, after }: TimelineSeries): string {
  const words = wordsOf(timelineWords, ledger);
  const parts = [...(before > 0 ? [words.before(before)] : []), ...(after > 0 ? [words.after(after)] : [])];
  return parts.length > 0 ? words.outside(parts) : "";
}

function rowOf(ledger: Ledger, id: string, faction: string | null): FigureRow {
  const event = ledger.eventById.get(id);
  if (!event) throw new RangeError(`No event “${id}” in this campaign.`);
  const side = faction === null ? wordsOf(figure, ledger).noSide : ledger.factions.get(faction).name;
  return {
    event: id,
    cells: [sayShortPeriod(event.period, ledger), side, wordsOf(vocabulary, ledger).types[event.type], event.summary],
  };
}

function sayEventAt(ledger: Ledger, id: string): string {
  const event = ledger.eventById.get(id);
  return event ? wordsOf(figure, ledger).on(sayShortPeriod(event.period, ledger), event.summary) : id;
}
