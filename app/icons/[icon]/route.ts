import { notFoundProblem } from "@/lib/export/problem";
import { shorten } from "@/lib/view/shorten";
import { answerProblem, answerServed } from "../../_server/http/answers";
import { endpoint } from "../../_server/http/endpoint";
import { servedFile } from "../../_server/http/file";
import { drawIcon, icons } from "../../_server/made/icons";
import { madeFiles } from "../../_server/made/made-files";

export { DELETE, OPTIONS, PATCH, POST, PUT } from "../../_server/http/methods";

/** The site's icon for systems that take no SVG: `/icons/<name>.png`. */
export const GET = endpoint<{ icon: string }>(async (request, { icon: name }) => {
  const icon = icons.get(name);
  if (!icon) return answerProblem(notFoundProblem(`There is no icon “${shorten(name)}”.`));
  const file = await madeFiles.get(`icons/${name}`, async () =>
    servedFile(await drawIcon(icon), { type: "image/png" }),
  );
  return answerServed(request, file);
});
