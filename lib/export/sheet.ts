import type { Height } from "../charts/chart";
import { narrowWidth } from "../charts/frame";
import type { Palette } from "../charts/theme";
import { atMost, breakLines, type Type } from "./lines";
import { type Picture, pictureBounds } from "./picture";

/** The words of a picture. */
export interface Words {
  readonly title: string;
  readonly summary: string;
  /** How to read it. */
  readonly note: string;
  readonly source: string;
  readonly link: string;
}

/** Some lines of words of one kind, and where they stand. */
export interface Block {
  readonly lines: readonly string[];
  readonly type: Type;
  /** Top of the first line, px. */
  readonly y: number;
  readonly ink: keyof Pick<Palette, "text" | "muted">;
}

/** Where everything of a picture stands, in the drawing’s own pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Room around everything. */
  readonly pad: number;
  readonly drawing: { readonly y: number; readonly width: number; readonly height: number };
  readonly blocks: readonly Block[];
}

/** Widest drawing in its own pixels: wider pictures show the same drawing larger, so that its text stays legible. */
const widest = 800;

/** Narrowest drawing: that of a phone. Narrower pictures show the same drawing smaller. */
const narrowest = 386;

/** How much of its height on the page a chart must keep where the picture's height is given. */
const kept = 0.75;

const summaryType: Type = { face: "sans", size: 14, leading: 19 };
const smallType: Type = { face: "sans", size: 12, leading: 16 };

/**
 * Lays out a picture. Where its height is given, its own pixels are as large as still leaves the chart its room; the
 * words on how to read it stand only if they fit, and others are cut with dots after a few lines. Where it is not, all
 * stands whole, and smaller where it would else be higher than a picture may be.
 * @param rows whether the chart is as high as its rows need, and none of it can be given up
 */
export function layOutPicture(
  words: Words,
  needs: Height,
  { width, height }: Pick<Picture, "width" | "height">,
  rows: boolean,
): Sheet {
  const first = Math.min(Math.max(width, narrowest), widest);
  if (height === null) {
    const [, most] = pictureBounds.height;
    let whole = sheetOf(words, first, needs, null);
    for (let own = first; (whole.height / whole.width) * width > most; own *= 1.03) {
      whole = sheetOf(words, Math.round(own), needs, null);
    }
    return whole;
  }
  let sheet = sheetOf(words, first, needs, height / width);
  // Each step leaves more room: words take fewer lines and the chart's own height stays the same.
  for (let own = first; sheet.drawing.height < (rows ? 1 : kept) * needOf(sheet.drawing.width, needs); own *= 1.03) {
    sheet = sheetOf(words, Math.round(own), needs, height / width);
  }
  return sheet;
}

const needOf = (width: number, needs: Height) => needs[width < narrowWidth ? "narrow" : "wide"];

/** @param ratio of height to width; null for as high as everything needs */
function sheetOf(words: Words, width: number, needs: Height, ratio: number | null): Sheet {
  const pad = width < narrowWidth ? 14 : 24;
  const room = width - 2 * pad;
  const titleSize = width < narrowWidth ? { size: 18, leading: 22 } : { size: 22, leading: 27 };
  const titleType: Type = { face: "serif", bold: true, ...titleSize };
  const set = (text: string, type: Type, most = ratio === null ? Number.POSITIVE_INFINITY : 3) => {
    const lines = atMost(breakLines(text, type, room), most);
    return { lines, type, height: lines.length * type.leading };
  };
  const title = set(words.title, titleType);
  const summary = set(words.summary, summaryType);
  const note = set(words.note, smallType, Number.POSITIVE_INFINITY);
  const source = set(words.source, smallType);
  const link = set(words.link, smallType);
  const need = needOf(room, needs);
  const above = pad - 6 + title.height + 6 + summary.height + 12;
  const below = 10 + source.height + link.height + pad - 6;
  const noteRoom = 8 + note.height;
  const total = ratio === null ? above + need + noteRoom + below : Math.round(width * ratio);
  const noted = total - above - below - noteRoom >= need;
  const drawing = { y: above, width: room, height: total - above - below - (noted ? noteRoom : 0) };
  const under = above + drawing.height;
  const foot = total - below + 10;
  return {
    width,
    height: total,
    pad,
    drawing,
    blocks: [
      { ...title, y: pad - 6, ink: "text" },
      { ...summary, y: pad + title.height, ink: "text" },
      ...(noted ? [{ ...note, y: under + 8, ink: "muted" } as const] : []),
      { ...source, y: foot, ink: "muted" },
      { ...link, y: foot + source.height, ink: "muted" },
    ],
  };
}
