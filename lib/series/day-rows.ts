import { dayCount, daysOf, type Period } from "../campaign/day";
import { type Estimate, sumEstimates } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import { group } from "../lists/group";
import { ascending } from "../lists/order";
import { boundColumns, sentencesOf, sourceColumns } from "./claim-columns";
import type { DataTable } from "./data-table";

/** A count over some days, as one claim has it, to be shared out over them. */
export interface SharedClaim {
  readonly period: Period;
  readonly count: Estimate;
  readonly claim: string;
  /** What tells its row from others of the same day: ids without spaces, null where not stated. */
  readonly keys: readonly (string | null)[];
}

/**
 * A row a day and set of keys, in that order. Claims over several days are shared out evenly over them and
 * marked so. Only days of the period stand; a day without a row is a day of which nothing was reported.
 * @param keyColumns what the keys of each claim mean, in their order
 */
export function dayRows(
  ledger: Ledger,
  claims: readonly SharedClaim[],
  keyColumns: DataTable["columns"],
  period: Period,
): DataTable {
  const within = new Set(daysOf(period));
  const shares = claims.flatMap((claim) =>
    daysOf(claim.period)
      .filter((day) => within.has(day))
      .map((day) => ({ day, claim, days: dayCount(claim.period) })),
  );
  const cells = group(shares, ({ day, claim }) => [day, ...claim.keys].join(" "));
  return {
    columns: [
      { name: "date", description: "Day, Damascus calendar." },
      ...keyColumns,
      ...boundColumns,
      { name: "spread", description: "true where a claim over several days was shared out evenly over them." },
      ...sourceColumns,
    ],
    rows: [...cells.entries()]
      .sort(([a], [b]) => ascending(a, b))
      .map(([, cell]) => {
        const [{ day, claim: like }] = cell as [(typeof shares)[number]];
        const count = sumEstimates(cell.map(({ claim, days }) => share(claim.count, days)));
        const ids = cell.map(({ claim }) => claim.claim);
        const spread = cell.some(({ days }) => days > 1);
        const bounds = [count.low, count.best, count.high];
        return [day, ...like.keys, ...bounds, spread, ids.join(";"), sentencesOf(ledger, ids)];
      }),
  };
}

function share({ low, best, high }: Estimate, days: number): Estimate {
  const part = (count: number | null) => (count === null ? null : count / days);
  return { low: low / days, best: part(best), high: part(high) };
}
