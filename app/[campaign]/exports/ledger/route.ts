import { answerProblem, answerServed } from "../../../_server/http/answers";
import { endpoint } from "../../../_server/http/endpoint";
import { servedFile } from "../../../_server/http/file";
import { madeFiles } from "../../../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../_server/http/methods";

import { readWholeRequest } from "../../../_server/http/requests";

/** The whole ledger as the browser holds it: `/<campaign>/ledger.json`. */
export const GET = endpoint<{ campaign: string }>(async (request, { campaign }) => {
  const asked = await readWholeRequest(request, campaign);
  if ("problem" in asked) return answerProblem(asked.problem);
  const { ledger } = asked.open.campaign;
  const file = await madeFiles.get(`${ledger.version} ${campaign}/ledger.json`, async () =>
    servedFile(JSON.stringify(ledger), { type: "application/json; charset=utf-8" }),
  );
  return answerServed(request, file, asked.pinned ? "version" : "current");
});
