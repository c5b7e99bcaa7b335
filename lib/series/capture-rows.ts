import { group } from "d3";
import { type Day, dayCount, daysOf, inDayOrder } from "../campaign/day";
import { sumEstimates } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";
import { type CaptureSpan, captureSeries } from "./captures";
import type { DataTable, Rowing } from "./data-table";

const bounds = [
  { name: "low", description: "What is certain at least." },
  { name: "best", description: "The count where the source is exact; blank elsewhere." },
  { name: "high", description: "What is possible at most; blank where the source leaves it open." },
];
const sources = [
  { name: "claims", description: "Ids of the claims, semicolon between." },
  { name: "sentences", description: "Ids of the article’s sentences behind them, semicolon between." },
];

/**
 * The captures of a view as a file's rows.
 *
 * By claim, a claim that lies only partly in the period keeps its own days and bounds.
 * By day, only days of the period stand; a day without a row is a day of which nothing was reported.
 */
export function captureRows(ledger: Ledger, view: View, rowing: Rowing): DataTable {
  const { sides, period } = captureSeries(ledger, view);
  const spans = sides.flatMap((side) => side.spans).filter((span) => span.inside !== "none");
  if (rowing === "day") return rowsByDay(ledger, spans, new Set(daysOf(period)));
  return {
    columns: [
      { name: "date_start", description: "First day, Damascus calendar." },
      { name: "date_end", description: "Last day, itself included." },
      { name: "faction", description: "The belligerent that took." },
      { name: "unit", description: "What was taken." },
      ...bounds,
      { name: "certainty", description: "stated, reported, claimed (by a party to the conflict) or contested." },
      ...sources,
    ],
    rows: inDayOrder(spans).map(({ period: { start, end }, faction, unit, taken, certainty, claim }) => [
      start,
      end,
      faction,
      unit,
      taken.low,
      taken.best,
      taken.high,
      certainty,
      claim,
      sentencesOf(ledger, [claim]),
    ]),
  };
}

function rowsByDay(ledger: Ledger, spans: readonly CaptureSpan[], within: ReadonlySet<Day>): DataTable {
  const shares = spans.flatMap((span) =>
    daysOf(span.period)
      .filter((day) => within.has(day))
      .map((day) => ({ day, span, days: dayCount(span.period) })),
  );
  const cells = group(shares, ({ day, span }) => `${day} ${span.faction} ${span.unit}`);
  return {
    columns: [
      { name: "date", description: "Day, Damascus calendar." },
      { name: "faction", description: "The belligerent that took." },
      { name: "unit", description: "What was taken." },
      ...bounds,
      { name: "spread", description: "true where a claim over several days was shared out evenly over them." },
      ...sources,
    ],
    rows: [...cells.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, cell]) => {
        const [day = "", faction = "", unit = ""] = key.split(" ");
        const share = (count: number | null, days: number) => (count === null ? null : count / days);
        const taken = sumEstimates(
          cell.map(({ span: { taken: whole }, days }) => ({
            low: whole.low / days,
            best: share(whole.best, days),
            high: share(whole.high, days),
          })),
        );
        const claims = cell.map(({ span }) => span.claim);
        const spread = cell.some(({ days }) => days > 1);
        return [
          day,
          faction,
          unit,
          taken.low,
          taken.best,
          taken.high,
          spread,
          claims.join(";"),
          sentencesOf(ledger, claims),
        ];
      }),
  };
}

/** Ids of the sentences behind claims, each once, semicolon between. */
function sentencesOf(ledger: Ledger, claims: readonly string[]): string {
  return [...new Set(claims.flatMap((id) => ledger.claimById.get(id)?.sentences ?? []))].join(";");
}
