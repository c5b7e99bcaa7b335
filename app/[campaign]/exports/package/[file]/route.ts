import { notFoundProblem } from "@/lib/export/problem";
import { shorten } from "@/lib/view/shorten";
import { answerFile, answerProblem } from "../../../../_server/http/answers";
import { endpoint } from "../../../../_server/http/endpoint";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../../_server/http/methods";

import { readWholeRequest } from "../../../../_server/http/requests";

type Params = { campaign: string; file: string };

const types: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
};

/** A file of the data package: `/<campaign>/datapackage.json`, `CODEBOOK.md`, `CHANGES.md`, `tables/<table>.csv`. */
export const GET = endpoint<Params>(async (request, { campaign, file }) => {
  const asked = await readWholeRequest(request, campaign);
  if ("problem" in asked) return answerProblem(asked.problem);
  const text = asked.open.files.get(file);
  if (text === undefined) {
    return answerProblem(notFoundProblem(`There is no file “${shorten(file)}” of the campaign “${campaign}”.`));
  }
  const format = file.split(".").at(-1) ?? "";
  return answerFile(request, text, {
    type: types[format] ?? "text/plain; charset=utf-8",
    lasting: asked.pinned ? "forever" : "current",
  });
});
