import type { Claim } from "@/lib/campaign/claim";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Total } from "@/lib/campaign/total";
import { sayDifference, sayTotal, sayTotalCount } from "@/lib/charts/total-words";
import { capitalize, sayPeriod, sayShortPeriod } from "@/lib/charts/words";
import { type TotalAgainstSum, totalsAgainstSums } from "@/lib/series/totals";
import { say } from "@/lib/words/en/say";
import { sums } from "@/lib/words/en/sums";
import { wordsOf } from "@/lib/words/words-of";
import { asCoded } from "../../_language/as-coded";
import { SentenceLinks } from "../events/SentenceLinks";
import table from "../Table.module.css";
import section from "./Section.module.css";
import styles from "./TotalsAgainstSums.module.css";

/** What the infobox states beside what the sentences add up to. It stays the same under every filter. */
export function TotalsAgainstSums({ ledger }: { ledger: Ledger }) {
  const words = wordsOf(sums, ledger);
  return (
    <section id="totals" aria-labelledby="totals-title" className={section.section}>
      <h2 id="totals-title">{words.title}</h2>
      <p className={section.lead}>{words.lead(sayPeriod(ledger.dates, ledger))}</p>
      <table className={`${table.table} ${table.stacked} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.of}</th>
            <th scope="col">{words.stated}</th>
            <th scope="col">{words.added}</th>
            <th scope="col">{words.against}</th>
          </tr>
        </thead>
        <tbody>
          {totalsAgainstSums(ledger, ledger.totals).map((held) => (
            <Row key={held.total.id} ledger={ledger} held={held} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ ledger, held }: { ledger: Ledger; held: TotalAgainstSum }) {
  const words = wordsOf(sums, ledger);
  const { total, sum, added, runningTotals, difference } = held;
  return (
    <tr>
      <th scope="row">
        {ledger.factions.get(total.faction).name}
        <span className={styles.subject}>{sayTotal(ledger, total)}</span>
      </th>
      <td data-label={words.stated}>
        <p className={styles.number}>{sayTotalCount(total.estimate, total, ledger)}</p>
        <SentenceLinks ledger={ledger} ids={total.sentences} />
      </td>
      <td data-label={words.added}>
        <p className={sum ? styles.number : undefined}>{sum ? sayTotalCount(sum, total, ledger) : words.noNumber}</p>
        {added.length > 0 && (
          <details>
            <summary>{words.from(wordsOf(say, ledger).claims(added.length))}</summary>
            <Claims ledger={ledger} total={total} claims={added} />
          </details>
        )}
        {runningTotals.length > 0 && (
          <>
            <p>{words.running}</p>
            <Claims ledger={ledger} total={total} claims={runningTotals} />
          </>
        )}
      </td>
      <td data-label={words.against}>
        {difference ? (
          <p className={styles.number}>{capitalize(sayDifference(difference, ledger))}</p>
        ) : (
          <p>{words.nothing}</p>
        )}
        {total.note && <p {...asCoded(ledger)}>{total.note}</p>}
      </td>
    </tr>
  );
}

function Claims({ ledger, total, claims }: { ledger: Ledger; total: Total; claims: readonly Claim[] }) {
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <a href={`/${ledger.campaign}/events/${claim.event}#${claim.id}`}>{sayShortPeriod(claim.period, ledger)}</a>:{" "}
          {sayTotalCount(claim.estimate, total, ledger)}
          {claim.claimant !== ledger.article.claimant && ` (${ledger.claimants.get(claim.claimant)?.name})`}
        </li>
      ))}
    </ul>
  );
}
