import type { Metadata } from "next";
import type { Chart } from "@/lib/charts/chart";
import { type View, writeView } from "@/lib/view/view";
import type { OpenCampaign } from "../data/campaigns";
import { discoveryOf } from "./discovery";
import { previewOf } from "./preview";

/**
 * The head of a page that shows a view: the page to keep is the one without it, services are told how to embed and to
 * preview the very view.
 * @param chart whose picture stands for the page
 * @param path of the page
 */
export async function viewHead(
  open: OpenCampaign,
  chart: Chart,
  view: View,
  { path, title, description }: { readonly path: string; readonly title: string; readonly description: string },
): Promise<Metadata> {
  const page = `${path}${writeView(view, open.ledger)}`;
  return {
    title,
    description,
    alternates: { canonical: path, ...(await discoveryOf(page, title)) },
    ...previewOf(open, chart, view, { page, title, description }),
  };
}
