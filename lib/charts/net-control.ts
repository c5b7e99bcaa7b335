import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import { type ControlSeries, type ControlSide, controlSeries } from "../series/control";
import { controlRows } from "../series/control-rows";
import { shownPeriod } from "../series/timeline";
import type { Chart, Figure, FigureTable } from "./chart";
import { drawNet } from "./drawing/net";
import { netMarks } from "./net-marks";
import {
  capitalize,
  sayDay,
  sayEstimate,
  sayFilter,
  sayList,
  sayNet,
  sayPeriod,
  sayShortPeriod,
  sayUnits,
  unitNames,
} from "./words";

/** Captured minus lost, by side, added up over the period: a band between the bounds. */
export const netControl: Chart = {
  slug: "net-control",
  name: "Net control",
  height: { narrow: 340, wide: 360 },
  axis: "time",
  options: ["unit"],
  data: controlRows,
  figure(ledger, view): Figure {
    const series = controlSeries(ledger, view);
    const domain = shownPeriod(ledger, view);
    const units = sayUnits(series.units, capturedUnits);
    const filter = sayFilter(ledger, view);
    const changes = series.sides.flatMap((side) => side.changes);
    return {
      title: `${capitalize(units)} captured minus lost, added up, by side${filter && ` (${filter})`}`,
      unit: `${units}, net`,
      note: `Added up from ${sayDay(series.period.start)} on. The band runs from the least to the most that the reports allow; a dashed edge with an arrow is open that way. Only reported captures count: a place that changed hands unreported is missing, and a side without a band had nothing reported.`,
      summary: summary(ledger, series, units),
      table: table(ledger, series),
      marks: netMarks(ledger, changes),
      readings: (day) =>
        series.sides.flatMap((side) => {
          const reached = side.running.find((entry) => entry.day === day);
          if (!reached) return [];
          const { net, captured, lost } = reached;
          const text = `${sayNet(net)} (captured ${sayEstimate(captured)}, lost ${sayEstimate(lost)})`;
          return [{ faction: side.faction, text }];
        }),
      claims: [...new Set(changes.map(({ claim }) => claim))],
      draw: (plot, frame) => drawNet(plot, ledger, series, domain, frame),
    };
  },
};

function summary(ledger: Ledger, { sides, period }: ControlSeries, units: string): string {
  const name = (side: ControlSide) => ledger.factions.get(side.faction).name;
  const silent = sides.filter(({ net }) => net === null);
  const told = sides.flatMap((side) => (side.net ? [`${name(side)} ${sayNet(side.net)}`] : []));
  const days = sayPeriod(period);
  if (told.length === 0) return `${days}: no capture or loss of ${units} was reported under this filter.`;
  const rest = silent.length > 0 ? ` For ${sayList(silent.map(name))} nothing was reported.` : "";
  return `${days}, ${units} captured minus lost: ${sayList(told)}.${rest}`;
}

function table(ledger: Ledger, { sides }: ControlSeries): FigureTable {
  const rows = sides.flatMap((side) => side.changes.map((change) => ({ side, change })));
  return {
    columns: [
      { key: "days", label: "Days" },
      { key: "side", label: "Side" },
      { key: "change", label: "Captured or lost" },
      { key: "count", label: "Count", numeric: true },
      { key: "unit", label: "Of" },
      { key: "other", label: "From or to" },
      { key: "net", label: "Net by the end", numeric: true },
    ],
    rows: rows
      .toSorted((a, b) => (a.change.period.start < b.change.period.start ? -1 : 1))
      .map(({ side, change: { period, direction, count, unit, other, event } }) => {
        const after = side.running.find(({ day }) => day === period.end) ?? side.running.at(-1);
        return {
          event,
          cells: [
            sayShortPeriod(period),
            ledger.factions.get(side.faction).name,
            direction,
            sayEstimate(count),
            unitNames[unit][(count.high ?? count.low) === 1 ? "one" : "many"],
            other === null ? "not stated" : ledger.factions.get(other).name,
            after ? sayNet(after.net) : "",
          ],
        };
      }),
  };
}
