import { notFoundProblem } from "@/lib/export/problem";
import { listKeys } from "@/lib/view/explain";
import { viewParsers } from "@/lib/view/parsers";
import { readView } from "@/lib/view/reading";
import { shorten } from "@/lib/view/shorten";
import { writeView } from "@/lib/view/view";
import { openCampaigns } from "../../_server/data/campaigns";
import { partsOf, standingUnder } from "../../_server/http/addresses";
import { answerProblem, openHeaders } from "../../_server/http/answers";
import { endpoint } from "../../_server/http/endpoint";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_server/http/methods";

/** Leads a form that was sent without scripts to the one link of the view it stands for, on the page that it stood on. */
export const GET = endpoint<{ campaign: string }>(async (request, { campaign }) => {
  const campaigns = await openCampaigns();
  const open = campaigns.get(campaign);
  if (!open) return answerProblem(notFoundProblem(`There is no campaign “${shorten(campaign)}”.`));
  const sent = new URL(request.url).searchParams;
  const query = new URLSearchParams(sent);
  // Such a form sends a key once for each box that is ticked.
  for (const key of listKeys) {
    const all = sent.getAll(key);
    if (all.length > 0) query.set(key, all.join(","));
  }
  const { time } = viewParsers(open.ledger);
  const [from = null, to = null] = ["from", "to"].map((key) => time.parse(sent.get(key) ?? "")?.from);
  if (from || to) query.set("time", time.serialize({ from, to }));
  const { view } = readView(query, open.ledger);
  const parts = partsOf(sent.get("on") ?? "");
  const on = parts?.[0] === campaign && standingUnder(parts, campaigns) === "page" ? parts : [campaign];
  return new Response(null, {
    status: 303,
    headers: {
      ...openHeaders,
      Location: `/${on.map(encodeURIComponent).join("/")}${writeView(view, open.ledger)}`,
      "Cache-Control": "no-store",
    },
  });
});
