import { ledgerKeys, readLedgerQuery } from "@/lib/export/ledger-query";
import { unreadableQuery } from "@/lib/export/problem";
import { ledgerFor } from "../../../_server/data/ledgers";
import { answerProblem, answerServed } from "../../../_server/http/answers";
import { endpoint } from "../../../_server/http/endpoint";
import { servedFile } from "../../../_server/http/file";
import { madeFiles } from "../../../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../_server/http/methods";

import { readWholeRequest } from "../../../_server/http/requests";

/** The whole ledger as the browser holds it, with its names in a language: `/<campaign>/ledger.json?language=ar`. */
export const GET = endpoint<{ campaign: string }>(async (request, { campaign }) => {
  const asked = await readWholeRequest(request, campaign, ledgerKeys);
  if ("problem" in asked) return answerProblem(asked.problem);
  const read = readLedgerQuery(new URL(request.url).searchParams);
  if ("ignored" in read) return answerProblem(unreadableQuery(read.ignored));
  const { open, pinned } = asked;
  const file = await madeFiles.get(`${open.ledger.version} ${campaign}/ledger.json ${read.language}`, async () =>
    servedFile(JSON.stringify(ledgerFor(open, read.language)), { type: "application/json; charset=utf-8" }),
  );
  return answerServed(request, file, pinned ? "version" : "current");
});
