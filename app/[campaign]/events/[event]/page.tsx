import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import type { CampaignEvent } from "@/lib/campaign/event";
import { english } from "@/lib/campaign/language";
import type { Ledger } from "@/lib/campaign/ledger";
import { sayPeriod } from "@/lib/charts/words";
import { citeText } from "@/lib/export/citation";
import { spanWith } from "@/lib/view/span-with";
import { writeView } from "@/lib/view/view";
import { eventPage } from "@/lib/words/en/event-page";
import { wordsOf } from "@/lib/words/words-of";
import { EventDetails, type NameLinks } from "../../../_components/events/EventDetails";
import { EventMap } from "../../../_components/events/EventMap";
import { asCoded } from "../../../_language/as-coded";
import { chosenLanguage } from "../../../_language/chosen";
import { InOriginal } from "../../../_language/InOriginal";
import { untranslated } from "../../../_language/untranslated";
import { openCampaign } from "../../../_server/data/campaigns";
import { ledgerIn } from "../../../_server/data/ledgers";
import { siteOrigin } from "../../../_server/http/site";
import styles from "./page.module.css";

type Params = Promise<{ campaign: string; event: string }>;

async function open(params: Params) {
  const { campaign: id, event: eventId } = await params;
  const opened = await openCampaign(id);
  const ledger = ledgerIn(opened, await chosenLanguage());
  return { campaign: opened.campaign, ledger, event: ledger.eventById.get(eventId) ?? notFound() };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { ledger, event } = await open(params);
  return {
    title: `${sayPeriod(event.period, ledger)}: ${event.summary}`,
    description: wordsOf(eventPage, ledger).about(ledger.title),
    alternates: { canonical: `/${ledger.campaign}/events/${event.id}` },
  };
}

/** One event: what happened and where, what is claimed of it and by whom, and the sentences behind it. */
export default async function EventPage({ params }: { params: Params }) {
  const { campaign, ledger, event } = await open(params);
  const place = ledger.events.indexOf(event);
  const before = ledger.events[place - 1];
  const after = ledger.events[place + 1];
  const words = wordsOf(eventPage, ledger);
  // A citation names the data as they were coded, whoever reads them.
  const { coded = event.summary } = event;
  const links = linksOf(ledger, event);
  return (
    <article className={styles.event}>
      <header>
        <p>
          <Link href={`/${ledger.campaign}`} {...untranslated(ledger.title)}>
            {ledger.title}
          </Link>
        </p>
        <h1 {...untranslated(event.summary)}>{event.summary}</h1>
        <p>
          <a href={links.event}>{words.show}</a>
        </p>
      </header>
      <EventDetails ledger={ledger} event={event} links={links}>
        <EventMap ledger={ledger} event={event} />
      </EventDetails>
      <details>
        <summary>{words.cite}</summary>
        <p {...asCoded(ledger)}>
          {citeText({
            title: `${coded.replace(/\.$/, "")} (${sayPeriod(event.period, english)})`,
            campaign: campaign.title,
            article: ledger.article,
            version: campaign.version,
            license: campaign.license.name,
            link: `${(await siteOrigin()) ?? ""}/${campaign.id}/events/${event.id}`,
            filters: null,
            accessed: null,
          })}
        </p>
      </details>
      <nav className={styles.neighbours} aria-label={words.neighbours}>
        {before && (
          <Link href={`/${ledger.campaign}/events/${before.id}`} rel="prev">
            <span>{words.before(sayPeriod(before.period, ledger))}</span>
            <InOriginal>{before.summary}</InOriginal>
          </Link>
        )}
        {after && (
          <Link href={`/${ledger.campaign}/events/${after.id}`} rel="next">
            <span>{words.after(sayPeriod(after.period, ledger))}</span>
            <InOriginal>{after.summary}</InOriginal>
          </Link>
        )}
      </nav>
    </article>
  );
}

/** Links to the dashboard that show this event there, whatever days it happened on. */
function linksOf(ledger: Ledger, { id, period }: CampaignEvent): NameLinks & { readonly event: string } {
  const time = spanWith(period, ledger.dates);
  return {
    event: `/${ledger.campaign}${writeView({ time, event: id }, ledger)}`,
    faction: (faction) => `/${ledger.campaign}${writeView({ time, faction: [faction] }, ledger)}`,
    place: (place) => `/${ledger.campaign}${writeView({ time, place: [place] }, ledger)}`,
    title: wordsOf(eventPage, ledger).filtered,
  };
}
