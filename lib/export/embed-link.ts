import type { Theme } from "./picture";
import { escapeXml } from "./xml";

/**
 * The address of a chart’s embed.
 * @param query of the view, as `writeView` gives it
 * @param theme null for the reader's own
 */
export function embedLink(campaign: string, slug: string, query: string, theme: Theme | null): string {
  const asked = theme === null ? query : `${query === "" ? "?" : `${query}&`}theme=${theme}`;
  return `/embed/${campaign}/${slug}${asked}`;
}

/** How an embed stands in the page of a host. */
export interface EmbedFrame {
  /** The whole address of the embed. */
  readonly src: string;
  readonly title: string;
  /** CSS pixels, or as wide as its place. */
  readonly width: number | "100%";
  /** CSS pixels; what the embed has until it tells its own height, and for good in a host that does not listen. */
  readonly height: number;
}

/** The element that embeds a chart. */
export function embedElement({ src, title, width, height }: EmbedFrame): string {
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/**
 * The element with a script of the host's own that gives it the height it asks for. The script believes only the
 * frame that speaks, under the address it was given, and takes nothing from it but a number.
 */
export function embedCode(frame: EmbedFrame): string {
  return `${embedElement(frame)}\n<script>${listener}</script>`;
}

const listener =
  'addEventListener("message",function(e){document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source&&f.src.startsWith(e.origin+"/")&&e.data&&e.data.type==="campaign-ledger:height")f.height=+e.data.height||f.height})});';
