import { chartOf } from "@/lib/charts";
import { isPictureFormat } from "@/lib/export/picture";
import { notFoundProblem } from "@/lib/export/problem";
import { isTableFormat } from "@/lib/export/table-format";
import { shorten } from "@/lib/view/shorten";
import { answerProblem } from "../../../../../_server/http/answers";
import { endpoint } from "../../../../../_server/http/endpoint";
import { answerNumbers } from "../../../../../_server/made/chart-numbers";
import { answerPicture } from "../../../../../_server/made/chart-picture";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../../../_server/http/methods";

type Params = { campaign: string; slug: string; format: string };

/** A chart under a view: its numbers as `/<campaign>/charts/<slug>.csv` and `.json`, its picture as `.svg` and `.png`. */
export const GET = endpoint<Params>((request, { campaign, slug, format }) => {
  const chart = chartOf(slug);
  if (chart && isPictureFormat(format)) return answerPicture(request, campaign, chart, format);
  if (chart && isTableFormat(format)) return answerNumbers(request, campaign, chart, format);
  return answerProblem(notFoundProblem(`There is no file “${shorten(`${slug}.${format}`)}” of a chart.`));
});
