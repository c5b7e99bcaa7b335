import { notFoundProblem } from "@/lib/export/problem";
import { answerFile, answerProblem } from "../../../../_server/answers";
import { openCampaigns, readCampaignFile } from "../../../../_server/campaigns";

type Context = { params: Promise<{ campaign: string; file: string }> };

const types: Record<string, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** A file of the data package: `/<campaign>/datapackage.json`, `CODEBOOK.md`, `CHANGES.md`, `tables/<table>.csv`. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { campaign, file } = await params;
  const text = (await openCampaigns()).has(campaign) ? await readCampaignFile(campaign, file) : null;
  if (text === null) return answerProblem(notFoundProblem(`There is no file “${file}” of a campaign “${campaign}”.`));
  return answerFile(request, text, { type: types[file.split(".").at(-1) ?? ""] ?? "text/plain; charset=utf-8" });
}
