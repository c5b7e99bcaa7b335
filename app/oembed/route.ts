import { jsonText } from "@/lib/export/json-text";
import { oembed } from "@/lib/export/oembed";
import { openCampaigns } from "../_server/data/campaigns";
import { answerFile, answerProblem } from "../_server/http/answers";
import { endpoint } from "../_server/http/endpoint";
import { originOf } from "../_server/http/origin";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_server/http/methods";

/** How to embed an address of this site, by oEmbed 1.0: `/oembed?url=…&maxwidth=…&maxheight=…&format=json`. */
export const GET = endpoint(async (request) => {
  const campaigns = await openCampaigns();
  const { origin, searchParams } = new URL(request.url);
  const asked = oembed(searchParams, {
    origin: originOf(request.headers) ?? origin,
    ledgerOf: (campaign) => campaigns.get(campaign)?.ledger,
  });
  if ("problem" in asked) return answerProblem(asked.problem);
  return answerFile(request, jsonText(asked.answer), {
    type: "application/json; charset=utf-8",
  });
});
