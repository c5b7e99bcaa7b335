import { answerFile } from "../_server/answers";
import { openBasemap } from "../_server/basemap";

/** The ground of the maps as the browser draws it: `/basemap.json`. Its lakes are under ODbL: data/basemap/README.md. */
export function GET(request: Request): Response {
  return answerFile(request, JSON.stringify(openBasemap()), { type: "application/json; charset=utf-8" });
}
