import type { Basemap } from "../campaign/basemap";
import type { Ledger } from "../campaign/ledger";
import type { Chart } from "../charts/chart";
import { shorten } from "../view/shorten";
import { type View, writeView } from "../view/view";
import { embedDrawings } from "./embed-drawing";
import type { EmbedReading } from "./embed-query";
import { backWords } from "./embed-size";
import { embedStyle } from "./embed-style";
import { embedFolds, outward } from "./embed-table";
import { noteApart } from "./note-apart";
import type { Theme } from "./picture";
import { sourceLine } from "./source-line";
import { escapeXml } from "./xml";

/**
 * A chart under a view as a whole HTML document for a frame in the page of another site: whole without scripts; its
 * one script tells the host its height. All its links open beside the host's page.
 * @throws never for a view of the ledger
 */
export function embedPage(
  ledger: Ledger,
  { view, ignored, theme }: EmbedReading,
  chart: Chart,
  basemap: Basemap,
): string {
  const figure = chart.figure(ledger, view);
  const page = `/${ledger.campaign}/charts/${chart.slug}${writeView({ ...view, v: ledger.version }, ledger)}`;
  const notices = [...ignoredNotice(ignored), ...versionNotice(ledger, view)];
  return documentOf(figure.title, theme, [
    `<header><h1>${escapeXml(figure.title)}</h1>`,
    `<p>${escapeXml(figure.summary)}</p></header>`,
    ...notices.map((notice) => `<p class="small notice">${notice}</p>`),
    `<div class="drawing">${embedDrawings(ledger, view, chart, figure, basemap)}</div>`,
    `<p class="small">${escapeXml(noteApart(figure, chart))}</p>`,
    `<div>${embedFolds(ledger.campaign, figure)}</div>`,
    "</main>",
    `<footer>${escapeXml(sourceLine(ledger))} ${outward(page, backWords)}</footer>`,
  ]);
}

/** What a frame shows under an address that no chart has. */
export function embedNotFound(slug: string): string {
  return documentOf("No such chart", null, [
    "<header><h1>There is no such chart</h1>",
    `<p>Nothing is kept under the name “${escapeXml(slug)}”.</p></header>`,
    "</main>",
    `<footer>${outward("/", "Campaign Ledger")}</footer>`,
  ]);
}

/** @param content the main part with its end, and what follows it, as HTML */
function documentOf(title: string, theme: Theme | null, content: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="/icon.svg">
<link rel="preload" href="/embed/font.woff2" as="font" type="font/woff2" crossorigin>
<title>${escapeXml(title)} · Campaign Ledger</title>
<style>${embedStyle(theme)}</style>
<script src="/embed/frame.js" defer></script>
</head>
<body>
<main>
${content.join("\n")}
</body>
</html>
`;
}

function ignoredNotice(ignored: EmbedReading["ignored"]): string[] {
  if (ignored.length === 0) return [];
  const parts = ignored.map(({ key, value }) => `<code>${escapeXml(shorten(`${key}=${value}`))}</code>`);
  return [`The link also asked for what could not be read, and is left out: ${parts.join(", ")}`];
}

function versionNotice({ campaign, version }: Ledger, { v }: View): string[] {
  if (v === null || v === version) return [];
  return [
    `This was embedded with version ${escapeXml(v)} of the data; it shows version ${version}, so numbers may differ. ${outward(`/${campaign}/data/changes`, "What has changed")}`,
  ];
}
