import { group } from "d3";
import type { Assessment, Claimant } from "@/lib/campaign/campaign";
import type { Ledger } from "@/lib/campaign/ledger";
import { claimantKinds } from "@/lib/campaign/vocabulary";
import { claimantKindNames, sayDay } from "@/lib/charts/words";
import styles from "./Assessments.module.css";
import { SentenceLinks } from "./SentenceLinks";

/** Who judged what, by kind of claimant. Nothing of it enters a count. */
export function Assessments({ ledger, assessments }: { ledger: Ledger; assessments: readonly Assessment[] }) {
  const byClaimant = group(assessments, ({ claimant }) => claimant);
  const claimants = [...ledger.claimants.values()]
    .filter(({ id }) => byClaimant.has(id))
    .toSorted((a, b) => claimantKinds.indexOf(a.kind) - claimantKinds.indexOf(b.kind));
  return (
    <section id="assessments" aria-labelledby="assessments-title" className={styles.section}>
      <h2 id="assessments-title">Assessments</h2>
      <p className={styles.lead}>
        Judgements, aims and assertions that the article reports, in this project’s words. Judgements are not counted:
        no figure above rests on them.
      </p>
      <dl className={styles.claimants}>
        {claimants.map((claimant) => (
          <div key={claimant.id}>
            <dt>
              {claimant.name}
              <span className={styles.kind}>{sayWho(ledger, claimant)}</span>
            </dt>
            {byClaimant.get(claimant.id)?.map(({ id, date, summary, sentences }) => (
              <dd key={id}>
                <p className={styles.summary}>
                  {date && <span className={styles.date}>{sayDay(date)}: </span>}
                  {summary}
                </p>
                <SentenceLinks ledger={ledger} ids={sentences} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** “party to the conflict, Rebels”; nothing for the article, whose name says it. */
function sayWho({ factions }: Ledger, { kind, party }: Claimant): string {
  if (kind === "encyclopedia") return "";
  return party === null ? claimantKindNames[kind] : `${claimantKindNames[kind]}, ${factions.get(party).name}`;
}
