import { claimantsOf } from "@/lib/campaign/claimants";
import type { CampaignEvent } from "@/lib/campaign/event";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayClaim, sayDay, sayEstimate, sayList, sayPeriod } from "@/lib/charts/words";
import { details } from "@/lib/words/en/details";
import { panel } from "@/lib/words/en/panel";
import { vocabulary } from "@/lib/words/en/vocabulary";
import { wordsOf } from "@/lib/words/words-of";
import { asCoded, type Original } from "../../_language/as-coded";
import { InOriginal } from "../../_language/InOriginal";
import styles from "./EventDetails.module.css";
import { SentenceLinks } from "./SentenceLinks";

/** All that the ledger knows of an event. */
export function EventDetails({ ledger, event }: { ledger: Ledger; event: CampaignEvent }) {
  const words = wordsOf(panel, ledger);
  const { outcomes } = wordsOf(details, ledger);
  const { types, certainties } = wordsOf(vocabulary, ledger);
  const original = asCoded(ledger);
  const names = (ids: readonly string[]) =>
    sayList(
      ids.map((id) => ledger.factions.get(id).name),
      ledger,
    );
  const places = sayList(
    event.places.map((id) => ledger.places.get(id)?.name ?? id),
    ledger,
  );
  const days = sayPeriod(event.period, ledger);
  const claims = ledger.claimsByEvent.get(event.id) ?? [];
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={words.when}>
          {event.precision === "by"
            ? words.by(sayDay(event.period.end, ledger), sayDay(event.period.start, ledger))
            : event.precision === "range"
              ? words.over(days)
              : days}
        </Fact>
        <Fact name={words.what}>{types[event.type]}</Fact>
        <Fact name={words.acting}>{names(event.actors)}</Fact>
        <Fact name={words.actedUpon}>{names(event.targets)}</Fact>
        <Fact name={words.where}>{places}</Fact>
        <Fact name={words.outcome}>{event.outcome && outcomes[event.outcome]}</Fact>
        <Fact name={words.certainty}>{certainties[event.certainty]}</Fact>
        {claims.length === 0 && (
          <Fact name={words.claimant} original={original}>
            {claimantsOf(ledger, event).map((id) => ledger.claimants.get(id)?.name)}
          </Fact>
        )}
        <Fact name={words.partOf} original={original}>
          {ledger.phases.find(({ id }) => id === event.phase)?.name}
        </Fact>
        <Fact name={words.source}>
          <SentenceLinks ledger={ledger} ids={event.sentences} />
        </Fact>
      </dl>
      <h2 className={styles.heading}>{claims.length === 0 ? words.noClaims : words.claimed}</h2>
      <ul className={styles.claims}>
        {claims.map((claim) => {
          const container = claim.countedIn && ledger.claimById.get(claim.countedIn);
          return (
            <li key={claim.id} id={claim.id}>
              <p className={styles.claim}>{sayClaim(ledger, claim)}</p>
              <p>
                {words.worded} <Quoted original={original}>{claim.wording}</Quoted>
                {words.comma}
                {words.according}{" "}
                <InOriginal original={original}>{ledger.claimants.get(claim.claimant)?.name}</InOriginal>.
                {claim.basis === "running_total" && ` ${words.running}`}
                {container && (
                  <>
                    {" "}
                    {words.countedIn}{" "}
                    <a href={`/${ledger.campaign}/events/${container.event}#${container.id}`}>
                      <Quoted original={original}>{container.wording}</Quoted> (
                      {sayEstimate(container.estimate, ledger)})
                    </a>
                    {words.notTwice}
                  </>
                )}
              </p>
              <SentenceLinks ledger={ledger} ids={claim.sentences} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The claim’s own words, in quotes. */
function Quoted({ original, children }: { original: Original | null; children: string }) {
  return original ? (
    <>
      «<bdi {...original}>{children}</bdi>»
    </>
  ) : (
    `“${children}”`
  );
}

function Fact({
  name,
  original = null,
  children,
}: {
  name: string;
  original?: Original | null;
  children: React.ReactNode;
}) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <InOriginal original={original}>{children}</InOriginal>
      </dd>
    </div>
  );
}
