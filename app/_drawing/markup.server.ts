import { parseHTML } from "linkedom";
import type { Figure, Frame } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { openBasemap } from "../_server/basemap";
import * as plot from "./plot";

/** Draws a figure as text while the page is rendered on the server; the ground of a map is at hand there. */
export function drawMarkup(figure: Figure, frame: Frame): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return drawFigure(plot, figure, { ...frame, basemap: openBasemap() }, document as unknown as Document).outerHTML;
}
