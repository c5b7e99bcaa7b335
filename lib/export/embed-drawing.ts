import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Basemap } from "../campaign/basemap";
import type { Ledger } from "../campaign/ledger";
import { type Chart, heightOf } from "../charts/chart";
import { drawFigure } from "../charts/draw";
import type { Figure } from "../charts/figure";
import { type MarkLinks, narrowWidth } from "../charts/frame";
import { pagePalette } from "../charts/theme";
import { type View, writeView } from "../view/view";
import { embedWidths } from "./embed-size";
import { toXml } from "./xml";

/** A figure at every width of an embed, as SVG for HTML; marks lead to the site, beside the host's own page. */
export function embedDrawings(ledger: Ledger, view: View, chart: Chart, figure: Figure, basemap: Basemap): string {
  const height = heightOf(chart, ledger, view);
  const frame = { palette: pagePalette, links: markLinks(ledger, view, chart), basemap };
  return embedWidths
    .map((width) => {
      const { document } = parseHTML("<!doctype html><html><body></body></html>");
      const size = { width, height: height[width < narrowWidth ? "narrow" : "wide"] };
      const svg = drawFigure(Plot, figure, { ...frame, ...size }, document as unknown as Document);
      // Its own rules only repeat what the embed's style sheet says.
      for (const sheet of svg.querySelectorAll("style")) sheet.remove();
      for (const anchor of svg.querySelectorAll("a[href]")) {
        anchor.setAttribute("target", "_blank");
        anchor.setAttribute("rel", "noopener");
      }
      return `<div class="w${width}">${toXml(svg)}</div>`;
    })
    .join("\n");
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
