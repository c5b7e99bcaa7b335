import { drawings } from "./drawing";
import type { Figure, FigureMark } from "./figure";
import type { Frame, PlotModule } from "./frame";
import { marksByAddress } from "./marks/mark-address";

const xlink = "http://www.w3.org/1999/xlink";

/**
 * Draws a figure as an SVG element.
 * @param document where the element is made: the browser's own, or one that runs on a server
 */
export function drawFigure(plot: PlotModule, figure: Figure, frame: Frame, document: Document): SVGSVGElement {
  const svg = plot.plot({
    ...drawings[figure.of.slug](plot, figure.of, frame),
    document,
    className: "plot",
    style: {
      background: "none",
      color: frame.palette.text,
      fontFamily: "inherit",
      fontSize: "12px",
      overflow: "visible",
    },
  }) as unknown as SVGSVGElement;
  tidyLinks(svg, figure, frame);
  // Plot names its groups by mark, as “rect”; a group without a role must not have a name, and these say nothing.
  for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  if (frame.links) {
    // On a page the words around it and its table say all that it shows.
    svg.setAttribute("aria-hidden", "true");
  } else {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", figure.title);
    svg.setAttribute("aria-description", figure.summary);
  }
  return svg;
}

/**
 * Keeps the links of marks for the pointer. The keyboard reaches what they lead to by the chart's own keys and
 * by its table. What stands for no mark of the figure, as it lies outside of the chosen days, leads nowhere.
 */
function tidyLinks(svg: SVGSVGElement, figure: Figure, { links }: Frame): void {
  const byAddress = links ? marksByAddress(figure, links) : new Map<string, FigureMark>();
  for (const anchor of svg.querySelectorAll("a")) {
    // Plot writes XLink’s attribute, which SVG 2 has given up; one name serves those who look marks up by it.
    const address = anchor.getAttributeNS(xlink, "href") ?? anchor.getAttribute("href") ?? "";
    anchor.removeAttributeNS(xlink, "href");
    // A name leads to its faction whatever the days; a mark that is not of the figure leads nowhere.
    const leads = byAddress.has(address) || anchor.textContent !== "" || anchor.hasAttribute("aria-label");
    if (leads) anchor.setAttribute("href", address);
    else anchor.removeAttribute("href");
    anchor.setAttribute("tabindex", "-1");
  }
}
