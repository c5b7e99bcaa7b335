import { toCsv } from "@/lib/export/csv";
import { toJson } from "@/lib/export/json";
import { eventRows } from "@/lib/series/event-rows";
import { eventList } from "@/lib/series/events";
import { answerFile, answerProblem, readRequest } from "../../../../_server/answers";

type Context = { params: Promise<{ campaign: string; format: string }> };

/** The events of a view, in its order: `/<campaign>/events.csv` and `.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign, format } = await params;
  const asked = await readRequest(request, campaign);
  if ("problem" in asked) return answerProblem(asked.problem);
  const { open, view, link } = asked;
  const table = eventRows(open.ledger, eventList(open.ledger, view));
  if (format === "csv") {
    return answerFile(request, toCsv(table), { type: "text/csv; charset=utf-8", name: `${campaign}-events.csv` });
  }
  const body = toJson(open.campaign, table, { title: "Events", unit: "events", link });
  return answerFile(request, JSON.stringify(body, null, 1), { type: "application/json; charset=utf-8" });
}
