import type { Metadata } from "next";
import { preload } from "react-dom";
import { sayEvents } from "@/lib/charts/words";
import { eventPage } from "@/lib/words/en/event-page";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { Dashboard } from "../../_components/Dashboard";
import { chosenLanguage } from "../../_language/chosen";
import { type LedgerSource, ledgerAddress } from "../../_query/ledger";
import { openCampaign } from "../../_server/data/campaigns";
import { ledgerIn } from "../../_server/data/ledgers";

type Props = { params: Promise<{ campaign: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const ledger = ledgerIn(await openCampaign((await params).campaign), await chosenLanguage());
  return {
    title: `${wordsOf(site, ledger).events} · ${ledger.title}`,
    description: wordsOf(eventPage, ledger).all(sayEvents(ledger.events.length, ledger), ledger.title),
    alternates: { canonical: `/${ledger.campaign}/events` },
  };
}

/** The table of events by itself, under the same filters as on the dashboard. */
export default async function EventsPage({ params }: Props) {
  const opened = await openCampaign((await params).campaign);
  const { id, ledger } = opened.campaign;
  const language = await chosenLanguage();
  const source: LedgerSource = { campaign: id, version: ledger.version, language };
  preload(ledgerAddress(source), { as: "fetch", crossOrigin: "anonymous" });
  return (
    <>
      <h1 className="visually-hidden">{wordsOf(site, ledgerIn(opened, language)).events}</h1>
      <Dashboard {...source} only="events" />
    </>
  );
}
