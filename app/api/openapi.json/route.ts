import { answerServed } from "../../_server/http/answers";
import { endpoint } from "../../_server/http/endpoint";
import { servedFile } from "../../_server/http/file";
import { originOf } from "../../_server/http/origin";
import { describeApi } from "../../_server/made/description";
import { madeFiles } from "../../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_server/http/methods";

/** What machines can read here, as OpenAPI 3.1: `/api/openapi.json`. */
export const GET = endpoint(async (request) => {
  const origin = originOf(request.headers) ?? "";
  const file = await madeFiles.get(`api/openapi.json ${origin}`, async () =>
    servedFile(JSON.stringify((await describeApi(origin)).document, null, 1), {
      type: "application/json; charset=utf-8",
    }),
  );
  return answerServed(request, file);
});
