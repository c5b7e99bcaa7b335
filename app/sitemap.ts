import type { MetadataRoute } from "next";
import { charts } from "@/lib/charts";
import { openCampaigns } from "./_server/data/campaigns";
import { siteOrigin } from "./_server/http/site";

/** Every page that does not depend on a query. Pages of a campaign changed when its data did. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = (await siteOrigin()) ?? "";
  const campaigns = [...(await openCampaigns()).values()].map(({ campaign }) => campaign);
  const pages = campaigns.flatMap(({ id, version, ledger }) =>
    [
      `/${id}`,
      ...["events", "data", "data/codebook", "data/changes"].map((page) => `/${id}/${page}`),
      ...charts.map(({ slug }) => `/${id}/charts/${slug}`),
      ...ledger.events.map((event) => `/${id}/events/${event.id}`),
    ].map((path) => ({ url: `${origin}${path}`, lastModified: version.date })),
  );
  return [...pages, { url: `${origin}/api` }, { url: `${origin}/accessibility` }];
}
