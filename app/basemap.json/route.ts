import { openBasemap } from "../_server/data/basemap";
import { answerServed } from "../_server/http/answers";
import { endpoint } from "../_server/http/endpoint";
import { servedFile } from "../_server/http/file";
import { madeFiles } from "../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../_server/http/methods";

/** The ground of the maps as the browser draws it: `/basemap.json`. Its lakes are under ODbL: data/basemap/README.md. */
export const GET = endpoint(async (request) => {
  const file = await madeFiles.get("basemap.json", async () =>
    servedFile(JSON.stringify(openBasemap()), { type: "application/json; charset=utf-8" }),
  );
  return answerServed(request, file);
});
