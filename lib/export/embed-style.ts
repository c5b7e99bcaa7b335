import { type Palette, pagePalette, palettes } from "../charts/theme";
import { embedGap, embedTypes, embedWidths, foldHeight, padOf, viewportOf, widestContent } from "./embed-size";
import type { Type } from "./lines";
import type { Theme } from "./picture";

/** The style sheet of an embed. @param theme null for the reader's own */
export function embedStyle(theme: Theme | null): string {
  return [
    // An embed is a guest: letters that come late stay out until it is opened again, for a line more of them moves all below.
    '@font-face{font-family:"Source Sans 3";src:url("/embed/font.woff2") format("woff2");font-weight:200 900;font-display:optional}',
    // As wide and high as the face in whose place it stands; as Next reckons it.
    "@font-face{font-family:Meanwhile;src:local(Arial),local(Liberation Sans),local(Arimo);ascent-override:114.52%;descent-override:44.74%;line-gap-override:0%;size-adjust:89.41%}",
    colours(theme),
    layout,
    ...embedWidths.map(shownWithin),
  ].join("\n");
}

/** The page's palette as custom properties, under the names by which drawings ask for them. */
function colours(theme: Theme | null): string {
  if (theme !== null) return `:root{color-scheme:${theme};${propertiesOf(palettes[theme])}}`;
  const { light, dark } = palettes;
  return `:root{color-scheme:light dark;${propertiesOf(light)}}@media(prefers-color-scheme:dark){:root{${propertiesOf(dark)}}}`;
}

function propertiesOf(palette: Palette): string {
  const keys = Object.keys(pagePalette) as (keyof Palette)[];
  return keys
    .flatMap((key) => [pagePalette[key]].flat().map((name, i) => [name, [palette[key]].flat()[i]]))
    .map(([name = "", value]) => `${name.slice("var(".length, -1)}:${value}`)
    .join(";");
}

const set = ({ size, leading, bold = false }: Type) =>
  `font-size:${size}px;line-height:${leading}px${bold ? ";font-weight:600" : ""}`;

const layout = `
*{box-sizing:border-box}
body,h1,p,ul,table{margin:0;padding:0}
html{background:var(--background);color:var(--text);font-family:"Source Sans 3",Meanwhile,"Helvetica Neue",Arial,sans-serif;text-size-adjust:none;overflow-x:clip}
body{padding:${padOf(0)}px}
body,main{display:grid;gap:${embedGap}px;grid-template-columns:minmax(0,${widestContent}px);justify-content:center}
h1{${set(embedTypes.title)};text-wrap:balance}
header p{margin-block-start:2px;${set(embedTypes.summary)}}
.drawing>*{display:none}
.drawing svg{display:block;inline-size:100%;block-size:auto;overflow:visible}
.small,details,footer{${set(embedTypes.small)};color:var(--text-muted)}
.notice{border-inline-start:3px solid var(--text-muted);padding-inline-start:8px;overflow-wrap:anywhere}
a{color:inherit;text-underline-offset:.18em}
footer a,td a,li a,.notice a{display:inline-block;min-block-size:24px;line-height:24px}
a:focus-visible,summary:focus-visible,section:focus-visible{outline:2px solid var(--text);outline-offset:2px}
summary{inline-size:fit-content;min-block-size:${foldHeight}px;line-height:${foldHeight}px;cursor:pointer;color:var(--text)}
section{overflow:auto;max-block-size:24rem;border:1px solid var(--line)}
table{border-collapse:collapse;inline-size:100%;color:var(--text);font-variant-numeric:tabular-nums}
th,td{padding:4px 8px;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
th{position:sticky;inset-block-start:0;background:var(--background);font-weight:600}
.number{text-align:end;white-space:nowrap}
ul{padding-inline-start:1.25rem;color:var(--text)}
footer{border-block-start:1px solid var(--line);padding-block-start:6px}
@media(min-width:${viewportOf(embedWidths[1])}px){body{padding:${padOf(viewportOf(embedWidths[1]))}px}}
@media(pointer:coarse){summary,footer a,td a,li a,.notice a{min-block-size:44px;line-height:44px}}`;

/** Shows the drawing of a width where it is the widest that has room. */
function shownWithin(drawn: number, i: number): string {
  const next = embedWidths[i + 1];
  const below = next === undefined ? "" : ` and (max-width:${viewportOf(next) - 0.02}px)`;
  return `@media(min-width:${viewportOf(drawn)}px)${below}{.w${drawn}{display:block}}`;
}
