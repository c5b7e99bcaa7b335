import type { Figure, Frame, PlotModule } from "./chart";

const xlink = "http://www.w3.org/1999/xlink";

/**
 * Draws a figure as an SVG element.
 * @param document where the element is made: the browser's own, or one that runs on a server
 */
export function drawFigure(plot: PlotModule, figure: Figure, frame: Frame, document: Document): SVGSVGElement {
  const svg = plot.plot({
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
  // Plot writes XLink’s attribute, which SVG 2 has given up; one name serves those who look marks up by it.
  for (const anchor of svg.querySelectorAll("a")) {
    const address = anchor.getAttributeNS(xlink, "href");
    if (address === null) continue;
    anchor.removeAttributeNS(xlink, "href");
    anchor.setAttribute("href", address);
  }
  return svg;
}
