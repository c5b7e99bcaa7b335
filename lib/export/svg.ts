import type { Basemap } from "../campaign/basemap";
import type { Campaign } from "../campaign/campaign";
import type { Ledger } from "../campaign/ledger";
import { type Chart, heightOf } from "../charts/chart";
import type { Figure } from "../charts/figure";
import { type Palette, palettes } from "../charts/theme";
import type { View } from "../view/view";
import { figureMarkup } from "./figure-markup";
import { noteApart } from "./note-apart";
import type { Picture } from "./picture";
import { type Block, layOutPicture, type Words } from "./sheet";
import { sourceLine } from "./source-line";
import { escapeXml } from "./xml";

/** What a picture needs beside the view. */
export interface Surroundings {
  /** The address that its last line gives: the page of the same view. */
  readonly link: string;
  /** The ground, for a chart that is drawn on it. */
  readonly basemap: Basemap;
}

const faces = { sans: "'Source Sans 3', sans-serif", serif: "'Source Serif 4', serif" } as const;

/**
 * The chart of a view as a picture that stands for itself, as SVG: on its own ground, with title, summary, how to read
 * it, source, version, licence and link. It runs nothing, refers to nothing, and bears one theme whoever looks at it.
 * @throws never for a view of the ledger
 */
export function figureSvg(
  campaign: Campaign,
  ledger: Ledger,
  view: View,
  chart: Chart,
  { link, basemap, ...picture }: Picture & Surroundings,
): string {
  const figure = chart.figure(ledger, view);
  const palette = palettes[picture.theme];
  const { width, height, pad, drawing, blocks } = layOutPicture(
    wordsOf(campaign, chart, figure, link),
    heightOf(chart, ledger, view),
    picture,
    typeof chart.height === "function",
  );
  const outerHeight = picture.height ?? Math.round((height * picture.width) / width);
  const frame = { width: drawing.width, height: drawing.height, palette, links: null, basemap };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${picture.width}" height="${outerHeight}" viewBox="0 0 ${width} ${height}" role="img" font-family="${faces.sans}" color="${palette.text}">`,
    `<title>${escapeXml(figure.title)}</title>`,
    `<desc>${escapeXml(figure.summary)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.background}"/>`,
    ...blocks.flatMap((block) => linesOf(block, pad, palette)),
    figureMarkup(figure, frame, (svg) => standAlone(svg, pad, drawing.y)),
    "</svg>\n",
  ].join("\n");
}

function wordsOf(campaign: Campaign, chart: Chart, figure: Figure, link: string): Words {
  return {
    title: figure.title,
    summary: figure.summary,
    note: noteApart(figure, chart),
    source: sourceLine(campaign.ledger),
    link,
  };
}

function linesOf({ lines, type, y, ink }: Block, x: number, palette: Palette): string[] {
  const set = `font-family="${faces[type.face]}" font-size="${type.size}"${type.bold ? ' font-weight="600"' : ""} fill="${palette[ink]}"`;
  return lines.map((line, i) => {
    const baseline = Math.round((y + i * type.leading + 0.5 * type.leading + 0.34 * type.size) * 10) / 10;
    return `<text x="${x}" y="${baseline}" ${set}>${escapeXml(line)}</text>`;
  });
}

/** Puts a drawing at its place, takes out what is meant for HTML and says what style sheets say on pages. */
function standAlone(drawing: SVGSVGElement, x: number, y: number): void {
  for (const svg of [drawing, ...drawing.querySelectorAll("svg")]) {
    for (const name of ["style", "class", "role", "aria-label", "aria-description", "xmlns", "xmlns:xlink"]) {
      svg.removeAttribute(name);
    }
    svg.setAttribute("font-family", faces.sans);
    svg.setAttribute("font-size", "12");
    svg.setAttribute("overflow", "visible");
  }
  drawing.setAttribute("x", `${x}`);
  drawing.setAttribute("y", `${y}`);
}
