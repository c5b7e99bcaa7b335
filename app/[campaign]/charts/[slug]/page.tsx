import { dehydrate, HydrationBoundary } from "@tanstack/react-query";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { chartOf, charts } from "@/lib/charts";
import { readView } from "@/lib/view/view";
import { Dashboard } from "../../../_components/Dashboard";
import { getQueryClient } from "../../../_query/client";
import { ledgerQuery } from "../../../_query/ledger";
import { openCampaign } from "../../../_server/campaigns";
import { previewOf } from "../../../_server/preview";
import { type PageQuery, searchParamsOf } from "../../../_server/query";
import styles from "./page.module.css";

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
  const path = `/${campaign.id}/charts/${chart.slug}`;
  return {
    title: `${title} · ${campaign.title}`,
    description: summary,
    alternates: { canonical: path },
    ...(await previewOf(opened, chart, view, { path, title: `${title} · ${campaign.title}`, description: summary })),
  };
}

/** One chart by itself, under the same filters as on the dashboard. */
export default async function ChartPage({ params }: Props) {
  const { campaign, chart } = await open(params);
  const client = getQueryClient();
  client.setQueryData(ledgerQuery(campaign.id).queryKey, campaign.ledger);
  return (
    <>
      <nav className={styles.path} aria-label="Charts">
        <Link href={`/${campaign.id}`}>{campaign.title}</Link>
        <ul>
          {charts.map((other) => (
            <li key={other.slug}>
              <Link href={`/${campaign.id}/charts/${other.slug}`} aria-current={other === chart ? "page" : undefined}>
                {other.name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <h1 className="visually-hidden">{chart.name}</h1>
      <HydrationBoundary state={dehydrate(client)}>
        <Dashboard campaign={campaign.id} only={chart.slug} />
      </HydrationBoundary>
    </>
  );
}
