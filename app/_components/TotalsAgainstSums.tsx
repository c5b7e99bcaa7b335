import type { Total } from "@/lib/campaign/campaign";
import type { Claim } from "@/lib/campaign/claim";
import type { Ledger } from "@/lib/campaign/ledger";
import { capitalize, sayDifference, sayPeriod, sayShortPeriod, sayTotal, sayTotalCount } from "@/lib/charts/words";
import { type TotalAgainstSum, totalsAgainstSums } from "@/lib/series/totals";
import { SentenceLinks } from "./SentenceLinks";
import table from "./Table.module.css";
import styles from "./TotalsAgainstSums.module.css";

/** What the infobox states beside what the sentences add up to. It stays the same under every filter. */
export function TotalsAgainstSums({ ledger, totals }: { ledger: Ledger; totals: readonly Total[] }) {
  return (
    <section id="totals" aria-labelledby="totals-title" className={styles.section}>
      <h2 id="totals-title">Totals against sums</h2>
      <p className={styles.lead}>
        The article’s infobox states totals; its sentences tell what happened day by day. Here the one is held against
        the other for {sayPeriod(ledger.dates)}, whatever the filter. Neither corrects the other.
      </p>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">Total of</th>
            <th scope="col">Infobox states</th>
            <th scope="col">Sentences add up to</th>
            <th scope="col">Sentences against infobox</th>
          </tr>
        </thead>
        <tbody>
          {totalsAgainstSums(ledger, totals).map((held) => (
            <Row key={held.total.id} ledger={ledger} held={held} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ ledger, held }: { ledger: Ledger; held: TotalAgainstSum }) {
  const { total, sum, added, runningTotals, difference } = held;
  return (
    <tr>
      <th scope="row">
        {ledger.factions.get(total.faction).name}
        <span className={styles.subject}>{sayTotal(ledger, total)}</span>
      </th>
      <td data-label="Infobox states">
        <p className={styles.number}>{sayTotalCount(total.estimate, total)}</p>
        <SentenceLinks ledger={ledger} ids={total.sentences} />
      </td>
      <td data-label="Sentences add up to">
        <p className={sum ? styles.number : undefined}>{sum ? sayTotalCount(sum, total) : "No number to add."}</p>
        {added.length > 0 && (
          <details>
            <summary>
              from {added.length} {added.length === 1 ? "claim" : "claims"}
            </summary>
            <Claims ledger={ledger} total={total} claims={added} />
          </details>
        )}
        {runningTotals.length > 0 && (
          <>
            <p>Running totals, not added:</p>
            <Claims ledger={ledger} total={total} claims={runningTotals} />
          </>
        )}
      </td>
      <td data-label="Sentences against infobox">
        {difference ? (
          <p className={styles.number}>{capitalize(sayDifference(difference))}</p>
        ) : (
          <p>Nothing to compare.</p>
        )}
        {total.note && <p>{total.note}</p>}
      </td>
    </tr>
  );
}

function Claims({ ledger, total, claims }: { ledger: Ledger; total: Total; claims: readonly Claim[] }) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <a href={`/${ledger.campaign}/events/${claim.event}#${claim.id}`}>{sayShortPeriod(claim.period)}</a>:{" "}
          {sayTotalCount(claim.estimate, total)}
          {claim.claimant !== "article" && ` (${ledger.claimants.get(claim.claimant)?.name})`}
        </li>
      ))}
    </ul>
  );
}
