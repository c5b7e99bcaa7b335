import type { Claimant } from "@/lib/campaign/claimants";
import type { Ledger } from "@/lib/campaign/ledger";
import { claimantKinds } from "@/lib/campaign/vocabulary";
import { sayDay } from "@/lib/charts/words";
import { group } from "@/lib/lists/group";
import { details } from "@/lib/words/en/details";
import { judged } from "@/lib/words/en/judged";
import { wordsOf } from "@/lib/words/words-of";
import { InOriginal } from "../../_language/InOriginal";
import { SentenceLinks } from "../events/SentenceLinks";
import styles from "./Assessments.module.css";
import section from "./Section.module.css";

/** Who judged what, by kind of claimant. Nothing of it enters a count. */
export function Assessments({ ledger }: { ledger: Ledger }) {
  const words = wordsOf(judged, ledger);
  const byClaimant = group(ledger.assessments, ({ claimant }) => claimant);
  const claimants = [...ledger.claimants.values()]
    .filter(({ id }) => byClaimant.has(id))
    .toSorted((a, b) => claimantKinds.indexOf(a.kind) - claimantKinds.indexOf(b.kind));
  return (
    <section id="assessments" aria-labelledby="assessments-title" className={section.section}>
      <h2 id="assessments-title">{words.title}</h2>
      <p className={section.lead}>{words.lead}</p>
      <dl className={styles.claimants}>
        {claimants.map((claimant) => (
          <div key={claimant.id}>
            <dt>
              <InOriginal>{claimant.name}</InOriginal>
              <span className={styles.kind}>{sayWho(ledger, claimant)}</span>
            </dt>
            {byClaimant.get(claimant.id)?.map(({ id, date, summary, sentences }) => (
              <dd key={id}>
                <p className={styles.summary}>
                  {date && <span className={styles.date}>{words.on(sayDay(date, ledger))}</span>}
                  <InOriginal>{summary}</InOriginal>
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
function sayWho(ledger: Ledger, { kind, party }: Claimant): string {
  if (kind === "encyclopedia") return "";
  const name = wordsOf(details, ledger).claimantKinds[kind];
  return party === null ? name : wordsOf(judged, ledger).who(name, ledger.factions.get(party).name);
}
