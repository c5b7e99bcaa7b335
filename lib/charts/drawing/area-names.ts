import { mean, polygonContains } from "d3";
import type { Basemap, NamedArea } from "../../campaign/basemap";
import type { Spoken } from "../../campaign/language";
import { onceFor } from "../../memo/once-for";
import { oncePer } from "../../memo/once-per";
import { drawing } from "../../words/en/drawing";
import { wordsOf } from "../../words/words-of";
import { type MapSheet, unclipped } from "./map-layout";
import type { Rect, WantedLabel } from "./place-labels";
import { textWidth } from "./text-width";

type Point = [x: number, y: number];

/** Between the letters of a land's name, px. */
const landSpacing = 1.4;

/** Between the letters of an area's name, px: lands are spaced, but for letters that hang together. */
export function spacingOf(text: string, kind: NamedArea["kind"] | undefined): number {
  return kind === "lake" || /\p{Script=Arabic}/u.test(text) ? 0 : landSpacing;
}

/** Room kept free around a name, so that it reads as that of the land and not of a mark beside it, px. */
const air = { x: 8, y: 4 } as const;

/** Of the lattice of spots tried, px. */
const step = { x: 28, y: 14 } as const;

/** Below all names of places: an area's name may stand elsewhere, or nowhere. */
const priorities = { country: 3, governorate: 2, lake: 1 } as const;

/** The key of an area's label. */
export const areaKey = ({ kind, name }: NamedArea) => `${kind} ${name}`;

/**
 * The names of the areas that a sheet shows: lands only where the name lies in them with all its letters, lakes where
 * its middle does. A country is named where it is not the only one.
 */
export function areaNames(basemap: Basemap, sheet: MapSheet, spoken: Spoken): readonly WantedLabel[] {
  return namesIn(wordsOf(drawing, spoken))(basemap, sheet);
}

type Words = Pick<typeof drawing, "area">;

const namesIn = oncePer((words: Words) =>
  onceFor((basemap: Basemap, sheet: MapSheet) => findNames(basemap, sheet, words)),
);

function findNames({ areas }: Basemap, sheet: MapSheet, words: Words): WantedLabel[] {
  const shown = areas
    .map((area) => ({ area, inside: shapeOf(area, sheet) }))
    .map((one) => ({ ...one, points: latticeOf(sheet.room).filter(one.inside) }))
    .filter(({ points }) => points.length > 0);
  const abroad = shown.filter(({ area }) => area.kind === "country").length > 1;
  return shown
    .filter(({ area }) => area.kind !== "country" || abroad)
    .flatMap(({ area, inside, points }) => {
      const x = mean(points, (point) => point[0]) ?? 0;
      const y = mean(points, (point) => point[1]) ?? 0;
      const nearest = points.toSorted((a, b) => Math.hypot(a[0] - x, a[1] - y) - Math.hypot(b[0] - x, b[1] - y));
      const { kind } = area;
      return wordings(area, words).map((text): WantedLabel => {
        const size = sizeOf(text, area);
        const spots = lazily(spotsIn(nearest, kind === "lake" ? null : inside, size));
        return { key: areaKey(area), text, x, y, reach: 0, ...size, priority: priorities[kind], spots };
      });
    });
}

/** Points around which a box fits into an area; all of them for none. Looked for as they are asked for. */
function* spotsIn(points: readonly Point[], area: ((point: Point) => boolean) | null, size: Size) {
  for (const point of points) {
    if (area === null || edgeOf(point, size).every(area)) yield { x: point[0], y: point[1] };
  }
}

/** What a generator gives, found once and only as far as anyone has asked; for each drawing of a sheet asks again. */
function lazily<T>(source: Iterator<T>): Iterable<T> {
  const found: T[] = [];
  return {
    *[Symbol.iterator]() {
      for (let i = 0; ; i++) {
        if (i === found.length) {
          const next = source.next();
          if (next.done) return;
          found.push(next.value);
        }
        yield found[i] as T;
      }
    },
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A name as it is written, in one line and in two. */
function wordings({ kind, name }: NamedArea, words: Words): string[] {
  const full = words.area(kind, name);
  const text = kind === "lake" ? full : full.toUpperCase();
  return [...new Set([text, text.replace(" ", "\n")])];
}

function sizeOf(text: string, { kind }: NamedArea): Size {
  const lines = text.split("\n");
  const spacing = spacingOf(text, kind);
  const widest = Math.max(...lines.map((line) => textWidth(line) + spacing * line.length));
  return { width: widest + 2 * air.x, height: 15 * lines.length + 2 * air.y };
}

/** Tells whether a point of a sheet lies in an area. */
function shapeOf({ rings }: NamedArea, { projection, room }: MapSheet): (point: Point) => boolean {
  const project = unclipped(projection);
  const outlines = rings
    .map((ring) => ring.map((position): Point => project([...position]) ?? [0, 0]))
    .filter((outline) => touches(outline, room));
  if (outlines.length === 0) return () => false;
  return (point) => outlines.some((outline) => polygonContains(outline, point));
}

function touches(outline: readonly Point[], { x1, y1, x2, y2 }: Rect): boolean {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  return Math.min(...xs) < x2 && Math.max(...xs) > x1 && Math.min(...ys) < y2 && Math.max(...ys) > y1;
}

function latticeOf({ x1, y1, x2, y2 }: Rect): Point[] {
  const columns = Math.floor((x2 - x1) / step.x);
  const rows = Math.floor((y2 - y1) / step.y);
  return Array.from({ length: columns * rows }, (_, i) => [
    x1 + (0.5 + (i % columns)) * step.x,
    y1 + (0.5 + Math.floor(i / columns)) * step.y,
  ]);
}

/** Corners of a box around a point, and the middles of its sides. */
function edgeOf([x, y]: Point, { width, height }: Size): Point[] {
  const ways = [-1, 0, 1] as const;
  return ways.flatMap((dx) => ways.map((dy): Point => [x + (dx * width) / 2, y + (dy * height) / 2]));
}
