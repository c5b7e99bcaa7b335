import { describe, expect, it } from "vitest";
import { charts } from "@/lib/charts";
import { heightOf } from "@/lib/charts/chart";
import { faces } from "@/lib/export/faces";
import { type Block, layOutPicture, type Sheet } from "@/lib/export/sheet";
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

describe("a picture", () => {
  const words = {
    title: "Title",
    summary: "Summary.",
    note: "How to read it.",
    source: "Source.",
    link: "https://a.example/",
  };
  const needs = { narrow: 300, wide: 400 };
  const textsOf = ({ blocks }: Sheet) => blocks.flatMap(({ lines }) => lines);

  it("has its words from top to bottom, the drawing between them, and none over another", () => {
    const { blocks, drawing, height } = layOutPicture(words, needs, { width: 800, height: null }, false);
    const [title, summary, note, source, link] = blocks.map(({ y, lines, type }) => [
      y,
      y + lines.length * type.leading,
    ]);
    const inOrder = [title, summary, [drawing.y, drawing.y + drawing.height], note, source, link].flat() as number[];
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b));
    expect(inOrder.at(-1)).toBeLessThan(height);
    expect(drawing.height).toBe(needs.wide);
  });

  it("leaves out how to read it where the height that is asked for has no room for it", () => {
    expect(textsOf(layOutPicture(words, needs, { width: 800, height: 700 }, false))).toContain(words.note);
    const low = layOutPicture(words, needs, { width: 800, height: 450 }, false);
    expect(textsOf(low)).not.toContain(words.note);
    expect(textsOf(low)).toContain(words.source);
  });

  it("leaves a drawing three quarters of its height, and one of rows all of it", () => {
    const heightOf = (rows: boolean) => layOutPicture(words, needs, { width: 800, height: 300 }, rows).drawing.height;
    expect(heightOf(false)).toBeGreaterThanOrEqual(0.75 * needs.wide);
    expect(heightOf(false)).toBeLessThan(needs.wide);
    expect(heightOf(true)).toBeGreaterThanOrEqual(needs.wide);
  });

  it("is drawn as for a phone where it is narrower, and no wider than its letters stay legible", () => {
    const widthOf = (width: number) => layOutPicture(words, needs, { width, height: null }, false).width;
    expect([320, 386, 600, 800, 1600].map(widthOf)).toEqual([386, 386, 600, 800, 800]);
  });

  it("is no higher than a picture may be, however high its rows are", () => {
    const { width, height } = layOutPicture(words, { narrow: 3000, wide: 3000 }, { width: 1600, height: null }, true);
    expect((height / width) * 1600).toBeLessThanOrEqual(2000);
  });
});
