import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import { villagesCaptured } from "@/lib/charts/villages-captured";
import { sayPeriod } from "@/lib/charts/words";
import { readView } from "@/lib/view/view";
import { Assessments } from "../_components/Assessments";
import { CodingLine } from "../_components/CodingLine";
import { Dashboard } from "../_components/Dashboard";
import { OrderOfBattle } from "../_components/OrderOfBattle";
import { TotalsAgainstSums } from "../_components/TotalsAgainstSums";
import { getQueryClient } from "../_query/client";
import { ledgerQuery } from "../_query/ledger";
import { openCampaign } from "../_server/campaigns";
import { previewOf } from "../_server/preview";
import { type PageQuery, searchParamsOf } from "../_server/query";
import styles from "./page.module.css";

type Params = Promise<{ campaign: string }>;
type Props = { params: Params; searchParams: PageQuery };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const opened = await openCampaign((await params).campaign);
  const { id, title, description } = opened.campaign;
  const { view } = readView(await searchParamsOf(searchParams), opened.ledger);
  const path = `/${id}`;
  return {
    title,
    description,
    alternates: { canonical: path },
    ...(await previewOf(opened, villagesCaptured, view, { path, title, description })),
  };
}

/** The dashboard of one campaign. What it shows is read from the link, on the server as in the browser. */
export default async function CampaignPage({ params }: { params: Params }) {
  const { campaign, ledger } = await openCampaign((await params).campaign);
  const client = getQueryClient();
  client.setQueryData(ledgerQuery(campaign.id).queryKey, campaign.ledger);
  return (
    <>
      <div className={styles.opening}>
        <p className={styles.dates}>{sayPeriod(campaign.ledger.dates)}</p>
        <h1>{campaign.title}</h1>
        <p className={styles.description}>{campaign.description}</p>
      </div>
      <HydrationBoundary state={dehydrate(client)}>
        <Dashboard campaign={campaign.id}>
          <OrderOfBattle ledger={ledger} campaign={campaign} />
          <TotalsAgainstSums ledger={ledger} totals={campaign.totals} />
          <Assessments ledger={ledger} assessments={campaign.assessments} />
          <CodingLine sentences={campaign.sentences} />
        </Dashboard>
      </HydrationBoundary>
    </>
  );
}
