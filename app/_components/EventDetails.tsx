import type { CampaignEvent } from "@/lib/campaign/event";
import type { Ledger } from "@/lib/campaign/ledger";
import {
  certaintyNames,
  outcomeNames,
  precisionNames,
  sayClaim,
  sayDay,
  sayEstimate,
  sayList,
  sayPeriod,
  typeNames,
} from "@/lib/charts/words";
import styles from "./EventDetails.module.css";
import { SentenceLinks } from "./SentenceLinks";

/** All that the ledger knows of an event. */
export function EventDetails({ ledger, event }: { ledger: Ledger; event: CampaignEvent }) {
  const names = (ids: readonly string[]) => sayList(ids.map((id) => ledger.factions.get(id).name));
  const places = sayList(event.places.map((id) => ledger.places.get(id)?.name ?? id));
  const claims = ledger.claimsByEvent.get(event.id) ?? [];
  return (
    <>
      <dl className={styles.facts}>
        <Fact name="When">
          {event.precision === "by"
            ? `by ${sayDay(event.period.end)}, not before ${sayDay(event.period.start)}`
            : `${sayPeriod(event.period)}${event.precision === "range" ? `, ${precisionNames.range}` : ""}`}
        </Fact>
        <Fact name="What">{typeNames[event.type]}</Fact>
        <Fact name="Acting">{names(event.actors)}</Fact>
        <Fact name="Acted upon">{names(event.targets)}</Fact>
        <Fact name="Where">{places}</Fact>
        <Fact name="Outcome">{event.outcome && outcomeNames[event.outcome]}</Fact>
        <Fact name="Certainty">{certaintyNames[event.certainty]}</Fact>
        <Fact name="Part of">{ledger.phases.find(({ id }) => id === event.phase)?.name}</Fact>
        <Fact name="Source">
          <SentenceLinks ledger={ledger} ids={event.sentences} />
        </Fact>
      </dl>
      <h2 className={styles.heading}>
        {claims.length === 0 ? "No number is claimed of this event" : "What is claimed"}
      </h2>
      <ul className={styles.claims}>
        {claims.map((claim) => {
          const container = claim.countedIn && ledger.claimById.get(claim.countedIn);
          return (
            <li key={claim.id} id={claim.id}>
              <p className={styles.claim}>{sayClaim(ledger, claim)}</p>
              <p>
                Worded “{claim.wording}”, according to {ledger.claimants.get(claim.claimant)?.name}.
                {claim.basis === "running_total" && " A running total: it is never added to other counts."}
                {container && (
                  <>
                    {" "}
                    Counted already in{" "}
                    <a href={`/${ledger.campaign}/events/${container.event}#${container.id}`}>
                      “{container.wording}” ({sayEstimate(container.estimate)})
                    </a>
                    , so that no sum counts it twice.
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

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
