import type { Ledger } from "../campaign/ledger";
import { type Chart, heightOf } from "../charts/chart";
import { narrowWidth } from "../charts/frame";
import type { View } from "../view/view";
import { breakLines, type Type } from "./lines";
import { noteApart } from "./note-apart";
import { sourceLine } from "./source-line";

/**
 * Widths at which an embed’s chart is drawn, px. The widest that has room is shown, enlarged to fill it: its text is
 * never smaller than drawn, and no script is needed. They stand so near to one another that it is never a quarter
 * larger, for else a chart is read as a blown-up picture and leaves out what it has room for.
 */
export const embedWidths = [304, 360, 424, 500, 592, 700, 830] as const;

/** Room beside everything in an embed, px, where it is narrower than the second drawing and where it is not. */
const pads = { narrow: 8, wide: 16 } as const;

/** Widest content of an embed, px. */
export const widestContent = 960;

/** Narrowest content for which a height is reckoned, px; what is narrower is read by scrolling. */
const narrowest = 200;

/** How the words of an embed are set; its style sheet follows this. */
export const embedTypes = {
  title: { face: "sans", size: 20, leading: 25, bold: true },
  summary: { face: "sans", size: 15, leading: 21 },
  small: { face: "sans", size: 13, leading: 19 },
} as const satisfies Record<string, Type>;

/** From one part of an embed to the next, px. */
export const embedGap = 10;

/** Room of the last lines beside their words, px: a rule above them, and a link high enough to be hit. */
const footRoom = 14;

/** A line that opens a table or a list, px. */
export const foldHeight = 32;

/** Narrowest embed, px, that shows the drawing of a width; with its padding. */
export function viewportOf(drawn: number): number {
  return drawn === embedWidths[0] ? 0 : drawn + 2 * pads.wide;
}

/** Room beside everything in an embed of a width, px. */
export function padOf(width: number): number {
  return width < viewportOf(embedWidths[1]) ? pads.narrow : pads.wide;
}

/** The link at the end of an embed. */
export const backWords = "This view at Campaign Ledger";

/**
 * About how high an embed is, px, with its table closed; rather too high than too low. A host that does not listen to
 * the embed's own messages gives it this height.
 */
export function embedHeight(ledger: Ledger, view: View, chart: Chart, width: number): number {
  const figure = chart.figure(ledger, view);
  const { title, summary, aside } = figure;
  const needs = heightOf(chart, ledger, view);
  const pad = padOf(width);
  const room = Math.max(Math.min(width - 2 * pad, widestContent), narrowest);
  const drawn = embedWidths.findLast((one) => width >= viewportOf(one)) ?? embedWidths[0];
  const drawing = (needs[drawn < narrowWidth ? "narrow" : "wide"] * room) / drawn;
  const { small } = embedTypes;
  const lines = (text: string, type: Type) => breakLines(text, type, room).length * type.leading;
  const parts = [
    lines(title, embedTypes.title) + lines(summary, embedTypes.summary),
    drawing,
    lines(noteApart(figure, chart), small),
    foldHeight * (1 + (aside?.length ?? 0)),
    lines(`${sourceLine(ledger)} ${backWords}`, small) + footRoom,
  ];
  const all = parts.reduce((sum, part) => sum + part, 0) + embedGap * (parts.length - 1) + 2 * pad;
  return Math.ceil(all / 10) * 10;
}
