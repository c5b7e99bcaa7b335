import type { Ledger } from "@/lib/campaign/ledger";
import { charts } from "@/lib/charts";
import { jsonText } from "@/lib/export/json-text";
import { datasetOf, type Variable } from "@/lib/export/jsonld";
import { oncePer } from "@/lib/memo/once-per";
import { defaultView } from "@/lib/view/view";
import type { OpenCampaign } from "../../_server/data/campaigns";
import { siteOrigin } from "../../_server/http/site";

/** What each chart counts, and in what; reckoned once a ledger, since a figure costs more than its words. */
const variablesOf = oncePer((ledger: Ledger): readonly Variable[] => {
  const view = defaultView(ledger);
  return charts.map((chart) => ({ slug: chart.slug, name: chart.name, unit: chart.figure(ledger, view).unit }));
});

/** Describes the data to search engines, in a block that runs nothing. See `datasetOf`. */
export async function DatasetScript({ open, extent }: { open: OpenCampaign; extent: "short" | "full" }) {
  const origin = await siteOrigin();
  if (origin === null) return null;
  const dataset = datasetOf(open.campaign, variablesOf(open.ledger), origin, extent);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonText(dataset) }} />;
}
