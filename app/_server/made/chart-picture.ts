import type { Chart } from "@/lib/charts/chart";
import { type PictureFormat, pictureKeys, pictureTypes, readPicture } from "@/lib/export/picture";
import { svgToPng } from "@/lib/export/png";
import { unreadableQuery } from "@/lib/export/problem";
import { figureSvg } from "@/lib/export/svg";
import { withFonts } from "@/lib/export/svg-fonts";
import { writeView } from "@/lib/view/view";
import { openBasemap } from "../data/basemap";
import { answerProblem, answerServed } from "../http/answers";
import { type ServedFile, servedFile } from "../http/file";
import { originOf } from "../http/origin";
import { readRequest } from "../http/requests";
import { drawInTurn, madeFiles } from "./made-files";

/**
 * A chart's picture under the view of a request.
 * @throws where too many are being drawn; see `isRefused`
 */
export async function answerPicture(
  request: Request,
  campaign: string,
  chart: Chart,
  format: PictureFormat,
): Promise<Response> {
  const asked = await readRequest(request, campaign, pictureKeys);
  if ("problem" in asked) return answerProblem(asked.problem);
  const read = readPicture(new URL(request.url).searchParams, format);
  if ("ignored" in read) return answerProblem(unreadableQuery(read.ignored));
  const { open, view, lasting } = asked;
  const { width, height, theme } = read.picture;
  const path = `/${campaign}/charts/${chart.slug}${writeView(view, open.ledger)}`;
  const link = `${originOf(request.headers) ?? ""}${path}`;
  const draw = () =>
    figureSvg(open.campaign, open.ledger, view, chart, { ...read.picture, link, basemap: openBasemap() });
  const key = [open.ledger.version, format, width, height, theme, link].join(" ");
  const file = await madeFiles.get(key, async () => {
    const body = await drawInTurn<ServedFile["body"]>(() =>
      format === "svg" ? withFonts(draw()) : svgToPng(draw(), width),
    );
    return servedFile(body, { type: pictureTypes[format] });
  });
  return answerServed(request, file, lasting);
}
