import { textWidth } from "./text-width";

/** A mark with words beside it, before it has a line of its own. */
export interface Worded {
  /** Left and right end of the mark, px. */
  readonly x1: number;
  readonly x2: number;
  /** What to say of it, at first choice and where that is too long; at least one. */
  readonly words: readonly string[];
}

/** Where a mark stands with its words: on which line, and the words on which side of it. */
export interface LinePlace {
  /** From 0. */
  readonly line: number;
  /** Left and right end of mark and words together, with some space around them, px. */
  readonly from: number;
  readonly to: number;
  /** Where the words start or end. */
  readonly x: number;
  readonly anchor: "start" | "end";
  readonly text: string;
}

/** Between a mark and its words, and around both, px. */
const gap = 6;

/** Whether two marks with their words would touch on one line. */
export function meets(a: Pick<LinePlace, "from" | "to">, b: Pick<LinePlace, "from" | "to">): boolean {
  return a.from < b.to && b.from < a.to;
}

/**
 * Gives marks with words the lowest lines on which none touches another: to the right of the mark, to its left
 * where the right is too narrow. Words too long for either side end at the right end of the line, over the mark.
 */
export function placeOnLines(marks: readonly Worded[], [left, right]: readonly [number, number]): LinePlace[] {
  const placed: LinePlace[] = [];
  for (const { x1, x2, words } of marks) {
    const fits = words.flatMap((text): Pick<LinePlace, "x" | "anchor" | "text">[] => {
      const width = textWidth(text);
      if (x2 + gap + width <= right) return [{ x: x2 + gap, anchor: "start", text }];
      return x1 - gap - width >= left ? [{ x: x1 - gap, anchor: "end", text }] : [];
    });
    const beside = fits[0] ?? { x: right, anchor: "end", text: words.at(-1) ?? "" };
    const width = textWidth(beside.text);
    const from = Math.min(x1, beside.anchor === "start" ? beside.x : beside.x - width) - gap;
    const to = Math.max(x2, beside.anchor === "start" ? beside.x + width : beside.x) + gap;
    let line = 0;
    while (placed.some((other) => other.line === line && meets(other, { from, to }))) line++;
    placed.push({ line, from, to, ...beside });
  }
  return placed;
}

/** How many lines places take. */
export function lineCount(places: readonly LinePlace[]): number {
  return Math.max(0, ...places.map(({ line }) => line + 1));
}
