import type { Ledger } from "../campaign/ledger";
import { type ActivitySeries, activitySeries, cellsInside } from "../series/activity";
import { activity } from "../words/en/activity";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import { activityHeight } from "./activity-height";
import { sayCounts } from "./activity-words";
import type { Chart, Figure, FigureTable } from "./chart";
import { sayDay, sayPeriod, sayShortDay, sayTitle } from "./words";

/** Events by faction and day: above the line those in which it acted, below those in which it was only acted upon. */
export const factionActivity = {
  slug: "faction-activity",
  name: charts["faction-activity"],
  height: activityHeight,
  axis: "time",
  options: ["level"],
  figure(ledger, view): Figure {
    const series = activitySeries(ledger, view);
    const words = wordsOf(activity, ledger);
    const { on, of } = wordsOf(figure, ledger);
    const cells = cellsInside(series);
    const groups = view.level === "group";
    return {
      of: { slug: "faction-activity", ledger, view },
      title: sayTitle(ledger, view, words.title(groups)),
      unit: words.unit,
      note: words.note(groups),
      summary: summary(ledger, series),
      table: table(ledger, series),
      marks: cells.map(({ faction, day, acted, targeted }) => ({
        faction,
        period: { start: day, end: day },
        label: on(
          sayDay(day, ledger),
          of(ledger.factions.get(faction).name, sayCounts(ledger, acted.length, targeted.length)),
        ),
        events: [...acted, ...targeted],
      })),
      readings: (day) =>
        cells
          .filter((cell) => cell.day === day)
          .map(({ faction, acted, targeted }) => ({ faction, text: sayCounts(ledger, acted.length, targeted.length) })),
      claims: [],
    };
  },
} satisfies Chart;

function summary(ledger: Ledger, { rows, period }: ActivitySeries): string {
  const words = wordsOf(activity, ledger);
  const { named } = wordsOf(figure, ledger);
  const sides = rows.filter(({ depth }) => depth === 0);
  const told = sides.map((row) =>
    named(ledger.factions.get(row.faction).name, sayCounts(ledger, row.acted, row.targeted)),
  );
  const groups = rows.length - sides.length;
  return words.told(
    sayPeriod(period, ledger),
    wordsOf(say, ledger).parts(told),
    groups > 0 ? words.groups(groups) : "",
  );
}

function table(ledger: Ledger, series: ActivitySeries): FigureTable {
  const words = wordsOf(activity, ledger);
  const { columns } = wordsOf(figure, ledger);
  return {
    columns: [
      { key: "day", label: columns.day },
      { key: "faction", label: columns.faction },
      { key: "acted", label: words.actedIn, numeric: true },
      { key: "targeted", label: words.onlyTarget, numeric: true },
      { key: "events", label: words.events },
    ],
    rows: cellsInside(series).map(({ faction, day, acted, targeted }) => {
      const events = [...acted, ...targeted];
      return {
        event: events.length === 1 ? (events[0] as string) : null,
        cells: [
          sayShortDay(day, ledger),
          ledger.factions.get(faction).name,
          `${acted.length}`,
          `${targeted.length}`,
          events.map((id) => ledger.eventById.get(id)?.summary ?? id).join(" "),
        ],
      };
    }),
  };
}
