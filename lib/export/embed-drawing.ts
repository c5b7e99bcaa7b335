import type { Basemap } from "../campaign/basemap";
import type { Ledger } from "../campaign/ledger";
import { type Chart, heightOf } from "../charts/chart";
import type { Figure } from "../charts/figure";
import { type MarkLinks, narrowWidth } from "../charts/frame";
import { pagePalette } from "../charts/theme";
import { type View, writeView } from "../view/view";
import { embedWidths } from "./embed-size";
import { figureMarkup } from "./figure-markup";

/** A figure at every width of an embed, as SVG for HTML; marks lead to the site, beside the host's own page. */
export function embedDrawings(ledger: Ledger, view: View, chart: Chart, figure: Figure, basemap: Basemap): string {
  const height = heightOf(chart, ledger, view);
  const frame = { palette: pagePalette, links: markLinks(ledger, view, chart), basemap };
  return embedWidths
    .map((width) => {
      const size = { width, height: height[width < narrowWidth ? "narrow" : "wide"] };
      return `<div class="w${width}">${figureMarkup(figure, { ...frame, ...size }, openBeside)}</div>`;
    })
    .join("\n");
}

function openBeside(svg: SVGSVGElement): void {
  for (const anchor of svg.querySelectorAll("a[href]")) {
    anchor.setAttribute("target", "_blank");
    anchor.setAttribute("rel", "noopener");
  }
}

function markLinks(ledger: Ledger, view: View, chart: Chart): MarkLinks {
  const page = `/${ledger.campaign}`;
  const to = (change: Partial<View>) => writeView({ ...view, ...change }, ledger);
  return {
    event: (id) => `${page}/events/${id}`,
    events: (faction, { start, end }) =>
      `${page}${to({ faction: faction === null ? [] : [faction], time: { from: start, to: end } })}#events`,
    faction: (id) => `${page}/charts/${chart.slug}${to({ faction: [id] })}`,
    place: (id) => `${page}/charts/${chart.slug}${to({ place: [id] })}`,
  };
}
