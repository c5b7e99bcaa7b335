import type { Chart } from "@/lib/charts/chart";
import { sayNarrowing } from "@/lib/charts/view-words";
import { toCsv } from "@/lib/export/csv";
import { toJson } from "@/lib/export/json";
import { jsonText } from "@/lib/export/json-text";
import { unreadableQuery } from "@/lib/export/problem";
import { type TableFormat, tableTypes } from "@/lib/export/table-format";
import { dataOf } from "@/lib/series/chart-data";
import { rowingsOf } from "@/lib/series/rowings";
import { chosenOf } from "@/lib/view/chosen";
import { answerProblem, answerServed } from "../http/answers";
import { servedFile } from "../http/file";
import { readRequest } from "../http/requests";
import { wholeLink } from "../http/whole-link";
import { madeFiles } from "./made-files";

/** A chart's numbers under the view of a request, in rows of the kind that `per` names, or of the chart's first one. */
export async function answerNumbers(
  request: Request,
  campaign: string,
  chart: Chart,
  format: TableFormat,
): Promise<Response> {
  const asked = await readRequest(request, campaign, ["per"]);
  if ("problem" in asked) return answerProblem(asked.problem);
  const rowings = rowingsOf[chart.slug];
  const [per = rowings[0], ...more] = new URL(request.url).searchParams.getAll("per");
  const rowing = rowings.find((one) => one === per);
  const refused = rowing ? more : [per, ...more];
  if (!rowing || refused.length > 0) {
    const reason = `Allowed: ${rowings.join(", ")}${rowing ? ", once" : ""}.`;
    return answerProblem(unreadableQuery(refused.map((value) => ({ key: "per", value, reason }))));
  }
  const { open, view, link, lasting } = asked;
  const citedLink = wholeLink(request, `/${campaign}/charts/${chart.slug}`, view, open.ledger);
  const key = [open.ledger.version, `${chart.slug}.${format}`, rowing, link, citedLink].join(" ");
  const file = await madeFiles.get(key, async () => {
    const table = dataOf(chart.slug, open.ledger, view, rowing);
    const type = tableTypes[format];
    if (format === "csv") return servedFile(toCsv(table), { type, name: `${campaign}-${chart.slug}.csv` });
    const { title, unit } = chart.figure(open.ledger, view);
    const filters = sayNarrowing(open.ledger, view, chart.options);
    const filter = chosenOf(open.ledger, view, chart.options);
    return servedFile(jsonText(toJson(open.campaign, table, { title, unit, link, citedLink, filters, filter }), 1), {
      type,
    });
  });
  return answerServed(request, file, lasting);
}
