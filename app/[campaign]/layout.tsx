import type { Metadata } from "next";
import type { ReactNode } from "react";
import { sayDay } from "@/lib/charts/words";
import { site } from "@/lib/words/en/site";
import { wordsOf } from "@/lib/words/words-of";
import { Masthead } from "../_components/Masthead";
import { asCoded } from "../_language/as-coded";
import { chosenSpeech } from "../_language/spoken";
import { openCampaign } from "../_server/data/campaigns";
import { siteOrigin } from "../_server/http/site";
import styles from "./layout.module.css";

/** Addresses in the head of a campaign's pages are whole ones, at the origin under which the page was asked for. */
export async function generateMetadata(): Promise<Metadata> {
  const origin = await siteOrigin();
  return origin === null ? {} : { metadataBase: new URL(origin) };
}

export default async function CampaignLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ campaign: string }>;
}) {
  const { campaign } = await openCampaign((await params).campaign);
  const spoken = await chosenSpeech();
  const words = wordsOf(site, spoken);
  const original = asCoded(spoken);
  const { article } = campaign.ledger;
  return (
    <>
      <a href="#content" className={`visually-hidden ${styles.skip}`}>
        {words.skip}
      </a>
      <Masthead campaign={campaign.id} />
      <main id="content">{children}</main>
      <footer className={styles.footer}>
        <p>
          {words.codedFrom}{" "}
          <a href={article.url} rel="external" {...original}>
            {words.quote(article.title)}
          </a>
          {words.publisher(article.publisher)}
          {words.version(campaign.version.number, sayDay(campaign.version.date, spoken), campaign.version.hash)}{" "}
          <a href={campaign.license.url} rel="license external" {...original}>
            {campaign.license.title}
          </a>
          . <a href={`/${campaign.id}/data`}>{words.download}</a>
          {words.comma}
          <a href={`/${campaign.id}/data/codebook`}>{words.codebook}</a>
          {words.comma}
          <a href={`/${campaign.id}/data/changes`}>{words.changes}</a>.
        </p>
        <p>
          <a href="/accessibility">{words.accessibility}</a>
        </p>
      </footer>
    </>
  );
}
