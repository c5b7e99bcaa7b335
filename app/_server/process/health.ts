import { unreadyProblem } from "@/lib/export/problem";
import type { OpenCampaign } from "../data/campaigns";
import { answerProblem, openHeaders } from "../http/answers";

/** What the server says of itself: which data it serves, or that it cannot serve yet. Never held by anyone. */
export function answerHealth(campaigns: ReadonlyMap<string, OpenCampaign> | null): Response {
  if (campaigns === null) return answerProblem(unreadyProblem(), { "Retry-After": "1" });
  const versions = [...campaigns.values()].map(({ campaign: { id, version } }) => ({ id, version }));
  return Response.json(
    { status: "ok", campaigns: versions },
    { headers: { ...openHeaders, "Cache-Control": "no-store" } },
  );
}
