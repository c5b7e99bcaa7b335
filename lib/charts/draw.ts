import type { Figure, Frame, PlotModule } from "./chart";

/**
 * Draws a figure as an SVG element.
 * @param document where the element is made: the browser's own, or one that runs on a server
 */
export function drawFigure(plot: PlotModule, figure: Figure, frame: Frame, document: Document): SVGSVGElement {
  return plot.plot({
    ...figure.draw(plot, frame),
    document,
    className: "plot",
    ariaLabel: figure.title,
    ariaDescription: figure.summary,
    style: {
      background: "none",
      color: frame.palette.text,
      fontFamily: "inherit",
      fontSize: "12px",
      overflow: "visible",
    },
  }) as unknown as SVGSVGElement;
}
