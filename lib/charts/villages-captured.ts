import { type Day, inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import { captureRows } from "../series/capture-rows";
import { type CaptureSeries, type CaptureSide, captureSeries } from "../series/captures";
import { shownPeriod } from "../series/timeline";
import type { Chart, Figure, FigureTable, Reading } from "./chart";
import { drawCaptures, drawRunningCaptures } from "./drawing/captures";
import {
  capitalize,
  certaintyNames,
  sayCount,
  sayEstimate,
  sayFilter,
  sayList,
  sayPeriod,
  sayShortPeriod,
  sayUnit,
  sayUnits,
} from "./words";

/** Captures by the side that took them: blocks over their days, or what they add up to. */
export const villagesCaptured: Chart = {
  slug: "villages-captured",
  name: "Villages captured",
  height: { narrow: 440, wide: 440 },
  axis: "time",
  options: ["mode", "unit"],
  data: captureRows,
  figure(ledger, view): Figure {
    const series = captureSeries(ledger, view);
    const domain = shownPeriod(ledger, view);
    const units = capitalize(sayUnits(series.units, capturedUnits));
    const filter = sayFilter(ledger, view);
    const cumulative = view.mode === "cumulative";
    return {
      title: `${units} captured ${cumulative ? "since the period began" : "per day"}, by the side that took them${filter && ` (${filter})`}`,
      unit: cumulative ? sayUnits(series.units, capturedUnits) : `${sayUnits(series.units, capturedUnits)} a day`,
      note: cumulative
        ? "The line is what is certain at least, the shade reaches to what is possible; where it fades out upwards, no upper bound was given."
        : "A block’s width is its days, its area the count: solid for what is certain, pale for what is possible. An arrow means “or more”. No block means nothing was reported, not zero.",
      summary: summary(ledger, series),
      table: table(ledger, series),
      marks: inDayOrder(
        series.sides.flatMap((side) =>
          side.spans
            .filter((span) => span.inside !== "none")
            .map((span) => ({
              faction: side.faction,
              period: span.period,
              label: `${sayPeriod(span.period)}: ${ledger.factions.get(side.faction).name}, ${sayCount(span.taken, span.unit)}`,
              events: [span.event],
            })),
        ),
      ),
      readings: (day) => series.sides.flatMap((side) => (cumulative ? readRunning(side, day) : readDaily(side, day))),
      claims: series.sides.flatMap((side) => side.spans.filter((s) => s.inside !== "none").map((s) => s.claim)),
      draw: (plot, frame) =>
        cumulative
          ? drawRunningCaptures(plot, ledger, series, domain, frame)
          : drawCaptures(plot, ledger, series, domain, frame),
    };
  },
};

function readDaily(side: CaptureSide, day: Day): Reading[] {
  return side.spans
    .filter(({ period, inside }) => inside !== "none" && period.start <= day && day <= period.end)
    .map(({ faction, period, taken, unit }) => ({
      faction,
      text: `${sayCount(taken, unit)}${period.start === period.end ? "" : ` over ${sayShortPeriod(period)}`}`,
    }));
}

function readRunning(side: CaptureSide, day: Day): Reading[] {
  const reached = side.running.find((entry) => entry.day === day);
  return reached ? [{ faction: side.faction, text: `${sayEstimate(reached.taken)} in all` }] : [];
}

function summary(ledger: Ledger, { sides, period, units }: CaptureSeries): string {
  const name = (side: CaptureSide) => ledger.factions.get(side.faction).name;
  const unit = units.length === 1 ? (units[0] as (typeof units)[number]) : "site";
  const counts = (side: CaptureSide) =>
    side.taken && (units.length === 1 ? sayCount(side.taken, unit) : `${sayEstimate(side.taken)} places`);
  const reported = sides.filter((side) => side.taken !== null);
  const silent = sides.filter((side) => side.taken === null);
  const days = sayPeriod(period);
  if (reported.length === 0)
    return `${days}: no capture of ${sayUnits(units, capturedUnits)} was reported under this filter.`;
  const told = sayList(reported.map((side) => `${name(side)} ${counts(side)}`));
  const rest = silent.length > 0 ? ` For ${sayList(silent.map(name))} none was reported.` : "";
  return `${days}, captured: ${told}.${rest}`;
}

function table(ledger: Ledger, { sides }: CaptureSeries): FigureTable {
  const rows = inDayOrder(sides.flatMap((side) => side.spans).filter((span) => span.inside !== "none"));
  return {
    columns: [
      { key: "days", label: "Days" },
      { key: "side", label: "Taken by" },
      { key: "count", label: "Count", numeric: true },
      { key: "unit", label: "Of" },
      { key: "wording", label: "As worded" },
      { key: "certainty", label: "Certainty" },
      { key: "claimant", label: "According to" },
    ],
    rows: rows.map((span) => {
      const claim = ledger.claimById.get(span.claim);
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period),
          ledger.factions.get(span.faction).name,
          sayEstimate(span.taken),
          sayUnit(span.taken, span.unit),
          claim?.wording ? `“${claim.wording}”` : "",
          certaintyNames[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
}
