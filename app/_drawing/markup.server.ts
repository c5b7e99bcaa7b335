import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Figure, Frame } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";

/** Draws a figure as text while the page is rendered on the server. */
export function drawMarkup(figure: Figure, frame: Frame): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  return drawFigure(Plot, figure, frame, document as unknown as Document).outerHTML;
}
