import { answerFile, answerProblem, readRequest } from "../../../_server/answers";

type Context = { params: Promise<{ campaign: string }> };

/** The whole ledger as the browser holds it: `/<campaign>/ledger.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = await readRequest(request, (await params).campaign);
  if ("problem" in asked) return answerProblem(asked.problem);
  const body = JSON.stringify(asked.open.campaign.ledger);
  return answerFile(request, body, { type: "application/json; charset=utf-8" });
}
