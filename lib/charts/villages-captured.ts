import { type Day, hasDay, inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import { type CaptureSeries, type CaptureSide, captureSeries } from "../series/captures";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { say } from "../words/en/say";
import { villages } from "../words/en/villages";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import type { Chart, Figure, FigureTable, Reading } from "./chart";
import { withLandmarkRoom } from "./landmark-room";
import {
  capitalize,
  sayCount,
  sayEstimate,
  sayList,
  sayOver,
  sayPeriod,
  sayShortPeriod,
  sayTitle,
  sayUnit,
  sayUnits,
} from "./words";

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
    const { on, of } = wordsOf(figure, ledger);
    const units = sayUnits(series.units, capturedUnits, ledger);
    const cumulative = view.mode === "cumulative";
    return {
      of: { slug: "villages-captured", ledger, view },
      title: sayTitle(ledger, view, words.title(capitalize(units), cumulative)),
      unit: cumulative ? units : words.unit(units),
      note: cumulative ? words.running : words.daily,
      summary: summary(ledger, series),
      table: table(ledger, series),
      marks: inDayOrder(
        series.sides.flatMap((side) =>
          side.spans
            .filter((span) => span.inside !== "none")
            .map((span) => ({
              faction: side.faction,
              period: span.period,
              label: on(
                sayPeriod(span.period, ledger),
                of(ledger.factions.get(side.faction).name, sayCount(span.taken, span.unit, ledger)),
              ),
              events: [span.event],
            })),
        ),
      ),
      readings: (day) =>
        series.sides.flatMap((side) => (cumulative ? readRunning(ledger, side, day) : readDaily(ledger, side, day))),
      claims: series.sides.flatMap((side) => side.spans.filter((s) => s.inside !== "none").map((s) => s.claim)),
    };
  },
} satisfies Chart;

function readDaily(ledger: Ledger, side: CaptureSide, day: Day): Reading[] {
  return side.spans
    .filter(({ period, inside }) => inside !== "none" && hasDay(period, day))
    .map(({ faction, period, taken, unit }) => ({
      faction,
      text: sayOver(ledger, sayCount(taken, unit, ledger), period),
    }));
}

function readRunning(ledger: Ledger, side: CaptureSide, day: Day): Reading[] {
  const reached = side.running.find((entry) => entry.day === day);
  return reached
    ? [{ faction: side.faction, text: wordsOf(figure, ledger).inAll(sayEstimate(reached.taken, ledger)) }]
    : [];
}

function summary(ledger: Ledger, { sides, period, units }: CaptureSeries): string {
  const words = wordsOf(villages, ledger);
  const name = (side: CaptureSide) => ledger.factions.get(side.faction).name;
  const unit = units.length === 1 ? (units[0] as (typeof units)[number]) : "site";
  const counts = (side: CaptureSide) =>
    side.taken &&
    (units.length === 1 ? sayCount(side.taken, unit, ledger) : words.places(sayEstimate(side.taken, ledger)));
  const reported = sides.filter((side) => side.taken !== null);
  const silent = sides.filter((side) => side.taken === null);
  const days = sayPeriod(period, ledger);
  if (reported.length === 0) return words.none(days, sayUnits(units, capturedUnits, ledger));
  const { counted } = wordsOf(figure, ledger);
  const told = sayList(
    reported.map((side) => counted(name(side), `${counts(side)}`)),
    ledger,
  );
  const rest = silent.length > 0 ? words.silent(sayList(silent.map(name), ledger)) : "";
  return `${words.told(days, told)}${rest}`;
}

function table(ledger: Ledger, { sides }: CaptureSeries): FigureTable {
  const rows = inDayOrder(sides.flatMap((side) => side.spans).filter((span) => span.inside !== "none"));
  const { columns } = wordsOf(figure, ledger);
  const { certainties } = wordsOf(vocabulary, ledger);
  const { quote } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: columns.days },
      { key: "side", label: wordsOf(villages, ledger).takenBy },
      { key: "count", label: columns.count, numeric: true },
      { key: "unit", label: columns.unit },
      { key: "wording", label: columns.wording },
      { key: "certainty", label: columns.certainty },
      { key: "claimant", label: columns.claimant },
    ],
    rows: rows.map((span) => {
      const claim = ledger.claimById.get(span.claim);
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period, ledger),
          ledger.factions.get(span.faction).name,
          sayEstimate(span.taken, ledger),
          sayUnit(span.taken, span.unit, ledger),
          claim?.wording ? quote(claim.wording) : "",
          certainties[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
}
