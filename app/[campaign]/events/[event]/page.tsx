import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { sayPeriod } from "@/lib/charts/words";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { EventDetails } from "../../../_components/events/EventDetails";
import { asCoded } from "../../../_language/as-coded";
import { chosenLanguage } from "../../../_language/chosen";
import { InOriginal } from "../../../_language/InOriginal";
import { openCampaign } from "../../../_server/data/campaigns";
import { ledgerIn } from "../../../_server/data/ledgers";
import styles from "./page.module.css";

type Params = Promise<{ campaign: string; event: string }>;

async function open(params: Params) {
  const { campaign: id, event: eventId } = await params;
  const ledger = ledgerIn(await openCampaign(id), await chosenLanguage());
  return { ledger, event: ledger.eventById.get(eventId) ?? notFound() };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { ledger, event } = await open(params);
  return {
    title: `${sayPeriod(event.period, ledger)}: ${event.summary}`,
    description: `An event of the ${ledger.title}, with its claims, who makes them, and the sentences they rest on.`,
    alternates: { canonical: `/${ledger.campaign}/events/${event.id}` },
  };
}

/** One event: what happened, what is claimed of it and by whom, and the sentences behind it. */
export default async function EventPage({ params }: { params: Params }) {
  const { ledger, event } = await open(params);
  const place = ledger.events.indexOf(event);
  const before = ledger.events[place - 1];
  const after = ledger.events[place + 1];
  const words = wordsOf(site, ledger);
  const original = asCoded(ledger);
  return (
    <article className={styles.event}>
      <p>
        <Link href={`/${ledger.campaign}`} {...original}>
          {ledger.title}
        </Link>
      </p>
      <h1 {...original}>{event.summary}</h1>
      <EventDetails ledger={ledger} event={event} />
      <nav className={styles.neighbours} aria-label={words.neighbours}>
        {before && (
          <Link href={`/${ledger.campaign}/events/${before.id}`} rel="prev">
            <span>{words.before(sayPeriod(before.period, ledger))}</span>
            <InOriginal original={original}>{before.summary}</InOriginal>
          </Link>
        )}
        {after && (
          <Link href={`/${ledger.campaign}/events/${after.id}`} rel="next">
            <span>{words.after(sayPeriod(after.period, ledger))}</span>
            <InOriginal original={original}>{after.summary}</InOriginal>
          </Link>
        )}
      </nav>
    </article>
  );
}
