import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { toCsv } from "@/lib/export/csv";
import { toJson } from "@/lib/export/json";
import { isPictureFormat, type PictureFormat, pictureKeys, readPicture } from "@/lib/export/picture";
import { svgToPng } from "@/lib/export/png";
import { notFoundProblem, unreadableQuery } from "@/lib/export/problem";
import { figureSvg } from "@/lib/export/svg";
import { rowings } from "@/lib/series/data-table";
import { writeView } from "@/lib/view/view";
import { answerFile, answerProblem, readRequest } from "../../../../../_server/answers";
import { openBasemap } from "../../../../../_server/basemap";
import { originOf } from "../../../../../_server/origin";

type Context = { params: Promise<{ campaign: string; slug: string; format: string }> };

/** A chart under a view: its numbers as `/<campaign>/charts/<slug>.csv` and `.json`, its picture as `.svg` and `.png`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign, slug, format } = await params;
  const chart = chartOf(slug);
  if (!chart) return answerProblem(notFoundProblem(`There is no chart “${slug}”.`));
  return isPictureFormat(format)
    ? answerPicture(request, campaign, chart, format)
    : answerNumbers(request, campaign, chart, format);
}

async function answerNumbers(request: Request, campaign: string, chart: Chart, format: string): Promise<Response> {
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
    return answerFile(request, toCsv(table), {
      type: "text/csv; charset=utf-8",
      name: `${campaign}-${chart.slug}.csv`,
    });
  }
  const { title, unit } = chart.figure(open.ledger, view);
  const body = toJson(open.campaign, table, { title, unit, link });
  return answerFile(request, JSON.stringify(body, null, 1), { type: "application/json; charset=utf-8" });
}

async function answerPicture(
  request: Request,
  campaign: string,
  chart: Chart,
  format: PictureFormat,
): Promise<Response> {
  const asked = await readRequest(request, campaign, pictureKeys);
  if ("problem" in asked) return answerProblem(asked.problem);
  const read = readPicture(new URL(request.url).searchParams, format);
  if ("ignored" in read) return answerProblem(unreadableQuery(read.ignored));
  const { open, view } = asked;
  const svg = figureSvg(open.campaign, open.ledger, view, chart, {
    ...read.picture,
    link: `${originOf(request.headers) ?? ""}/${campaign}/charts/${chart.slug}${writeView(view, open.ledger)}`,
    basemap: openBasemap(),
  });
  return format === "svg"
    ? answerFile(request, svg, { type: "image/svg+xml" })
    : answerFile(request, await svgToPng(svg, read.picture.width), { type: "image/png" });
}
