import { parseDay } from "@/lib/campaign/day";
import { notFoundProblem } from "@/lib/export/problem";
import { spanOf } from "@/lib/view/span";
import { readView, writeView } from "@/lib/view/view";
import { answerProblem } from "../../_server/answers";
import { openCampaigns } from "../../_server/campaigns";

/** Keys that a form without scripts sends once for each box that is ticked. */
const listKeys = ["faction", "type", "certainty", "unit", "claimant", "place"] as const;

/** Leads a form that was sent without scripts to the one link of the view it stands for. */
export async function GET(request: Request, { params }: { params: Promise<{ campaign: string }> }): Promise<Response> {
  const { campaign } = await params;
  const open = (await openCampaigns()).get(campaign);
  if (!open) return answerProblem(notFoundProblem(`There is no campaign “${campaign}”.`));
  const sent = new URL(request.url).searchParams;
  const query = new URLSearchParams(sent);
  for (const key of listKeys) {
    const all = sent.getAll(key);
    if (all.length > 0) query.set(key, all.join(","));
  }
  const [from, to] = ["from", "to"].map((key) => parseDay(sent.get(key) ?? ""));
  const { view } = readView(query, open.ledger);
  const time =
    from && to ? spanOf(from <= to ? { start: from, end: to } : { start: to, end: from }, open.ledger.dates) : null;
  return new Response(null, {
    status: 303,
    headers: { Location: `/${campaign}${writeView({ ...view, time }, open.ledger)}` },
  });
}
