import { textWidth } from "../charts/drawing/text-width";

/** How a block of text is set. */
export interface Type {
  readonly face: "sans" | "serif";
  /** Of the letters and from line to line, px. */
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
}

/** How much wider than the sans each face may run: lines of titles in the semi-bold serif do by up to an eighth. */
const spread = { sans: 1, serif: 1.14 } as const;

/**
 * Breaks text into lines no wider than `width`, px: between words; a word that no line can hold, as links are, behind
 * one of the marks that part a link, or else anywhere. An empty text has no lines.
 */
export function breakLines(text: string, { face, size, bold = false }: Type, width: number): string[] {
  const fits = (line: string) => textWidth(line, size, bold) * spread[face] <= width;
  const parted = (part: string) => (fits(part) ? [part] : [...part]);
  const pieces = text
    .split(/(?<=\s)/)
    .flatMap((word) => (fits(word.trimEnd()) ? [word] : word.split(/(?<=[/?&,])/).flatMap(parted)));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && !fits((line + piece).trimEnd())) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line].map((one) => one.trim()).filter((one) => one !== "");
}

/** The first of some lines; where there are more, dots stand for the last word and all that follows. */
export function atMost(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  return lines
    .slice(0, most)
    .map((line, i) => (i === most - 1 ? `${line.replace(/[\s&,/?]*[^\s&,/?]*$/, "")} …` : line));
}
