import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { preload } from "react-dom";
import { chartOf } from "@/lib/charts";
import { nameOfChart } from "@/lib/charts/chart";
import { readView } from "@/lib/view/reading";
import { Dashboard } from "../../../_components/Dashboard";
import { chosenLanguage } from "../../../_language/chosen";
import { type LedgerSource, ledgerAddress } from "../../../_query/ledger";
import { openCampaign } from "../../../_server/data/campaigns";
import { ledgerIn } from "../../../_server/data/ledgers";
import { type PageQuery, searchParamsOf } from "../../../_server/http/query";
import { viewHead } from "../../../_server/made/view-head";

type Props = { params: Promise<{ campaign: string; slug: string }>; searchParams: PageQuery };

async function open(params: Props["params"]) {
  const { campaign: id, slug } = await params;
  return { ...(await openCampaign(id)), chart: chartOf(slug) ?? notFound() };
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { chart, ...opened } = await open(params);
  const { campaign, ledger } = opened;
  const { view } = readView(await searchParamsOf(searchParams), ledger);
  const { title, summary } = chart.figure(ledger, view);
  const spoken = ledgerIn(opened, await chosenLanguage());
  const own = chart.figure(spoken, view);
  return {
    ...(await viewHead(opened, chart, view, {
      path: `/${campaign.id}/charts/${chart.slug}`,
      title: `${title} · ${campaign.title}`,
      description: summary,
    })),
    title: `${own.title} · ${spoken.title}`,
    description: own.summary,
  };
}

/** One chart by itself, under the same filters as on the dashboard. */
export default async function ChartPage({ params }: Props) {
  const { chart, ...opened } = await open(params);
  const { campaign } = opened;
  const language = await chosenLanguage();
  const spoken = ledgerIn(opened, language);
  const source: LedgerSource = { campaign: campaign.id, version: campaign.ledger.version, language };
  preload(ledgerAddress(source), { as: "fetch", crossOrigin: "anonymous" });
  return (
    <>
      <h1 className="visually-hidden">{nameOfChart(chart, spoken)}</h1>
      <Dashboard {...source} only={chart.slug} />
    </>
  );
}
