import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { drawFigure } from "../charts/draw";
import type { Figure } from "../charts/figure";
import type { Frame } from "../charts/frame";
import { slimMarkup } from "./slim-markup";
import { toXml } from "./xml";

/**
 * Draws a figure as text, without a browser: SVG that may stand in HTML and in another SVG, with no digits that no
 * screen shows and without Plot's style sheets, which only repeat what whoever shows it says.
 * @param change what it must have beside, or must not have, where it will stand
 */
export function figureMarkup(figure: Figure, frame: Frame, change: (svg: SVGSVGElement) => void = () => {}): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = drawFigure(Plot, figure, frame, document as unknown as Document);
  change(svg);
  return slimMarkup(toXml(svg));
}
