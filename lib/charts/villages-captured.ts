import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import { onDemand } from "../memo/on-demand";
import { type CaptureSeries, type CaptureSide, captureSeries, capturesInside } from "../series/captures";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { villages } from "../words/en/villages";
import { wordsOf } from "../words/words-of";
import type { Chart } from "./chart";
import type { Figure } from "./figure";
import { withLandmarkRoom } from "./landmark-room";
import { capitalize, sayCount, sayList, sayPartly, sayPeriod, sayTitle, sayUnder, sayUnits } from "./words";

/** Captures by the side that took them: blocks over their days, or what they add up to. */
export const villagesCaptured = {
  slug: "villages-captured",
  name: charts["villages-captured"],
  height: withLandmarkRoom({ narrow: 440, wide: 440 }),
  axis: "time",
  options: ["mode", "unit"],
  figure(ledger, view): Figure {
    const series = captureSeries(ledger, view);
    const words = wordsOf(villages, ledger);
    const units = sayUnits(series.units, capturedUnits, ledger);
    const cumulative = view.mode === "cumulative";
    const spans = capturesInside(series);
    const claims = () => spans.map(({ claim }) => claim);
    const base = {
      of: { slug: "villages-captured" as const, ledger, view },
      title: sayTitle(ledger, view, words.title(capitalize(units), cumulative)),
      unit: cumulative ? units : words.unit(units),
      note: `${cumulative ? words.running : words.daily}${sayPartly(ledger, view, spans, claims)}`,
      summary: summary(ledger, series, sayUnder(ledger, view)),
      rows: spans.length,
      isEmpty: spans.length === 0,
      events: [],
    };
    return onDemand(base, { claims });
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, period, units }: CaptureSeries, under: string): string {
  const words = wordsOf(villages, ledger);
  const name = (side: CaptureSide) => ledger.factions.get(side.faction).name;
  const unit = units.length === 1 ? (units[0] as (typeof units)[number]) : "site";
  const counts = (side: CaptureSide) =>
    side.taken && (units.length === 1 ? sayCount(side.taken, unit, ledger) : words.places(side.taken));
  const reported = sides.filter((side) => side.taken !== null);
  const silent = sides.filter((side) => side.taken === null);
  const days = sayPeriod(period, ledger);
  if (reported.length === 0) return words.none(days, sayUnits(units, capturedUnits, ledger), under);
  const { counted } = wordsOf(figure, ledger);
  const told = sayList(
    reported.map((side) => counted(name(side), `${counts(side)}`)),
    ledger,
  );
  const rest = silent.length > 0 ? words.silent(sayList(silent.map(name), ledger), under) : "";
  return `${words.told(days, told)}${rest}`;
}
