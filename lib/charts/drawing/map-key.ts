import type { Ledger } from "../../campaign/ledger";
import { type Frame, narrowWidth } from "../chart";
import { factionColor, factionInk } from "../theme";
import { mapRoom } from "./map-layout";
import { outlineOf, placeShapes } from "./place-look";
import { type Shape, textShape, textWidth } from "./svg-mark";

/** Heights of the key's lines, and the gap between its entries, px. */
const line = 17;
const gap = 14;

interface Entry {
  readonly mark: readonly Shape[];
  readonly text: string;
  readonly ink: string;
}

/** What the marks of a map mean, under it: the sides' shapes, then what is done to them; the credit at the end. */
export function mapKey(ledger: Ledger, frame: Frame, credit: string): Shape[] {
  const { palette, width } = frame;
  const narrow = width < narrowWidth;
  const top = mapRoom(frame).y2 + 16;
  const [first, second] = ledger.factions.belligerents;
  const sides = ledger.factions.belligerents.map(
    ({ id, name }): Entry => ({
      mark: [
        { tag: "path", attributes: { d: outlineOf(id, ledger)(5), fill: factionColor(id, ledger.factions, palette) } },
      ],
      text: name,
      ink: factionInk(id, ledger.factions, palette),
    }),
  );
  const since = { start: ledger.dates.start, end: ledger.dates.start };
  const shapes = (state: "held" | "awaited" | "contested", of: readonly string[], lostBy: readonly string[]) =>
    placeShapes({ now: { state, sides: of, claim: null, since }, lostBy }, ledger, palette);
  const states =
    first && second
      ? [
          { mark: shapes("held", [first.id], [second.id]), text: "changed hands: ring, who lost it" },
          { mark: shapes("contested", [second.id, first.id], []), text: "unclear" },
          { mark: shapes("awaited", [second.id], []), text: narrow ? "taken later" : "taken later, from this side" },
        ]
      : [];
  const entries = [sides, states.map((state): Entry => ({ ...state, ink: palette.muted }))];
  const rows = narrow ? entries : [entries.flat()];
  return [
    ...rows.flatMap((row, i) => rowShapes(row, top + i * line, palette.background)),
    textShape(credit, {
      x: 0,
      y: top + rows.length * line + 3,
      fill: palette.muted,
      rim: palette.background,
    }),
  ];
}

function rowShapes(row: readonly Entry[], y: number, rim: string): Shape[] {
  let x = 10;
  return row.flatMap(({ mark, text, ink }) => {
    const at = x;
    x += 13 + textWidth(text, 12) + gap;
    return [
      { tag: "g", attributes: { transform: `translate(${Math.round(at)},${y})` }, children: mark },
      textShape(text, { x: at + 12, y: y + 4, fill: ink, rim }),
    ] satisfies Shape[];
  });
}
