import { answerProblem, answerServed } from "../../../_server/http/answers";
import { endpoint } from "../../../_server/http/endpoint";
import { archiveOf } from "../../../_server/made/archive";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../../_server/http/methods";

import { readWholeRequest } from "../../../_server/http/requests";

/** The whole data package: `/<campaign>/data.zip`. */
export const GET = endpoint<{ campaign: string }>(async (request, { campaign }) => {
  const asked = await readWholeRequest(request, campaign);
  if ("problem" in asked) return answerProblem(asked.problem);
  return answerServed(request, await archiveOf(asked.open), asked.pinned ? "version" : "current");
});
