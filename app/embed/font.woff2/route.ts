import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { answerFile } from "../../_server/http/answers";
import { endpoint } from "../../_server/http/endpoint";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_server/http/methods";

const file = join(
  process.cwd(),
  "node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
);

/** The face of the embeds, under an address that a style sheet outside of the build can name. */
export const GET = endpoint(async (request) => {
  return answerFile(request, new Uint8Array(await readFile(file)), {
    type: "font/woff2",
    lasting: "version",
  });
});
