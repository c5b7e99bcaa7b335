import type { Ledger } from "../campaign/ledger";
import { onDemand } from "../memo/on-demand";
import { type ActivitySeries, activitySeries, cellsInside } from "../series/activity";
import { activity } from "../words/en/activity";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import { activityHeight } from "./activity-height";
import { sayCounts } from "./activity-words";
import type { Chart } from "./chart";
import type { Figure } from "./figure";
import { sayPeriod, sayTitle, sayUnder } from "./words";

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
    const cells = cellsInside(series);
    const groups = view.level === "group";
    const base = {
      of: { slug: "faction-activity" as const, ledger, view },
      title: sayTitle(ledger, view, words.title(groups)),
      unit: words.unit,
      note: words.note(groups),
      summary: summary(ledger, series, sayUnder(ledger, view)),
      rows: cells.length,
      isEmpty: cells.length === 0,
      claims: [],
    };
    return onDemand(base, { events: () => cells.flatMap(({ cell }) => [...cell.acted, ...cell.targeted]) });
  },
} satisfies Chart;

function summary(ledger: Ledger, { rows, period }: ActivitySeries, under: string): string {
  const words = wordsOf(activity, ledger);
  const { named } = wordsOf(figure, ledger);
  const sides = rows.filter(({ depth }) => depth === 0);
  const told = sides.map((row) =>
    named(
      ledger.factions.get(row.faction).name,
      `${sayCounts(ledger, row.acted, row.targeted)}${row.acted + row.targeted === 0 ? under : ""}`,
    ),
  );
  const groups = rows.length - sides.length;
  return words.told(
    sayPeriod(period, ledger),
    wordsOf(say, ledger).parts(told),
    groups > 0 ? words.groups(groups) : "",
  );
}
