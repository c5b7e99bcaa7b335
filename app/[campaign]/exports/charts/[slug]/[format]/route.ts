import { chartOf } from "@/lib/charts";
import { toCsv } from "@/lib/export/csv";
import { toJson } from "@/lib/export/json";
import { notFoundProblem, unreadableQuery } from "@/lib/export/problem";
import { rowings } from "@/lib/series/data-table";
import { answerFile, answerProblem, readRequest } from "../../../../../_server/answers";

type Context = { params: Promise<{ campaign: string; slug: string; format: string }> };

/** The numbers of a chart under a view: `/<campaign>/charts/<slug>.csv` and `.json`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign, slug, format } = await params;
  const chart = chartOf(slug);
  if (!chart) return answerProblem(notFoundProblem(`There is no chart “${slug}”.`));
  const asked = await readRequest(request, campaign, ["per"]);
  if ("problem" in asked) return answerProblem(asked.problem);
  const per = new URL(request.url).searchParams.get("per") ?? "claim";
  const rowing = rowings.find((one) => one === per);
  if (!rowing) {
    return answerProblem(unreadableQuery([{ key: "per", value: per, reason: `Allowed: ${rowings.join(", ")}.` }]));
  }
  const { open, view, link } = asked;
  const table = chart.data(open.ledger, view, rowing);
  if (format === "csv") {
    return answerFile(request, toCsv(table), { type: "text/csv; charset=utf-8", name: `${campaign}-${slug}.csv` });
  }
  const { title, unit } = chart.figure(open.ledger, view);
  const body = toJson(open.campaign, table, { title, unit, link });
  return answerFile(request, JSON.stringify(body, null, 1), { type: "application/json; charset=utf-8" });
}
