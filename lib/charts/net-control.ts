import type { Ledger } from "../campaign/ledger";
import { ascending } from "../campaign/order";
import { capturedUnits } from "../campaign/vocabulary";
import { type ControlSeries, type ControlSide, controlSeries } from "../series/control";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { net } from "../words/en/net";
import { say } from "../words/en/say";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import type { Chart, Figure, FigureTable } from "./chart";
import { withLandmarkRoom } from "./landmark-room";
import { netMarks } from "./net-marks";
import {
  capitalize,
  sayDay,
  sayEstimate,
  sayList,
  sayNet,
  sayPeriod,
  sayShortPeriod,
  sayTitle,
  sayUnits,
} from "./words";

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
    const changes = series.sides.flatMap((side) => side.changes);
    return {
      of: { slug: "net-control", ledger, view },
      title: sayTitle(ledger, view, words.title(capitalize(units))),
      unit: words.unit(units),
      note: words.note(sayDay(series.period.start, ledger)),
      summary: summary(ledger, series, units),
      table: table(ledger, series),
      marks: netMarks(ledger, changes),
      readings: (day) =>
        series.sides.flatMap((side) => {
          const reached = side.running.find((entry) => entry.day === day);
          if (!reached) return [];
          const { net: sum, captured, lost } = reached;
          const text = words.reading(sayNet(sum, ledger), sayEstimate(captured, ledger), sayEstimate(lost, ledger));
          return [{ faction: side.faction, text }];
        }),
      claims: [...new Set(changes.map(({ claim }) => claim))],
    };
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, period }: ControlSeries, units: string): string {
  const words = wordsOf(net, ledger);
  const { counted } = wordsOf(figure, ledger);
  const name = (side: ControlSide) => ledger.factions.get(side.faction).name;
  const silent = sides.filter((side) => side.net === null);
  const told = sides.flatMap((side) => (side.net ? [counted(name(side), sayNet(side.net, ledger))] : []));
  const days = sayPeriod(period, ledger);
  if (told.length === 0) return words.none(days, units);
  const rest = silent.length > 0 ? words.silent(sayList(silent.map(name), ledger)) : "";
  return `${words.told(days, units, sayList(told, ledger))}${rest}`;
}

function table(ledger: Ledger, { sides }: ControlSeries): FigureTable {
  const rows = sides.flatMap((side) => side.changes.map((change) => ({ side, change })));
  const { columns } = wordsOf(figure, ledger);
  const { units } = wordsOf(vocabulary, ledger);
  const words = wordsOf(net, ledger);
  return {
    columns: [
      { key: "days", label: columns.days },
      { key: "side", label: columns.side },
      { key: "change", label: words.direction },
      { key: "count", label: columns.count, numeric: true },
      { key: "unit", label: columns.unit },
      { key: "other", label: words.other },
      { key: "net", label: words.after, numeric: true },
    ],
    rows: rows
      .toSorted((a, b) => ascending(a.change.period.start, b.change.period.start))
      .map(({ side, change: { period, direction, count, unit, other, event } }) => {
        const after = side.running.find(({ day }) => day === period.end) ?? side.running.at(-1);
        return {
          event,
          cells: [
            sayShortPeriod(period, ledger),
            ledger.factions.get(side.faction).name,
            words[direction],
            sayEstimate(count, ledger),
            units[unit][(count.high ?? count.low) === 1 ? "one" : "many"],
            other === null ? wordsOf(say, ledger).notStated : ledger.factions.get(other).name,
            after ? sayNet(after.net, ledger) : "",
          ],
        };
      }),
  };
}
