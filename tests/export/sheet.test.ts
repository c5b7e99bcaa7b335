import { expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { heightOf } from "@/lib/charts/chart";
import { faces } from "@/lib/export/faces";
import { type Block, layOutPicture } from "@/lib/export/sheet";
import { sourceLine } from "@/lib/export/source-line";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";
import { advanceWidths } from "./advance-widths";

const queries = [
  "",
  "faction=government",
  "faction=isil",
  "faction=government,isil",
  "faction=hezbollah,rebels",
  "type=capture,attack",
  "type=casualties",
  "claimant=sohr,unnamed-reports",
  "certainty=stated,claimed",
  "certainty=contested&faction=isil,rebels",
  "mode=cumulative",
  "mode=cumulative&unit=village,hill",
  "unit=village,town,hill,farm,base",
  "time=2015-10-16..2015-11-12",
  "time=2015-12-24&faction=hezbollah",
  "level=group",
  "level=group&faction=isil&time=2015-10-20..2015-11-20",
];

const widthsOf = new Map(
  faces
    .filter(({ style }) => style === "normal")
    .map((face) => [`${face.family} ${face.weight}`, advanceWidths(face.file)]),
);

/** How wide a block's lines run, px. */
function linesOf({ lines, type: { face, size, bold } }: Block) {
  const family = face === "serif" ? "Source Serif 4" : "Source Sans 3";
  const ems = widthsOf.get(`${family} ${bold ? 600 : 400}`) as (letter: string) => number;
  return lines.map((line) => ({ line, width: size * [...line].reduce((sum, letter) => sum + ems(letter), 0) }));
}

it.each(charts.map((chart) => [chart.slug, chart] as const))(
  "breaks the words of %s by the face in which they are set: no line is wider than its room, whatever filter it tells",
  (_, chart) => {
    const tooWide = queries.flatMap((query) => {
      const view = viewOf(query, aleppo);
      const { title, summary, note } = chart.figure(aleppo, view);
      const link = `https://ledger.example/aleppo-2015/charts/${chart.slug}?${query}`;
      const words = { title, summary, note, source: sourceLine(aleppoCampaign.ledger), link };
      const needs = heightOf(chart, aleppo, view);
      return [320, 480, 700, 800].flatMap((asked) => {
        const { blocks, width, pad } = layOutPicture(words, needs, { width: asked, height: null }, false);
        return blocks.flatMap(linesOf).filter((line) => line.width > width - 2 * pad);
      });
    });
    expect(tooWide).toEqual([]);
  },
);
