import { chartOf } from "@/lib/charts";
import { embedNotFound, embedPage } from "@/lib/export/embed";
import { embedLink } from "@/lib/export/embed-link";
import { readEmbed } from "@/lib/export/embed-query";
import { shorten } from "@/lib/view/shorten";
import { writeView } from "@/lib/view/view";
import { openBasemap } from "../../../_server/data/basemap";
import { openCampaigns } from "../../../_server/data/campaigns";
import { answerServed, openHeaders } from "../../../_server/http/answers";
import { endpoint } from "../../../_server/http/endpoint";
import { servedFile } from "../../../_server/http/file";
import { madeFiles } from "../../../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../_server/http/methods";

type Params = { campaign: string; slug: string };

/** A frame may stand anywhere, runs this site's one script, and loads nothing from elsewhere. */
const headers = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *",
};

const type = "text/html; charset=utf-8";

/** A chart under a view for a frame in another site: `/embed/<campaign>/<slug>`, with the view's keys and `theme`. */
export const GET = endpoint<Params>(async (request, { campaign, slug }) => {
  const open = (await openCampaigns()).get(campaign);
  const chart = chartOf(slug);
  if (!open || !chart) {
    return new Response(embedNotFound(`${shorten(campaign)}/${shorten(slug)}`), {
      status: 404,
      headers: { ...openHeaders, ...headers, "Content-Type": type, "Cache-Control": "no-store" },
    });
  }
  const reading = readEmbed(new URL(request.url).searchParams, open.ledger);
  const make = async () => servedFile(embedPage(open.ledger, reading, chart, openBasemap()), { type });
  const link = embedLink(campaign, slug, writeView(reading.view, open.ledger), reading.theme);
  // What could not be read is named on the page; few ask for the same.
  const file = reading.ignored.length > 0 ? await make() : await madeFiles.get(`${open.ledger.version} ${link}`, make);
  // Never for longer, whatever version its address names: it tells when the data have changed since it was embedded.
  return answerServed(request, file, "current", headers);
});
