import type { Metadata } from "next";
import { preload } from "react-dom";
import { charts, leadingChart } from "@/lib/charts";
import { nameOfChart } from "@/lib/charts/chart";
import { sayPeriod } from "@/lib/charts/words";
import { readView } from "@/lib/view/reading";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { Dashboard } from "../_components/Dashboard";
import { DatasetScript } from "../_components/package/DatasetScript";
import { chosenLanguage } from "../_language/chosen";
import { untranslated } from "../_language/untranslated";
import { type LedgerSource, ledgerAddress } from "../_query/ledger";
import { openCampaign } from "../_server/data/campaigns";
import { descriptionIn, ledgerIn } from "../_server/data/ledgers";
import { type PageQuery, searchParamsOf } from "../_server/http/query";
import { viewHead } from "../_server/made/view-head";
import styles from "./page.module.css";

type Params = Promise<{ campaign: string }>;
type Props = { params: Params; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCampaign((await params).campaign);
  const { id, title, description } = opened.campaign;
  const { view } = readView(await searchParamsOf(searchParams), opened.ledger);
  const language = await chosenLanguage();
  return {
    ...(await viewHead(opened, leadingChart, view, { path: `/${id}`, title, description })),
    title: ledgerIn(opened, language).title,
    description: descriptionIn(opened, language),
  };
}

/** The dashboard of one campaign. What it shows is read from the link, on the server as in the browser. */
export default async function CampaignPage({ params }: { params: Params }) {
  const opened = await openCampaign((await params).campaign);
  const { campaign } = opened;
  const language = await chosenLanguage();
  const spoken = ledgerIn(opened, language);
  const description = descriptionIn(opened, language);
  const source: LedgerSource = { campaign: campaign.id, version: campaign.ledger.version, language };
  preload(ledgerAddress(source), { as: "fetch", crossOrigin: "anonymous" });
  return (
    <>
      <DatasetScript open={opened} extent="short" />
      <div className={styles.opening}>
        <p className={styles.dates}>{sayPeriod(campaign.ledger.dates, spoken)}</p>
        <h1 {...untranslated(spoken.title)}>{spoken.title}</h1>
        <p className={styles.description} {...untranslated(description)}>
          {description}
        </p>
        <nav className={styles.contents} aria-label={wordsOf(site, spoken).charts}>
          <ul>
            {charts.map((chart) => (
              <li key={chart.slug}>
                <a href={`#${chart.slug}`}>{nameOfChart(chart, spoken)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Dashboard {...source} />
    </>
  );
}
