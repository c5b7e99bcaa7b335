import type { Metadata } from "next";
import type { Chart } from "@/lib/charts/chart";
import { pictureLink } from "@/lib/export/picture";
import { type View, writeView } from "@/lib/view/view";
import type { OpenCampaign } from "../data/campaigns";

/** The size that services show beside a link, px. */
const size = { width: 1200, height: 630 } as const;

/**
 * What other services show of a link: the picture of a chart under the very view that the link restores.
 * @param page path and query of the page that the link opens
 */
export function previewOf(
  { campaign, ledger }: OpenCampaign,
  chart: Chart,
  view: View,
  { page, title, description }: { readonly page: string; readonly title: string; readonly description: string },
): Pick<Metadata, "openGraph" | "twitter"> {
  const figure = chart.figure(ledger, view);
  const query = writeView(view, ledger);
  const image = {
    url: pictureLink(campaign.id, chart.slug, query, size),
    alt: `${figure.title}. ${figure.summary}`,
    ...size,
  };
  return {
    openGraph: {
      type: "website",
      siteName: "Campaign Ledger",
      locale: "en_GB",
      // Services that fetch this address anew must find the same view there.
      url: page,
      title,
      description,
      images: [{ ...image, type: "image/png" }],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  };
}
