import type { Ledger } from "../../campaign/ledger";
import type { Holding } from "../../series/places";
import { drawing } from "../../words/en/drawing";
import { wordsOf } from "../../words/words-of";
import { type Frame, narrowWidth } from "../frame";
import { factionColor, factionInk, type Palette } from "../theme";
import { outlineOf, placeShapes, ringRadius } from "./place-look";
import { type Shape, textShape } from "./svg-mark";
import { textWidth } from "./text-width";

/** Height of the key's lines, and gap between its entries, px. */
const line = 20;
const gap = 10;

/** How large a map draws its marks: smaller in narrow frames, where they would hide one another. */
export const markScale = (width: number) => (width < narrowWidth ? 0.8 : 1);

interface Entry {
  readonly text: string;
  mark(palette: Palette): readonly Shape[];
  ink(palette: Palette): string;
}

/** Where the ground of a map is from. */
const credit = "© OpenStreetMap contributors, Natural Earth";

/** Room that the key and the credit take below a map of a width, px. */
export function keyHeight(ledger: Ledger, width: number): number {
  const { rows, alone } = layKey(ledger, width);
  return (rows.length + (alone ? 1 : 0)) * line + 2;
}

/**
 * What the marks of a map mean, under it: the sides' shapes, then what is done to them; the credit at the end.
 * @param top of the key, px
 */
export function mapKey(ledger: Ledger, { palette, width }: Frame, top: number): Shape[] {
  const { rows, alone } = layKey(ledger, width);
  const scale = markScale(width) === 1 ? "" : ` scale(${markScale(width)})`;
  const lineAt = (i: number) => top + 2 + (i + 0.5) * line;
  return [
    ...rows.flatMap((row, i) =>
      row.flatMap(({ entry, x }) => [
        {
          tag: "g",
          attributes: { transform: `translate(${Math.round(x + ringRadius)},${lineAt(i)})${scale}` },
          children: entry.mark(palette),
        } as const,
        textShape(entry.text, {
          x: x + 2 * ringRadius + 4,
          y: lineAt(i) + 4,
          fill: entry.ink(palette),
          rim: palette.background,
        }),
      ]),
    ),
    textShape(credit, {
      x: alone ? 0 : width,
      y: lineAt(alone ? rows.length : rows.length - 1) + 4,
      anchor: alone ? "start" : "end",
      fill: palette.muted,
      rim: palette.background,
    }),
  ];
}

/** Sets entries one after the other, in as many lines as a width asks for; the credit in the last, or alone. */
function layKey(ledger: Ledger, width: number) {
  const rows: { readonly entry: Entry; readonly x: number }[][] = [[]];
  let end = -gap;
  for (const entry of entriesOf(ledger)) {
    const length = 2 * ringRadius + 4 + textWidth(entry.text);
    if (end + gap + length > width && end > 0) {
      rows.push([]);
      end = -gap;
    }
    rows.at(-1)?.push({ entry, x: end + gap });
    end += gap + length;
  }
  return { rows, alone: end + 2 * gap + textWidth(credit) > width };
}

function entriesOf(ledger: Ledger): Entry[] {
  const { factions, dates } = ledger;
  const words = wordsOf(drawing, ledger);
  const sides = factions.belligerents.map(
    ({ id, name }): Entry => ({
      text: name,
      mark: (palette) => [
        { tag: "path", attributes: { d: outlineOf(id, ledger)(5), fill: factionColor(id, factions, palette) } },
      ],
      ink: (palette) => factionInk(id, factions, palette),
    }),
  );
  const [first, second] = factions.belligerents;
  const since = { start: dates.start, end: dates.start };
  const muted = (palette: Palette) => palette.muted;
  const state = (
    text: string,
    state: Holding["now"]["state"],
    of: readonly string[],
    lostBy: readonly string[] = [],
  ) => ({
    text,
    mark: (palette: Palette) => placeShapes({ now: { state, sides: of, claim: null, since }, lostBy }, ledger, palette),
    ink: muted,
  });
  const area = (palette: Palette): Shape[] => [
    {
      tag: "circle",
      attributes: {
        r: 7.5,
        fill: palette.muted,
        "fill-opacity": "0.1",
        stroke: palette.muted,
        "stroke-dasharray": "2 3",
      },
    },
  ];
  return [
    ...sides,
    ...(first && second
      ? [
          state(words.ring, "held", [first.id], [second.id]),
          state(words.unclear, "contested", [second.id, first.id]),
          state(words.lostLater, "awaited", [second.id]),
        ]
      : []),
    state(words.notReported, "unknown", []),
    { text: words.within, mark: area, ink: muted },
  ];
}
