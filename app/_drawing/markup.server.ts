import type { Figure } from "@/lib/charts/figure";
import { figureMarkup } from "@/lib/export/figure-markup";
import { writeView } from "@/lib/view/view";
import { openBasemap } from "../_server/data/basemap";
import { drawings } from "../_server/made/drawings";
import { frameOf, type Size } from "./frame-of";
import { type Heights, largeWidth } from "./heights";

/** Widths at which the server draws, px: it cannot know the reader's, so the page carries all and CSS shows one. */
const widths = { narrow: 358, wide: 760, large: largeWidth } as const;

/**
 * Draws a figure as text while the page is rendered on the server, at each width for which it has a height; the ground
 * of a map is at hand there.
 */
export function drawMarkup(figure: Figure, heights: Heights): string {
  const sizes = (["narrow", "wide", "large"] as const).map((name) => {
    const height = heights[name];
    return height && `<div data-size="${name}">${drawAt(figure, { width: widths[name], height })}</div>`;
  });
  return sizes.filter(Boolean).join("");
}

/** Draws a figure as a picture among words: its marks lead nowhere, it says itself what it shows, and it shrinks to its place. */
export function drawPicture(figure: Figure, size: Size): string {
  const { slug, ledger, view } = figure.of;
  const key = ["picture", slug, size.width, size.height, writeView(view, ledger)].join(" ");
  const frame = { ...frameOf(size, ledger, view), links: null, basemap: openBasemap() };
  return drawings.get(ledger, key, () =>
    figureMarkup(figure, frame, (svg) =>
      svg.setAttribute("style", `${svg.getAttribute("style") ?? ""};max-width:100%;height:auto`),
    ),
  );
}

function drawAt(figure: Figure, size: Size): string {
  const { slug, ledger, view } = figure.of;
  const key = [slug, size.width, size.height, writeView(view, ledger)].join(" ");
  return drawings.get(ledger, key, () =>
    figureMarkup(figure, { ...frameOf(size, ledger, view), basemap: openBasemap() }),
  );
}
