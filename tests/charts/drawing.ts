import type { Figure } from "@/lib/charts/figure";
import { markingOf } from "@/lib/charts/marks";

/** Places of all that a drawing sets down, px: rectangles and circles, where texts and arrows stand, and the corners of lines and areas. */
export function placesIn(svg: string): { x: number; y: number; what: string }[] {
  const places: { x: number; y: number; what: string }[] = [];
  for (const [what] of svg.matchAll(/<(rect|text|path|line|circle)[^>]*>/g)) {
    const number = (name: string) => Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(what)?.[1] ?? 0);
    const [, x, y] = /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(what) ?? [];
    if (what.startsWith("<rect")) {
      places.push({ x: number("x"), y: number("y"), what });
      places.push({ x: number("x") + number("width"), y: number("y") + number("height"), what });
    } else if (what.startsWith("<line")) {
      places.push({ x: number("x1"), y: number("y1"), what }, { x: number("x2"), y: number("y2"), what });
    } else if (what.startsWith("<circle")) {
      const [cx, cy, r] = [number("cx") + Number(x ?? 0), number("cy") + Number(y ?? 0), number("r")];
      places.push({ x: cx - r, y: cy - r, what }, { x: cx + r, y: cy + r, what });
    } else if (x !== undefined) {
      places.push({ x: Number(x), y: Number(y), what });
    } else if (what.startsWith("<path")) {
      places.push(...cornersOf(/ d="([^"]*)"/.exec(what)?.[1] ?? "").map((corner) => ({ ...corner, what })));
    }
  }
  return places;
}

/** The points to which a path of straight lines goes, by its absolute commands: Plot writes no others for steps. */
function cornersOf(d: string): { x: number; y: number }[] {
  if (!/^[MLHVZ\d.,\s-]*$/.test(d)) throw new Error(`Of this path the corners are not known: ${d}`);
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHV])([^MLHVZ]*)/g)].map(([, command, at = ""]) => {
    const [first = 0, second = 0] = at.split(",").map(Number);
    if (command !== "V") x = first;
    if (command === "V") y = first;
    if (command === "M" || command === "L") y = second;
    return { x, y };
  });
}

/** What of a figure's marks lies before the one it follows, is outside the days shown, or leads nowhere. */
export function misplaced(figure: Figure, events: ReadonlyMap<string, unknown>): string[] {
  return markingOf(figure.of)
    .marks.filter(({ period, events: behind }, i) => {
      const before = markingOf(figure.of).marks[i - 1];
      const outOfOrder = before !== undefined && before.period.start > period.start;
      return outOfOrder || period.start > period.end || behind.length === 0 || behind.some((id) => !events.has(id));
    })
    .map(({ label }) => label);
}
