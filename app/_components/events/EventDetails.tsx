import { claimantsOf } from "@/lib/campaign/claimants";
import type { CampaignEvent } from "@/lib/campaign/event";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayClaim, sayDay, sayEstimate, sayList, sayPeriod } from "@/lib/charts/words";
import { details } from "@/lib/words/en/details";
import { panel } from "@/lib/words/en/panel";
import { vocabulary } from "@/lib/words/en/vocabulary";
import { wordsOf } from "@/lib/words/words-of";
import { asCoded } from "../../_language/as-coded";
import { InOriginal } from "../../_language/InOriginal";
import type { Original } from "../../_language/untranslated";
import styles from "./EventDetails.module.css";
import { SentenceLinks } from "./SentenceLinks";

/** Where the name of a faction or of a place leads, and what is there, in words. */
export interface NameLinks {
  faction(id: string): string;
  place(id: string): string;
  title(name: string): string;
}

/**
 * All that the ledger knows of an event.
 * @param links where its factions and places lead; null leaves their names as words
 * @param children what stands between the facts and the claims
 */
export function EventDetails({
  ledger,
  event,
  links = null,
  children,
}: {
  ledger: Ledger;
  event: CampaignEvent;
  links?: NameLinks | null;
  children?: React.ReactNode;
}) {
  const words = wordsOf(panel, ledger);
  const { outcomes } = wordsOf(details, ledger);
  const { types, certainties } = wordsOf(vocabulary, ledger);
  const original = asCoded(ledger);
  // The language says what stands between names: they take their places in its list afterwards.
  const named = (ids: readonly string[], nameOf: (id: string) => string, link?: (id: string) => string) =>
    ids.length > 0 &&
    sayList(
      ids.map((id) => `\0${id}\0`),
      ledger,
    )
      .split("\0")
      .map((part, i) => {
        if (i % 2 === 0) return part;
        const name = nameOf(part);
        return link ? (
          <a key={part} href={link(part)} title={links?.title(name)}>
            {name}
          </a>
        ) : (
          name
        );
      });
  const factions = (ids: readonly string[]) => named(ids, (id) => ledger.factions.get(id).name, links?.faction);
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
        <Fact name={words.acting}>{factions(event.actors)}</Fact>
        <Fact name={words.actedUpon}>{factions(event.targets)}</Fact>
        <Fact name={words.where}>{named(event.places, (id) => ledger.places.get(id)?.name ?? id, links?.place)}</Fact>
        <Fact name={words.outcome}>{event.outcome && outcomes[event.outcome]}</Fact>
        <Fact name={words.certainty}>{certainties[event.certainty]}</Fact>
        {claims.length === 0 && (
          <Fact name={words.claimant}>
            {claimantsOf(ledger, event).map((id) => (
              <InOriginal key={id}>{ledger.claimants.get(id)?.name}</InOriginal>
            ))}
          </Fact>
        )}
        <Fact name={words.partOf}>
          <InOriginal>{ledger.phases.find(({ id }) => id === event.phase)?.name}</InOriginal>
        </Fact>
        <Fact name={words.source}>
          <SentenceLinks ledger={ledger} ids={event.sentences} />
        </Fact>
      </dl>
      {children}
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
                {words.according} <InOriginal>{ledger.claimants.get(claim.claimant)?.name}</InOriginal>.
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

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  if (children === null || children === undefined || children === false || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
