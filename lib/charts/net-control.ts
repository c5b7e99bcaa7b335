import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import { onDemand } from "../memo/on-demand";
import { type ControlSeries, type ControlSide, controlSeries } from "../series/control";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { net } from "../words/en/net";
import { wordsOf } from "../words/words-of";
import type { Chart } from "./chart";
import type { Figure } from "./figure";
import { withLandmarkRoom } from "./landmark-room";
import { capitalize, sayDay, sayList, sayNet, sayPartly, sayPeriod, sayTitle, sayUnder, sayUnits } from "./words";

/** Captured minus lost, by side, added up over the period: a band between the bounds. */
export const netControl = {
  slug: "net-control",
  name: charts["net-control"],
  height: withLandmarkRoom({ narrow: 340, wide: 360 }),
  axis: "time",
  options: ["unit"],
  figure(ledger, view): Figure {
    const series = controlSeries(ledger, view);
    const words = wordsOf(net, ledger);
    const units = sayUnits(series.units, capturedUnits, ledger);
    const spans = series.sides.flatMap((side) => side.spans);
    const claims = () => [...new Set(series.sides.flatMap((side) => side.changes.map(({ claim }) => claim)))];
    const rows = spans.reduce((sum, { count }) => sum + count, 0);
    const base = {
      of: { slug: "net-control" as const, ledger, view },
      title: sayTitle(ledger, view, words.title(capitalize(units))),
      unit: words.unit(units),
      note: `${words.note(sayDay(series.period.start, ledger))}${sayPartly(ledger, view, spans, claims)}`,
      summary: summary(ledger, series, units, sayUnder(ledger, view)),
      rows,
      isEmpty: rows === 0,
      events: [],
    };
    return onDemand(base, { claims });
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, period }: ControlSeries, units: string, under: string): string {
  const words = wordsOf(net, ledger);
  const { counted } = wordsOf(figure, ledger);
  const name = (side: ControlSide) => ledger.factions.get(side.faction).name;
  const silent = sides.filter((side) => side.net === null);
  const told = sides.flatMap((side) => (side.net ? [counted(name(side), sayNet(side.net, ledger))] : []));
  const days = sayPeriod(period, ledger);
  if (told.length === 0) return words.none(days, units, under);
  const rest = silent.length > 0 ? words.silent(sayList(silent.map(name), ledger), under) : "";
  return `${words.told(days, units, sayList(told, ledger))}${rest}`;
}
