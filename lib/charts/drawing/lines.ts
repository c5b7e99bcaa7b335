import { sort } from "d3";
import { textWidth } from "./text-width";

/** A mark with words beside it, before it has a line of its own. */
export interface Worded {
  /** Left and right end of the mark, px. */
  readonly x1: number;
  readonly x2: number;
  /** What to say of it, at first choice and where that is too long; at least one. */
  readonly words: readonly string[];
  /** Whether the mark reaches from its line down to the first, through all between. */
  readonly reaches?: boolean;
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
 *
 * A mark that reaches down to the first line runs through no words on its way, where that can be helped: words keep
 * off the marks that come after them and so may stand above them; those that cannot stand above all.
 *
 * @returns in the order given
 */
export function placeOnLines(marks: readonly Worded[], range: readonly [number, number]): LinePlace[] {
  const all = marks.map((mark) => ({ mark, spots: spotsOf(mark, range) }));
  const clearOf = ({ spots }: (typeof all)[number], later: readonly (typeof all)[number][]) =>
    spots.find((spot) => !later.some(({ mark }) => mark.reaches && strikes(mark, spot)));
  const order = sort(all, (one) => (clearOf(one, all.slice(all.indexOf(one) + 1)) ? 0 : 1));
  const placed = new Map<Worded, LinePlace>();
  for (const [i, one] of order.entries()) {
    const { mark, spots } = one;
    const beside = clearOf(one, order.slice(i + 1)) ?? (spots[0] as Span);
    const others = [...placed];
    const touches = (line: number) => others.some(([, other]) => other.line === line && meets(other, beside));
    const struck = (line: number) =>
      others.some(
        ([its, other]) =>
          (other.line > line && its.reaches && strikes(its, beside)) ||
          (other.line < line && mark.reaches && strikes(mark, other)),
      );
    const free = marks.map((_, line) => line).filter((line) => !touches(line));
    placed.set(mark, { ...beside, line: free.find((line) => !struck(line)) ?? (free[0] as number) });
  }
  return marks.map((mark) => placed.get(mark) as LinePlace);
}

type Span = Omit<LinePlace, "line">;

/** Where the words of a mark may stand, best first; at least one. */
function spotsOf(mark: Worded, [left, right]: readonly [number, number]): Span[] {
  const { x1, x2, words } = mark;
  const beside = words.flatMap((text) => {
    const width = textWidth(text);
    return [
      ...(x2 + gap + width <= right ? [spanOf(mark, { x: x2 + gap, anchor: "start", text })] : []),
      ...(x1 - gap - width >= left ? [spanOf(mark, { x: x1 - gap, anchor: "end", text })] : []),
    ];
  });
  return beside.length > 0 ? beside : [spanOf(mark, { x: right, anchor: "end", text: words.at(-1) ?? "" })];
}

/** Mark and words together. */
function spanOf({ x1, x2 }: Worded, words: Pick<LinePlace, "x" | "anchor" | "text">): Span {
  const width = textWidth(words.text);
  const from = words.anchor === "start" ? words.x : words.x - width;
  return { ...words, from: Math.min(x1, from) - gap, to: Math.max(x2, from + width) + gap };
}

/** Whether a mark would run through another with its words, were it to reach their line. */
const strikes = ({ x1, x2 }: Worded, { from, to }: Pick<LinePlace, "from" | "to">) => x1 < to && x2 > from;

/** How many lines places take. */
export function lineCount(places: readonly LinePlace[]): number {
  return Math.max(0, ...places.map(({ line }) => line + 1));
}
