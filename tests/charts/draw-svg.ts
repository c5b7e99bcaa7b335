import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { Basemap } from "@/lib/campaign/basemap";
import { drawFigure } from "@/lib/charts/draw";
import type { Figure } from "@/lib/charts/figure";
import { palettes } from "@/lib/charts/theme";

/**
 * A figure as SVG that can be read in a diff: an element a line, numbers rounded to a decimal, ids renumbered.
 * Drawn as a picture that leaves the page is: light, without links.
 * @param basemap without it a map has no ground
 * @param width CSS pixels, 760 as on a wide screen
 */
export function drawSvg(
  figure: Figure,
  { width = 760, height, basemap }: { width?: number; height: number; basemap?: Basemap },
): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const frame = { width, height, palette: palettes.light, links: null, ...(basemap && { basemap }) };
  const svg = drawFigure(Plot, figure, frame, document as unknown as Document);
  return `${renumber(linesOf(svg, "").join("\n"))}\n`;
}

/** Attributes that hold words, addresses and chosen strengths: their digits are not places in the drawing. */
const exact = /^(aria-.+|class|id|title|(xlink:)?href|.*opacity|stroke-width)$/;

function linesOf(element: Element, indent: string): string[] {
  // linkedom lists the attribute set last first.
  const attributes = [...element.attributes].reverse().map(({ name, value }) => {
    return ` ${name}="${escaped(exact.test(name) ? value : rounded(value)).replaceAll('"', "&quot;")}"`;
  });
  const open = `${indent}<${element.localName}${attributes.join("")}`;
  const close = `</${element.localName}>`;
  const inner = [...element.childNodes].flatMap((node) => {
    if (node.nodeType === 1) return linesOf(node as Element, `${indent}  `);
    const lines = (node.textContent ?? "").split("\n").map((line) => line.trim());
    return lines.filter(Boolean).map((line) => `${indent}  ${escaped(line)}`);
  });
  if (inner.length === 0) return [`${open}/>`];
  if (inner.length === 1 && element.childElementCount === 0) return [`${open}>${inner[0]?.trim()}${close}`];
  return [`${open}>`, ...inner, `${indent}${close}`];
}

/** A decimal fraction, or a number with an exponent as floating point leaves it near zero; never part of a colour. */
const fraction = /-?\d*\.\d+(?:e[-+]?\d+)?|-?\d+e-\d+/g;

const rounded = (value: string) => value.replace(fraction, (text) => `${Math.round(Number(text) * 10) / 10 || 0}`);

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Plot counts its ids through the life of the process and may hash its class: neither says anything of a drawing. */
function renumber(svg: string): string {
  const ids = new Map([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id], i) => [id as string, `id-${i + 1}`]));
  return svg
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${ids.get(id)}"`)
    .replace(/url\(#([^)]+)\)/g, (all, id: string) => (ids.has(id) ? `url(#${ids.get(id)})` : all))
    .replace(/href="#([^"]+)"/g, (all, id: string) => (ids.has(id) ? `href="#${ids.get(id)}"` : all))
    .replace(/\bplot-[0-9a-f]{6}\b/g, "plot");
}
