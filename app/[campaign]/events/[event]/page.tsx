import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { sayPeriod } from "@/lib/charts/words";
import { EventDetails } from "../../../_components/EventDetails";
import { openCampaign } from "../../../_server/campaigns";
import styles from "./page.module.css";

type Params = Promise<{ campaign: string; event: string }>;

async function open(params: Params) {
  const { campaign: id, event: eventId } = await params;
  const { ledger } = await openCampaign(id);
  return { ledger, event: ledger.eventById.get(eventId) ?? notFound() };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { ledger, event } = await open(params);
  return {
    title: `${sayPeriod(event.period)}: ${event.summary}`,
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
  return (
    <article className={styles.event}>
      <p>
        <Link href={`/${ledger.campaign}`}>{ledger.title}</Link>
      </p>
      <h1>{event.summary}</h1>
      <EventDetails ledger={ledger} event={event} />
      <nav className={styles.neighbours} aria-label="Neighbours in time">
        {before && (
          <Link href={`/${ledger.campaign}/events/${before.id}`} rel="prev">
            <span>Before, {sayPeriod(before.period)}</span>
            {before.summary}
          </Link>
        )}
        {after && (
          <Link href={`/${ledger.campaign}/events/${after.id}`} rel="next">
            <span>After, {sayPeriod(after.period)}</span>
            {after.summary}
          </Link>
        )}
      </nav>
    </article>
  );
}
