import type { Position } from "../campaign/basemap";

/**
 * The edges that two rings share, joined to lines. An edge of one ring alone is no border between two areas:
 * it is where the map was cut.
 * @param rings closed, their common edges given by the same points
 */
export function sharedEdges(rings: readonly (readonly Position[])[]): Position[][] {
  const keyOf = (a: Position, b: Position) => [a.join(), b.join()].sort().join(" ");
  const seen = new Map<string, number>();
  for (const [a, b] of rings.flatMap(edgesOf)) seen.set(keyOf(a, b), (seen.get(keyOf(a, b)) ?? 0) + 1);
  const lines: Position[][] = [];
  for (const [a, b] of rings.flatMap(edgesOf)) {
    const key = keyOf(a, b);
    if (seen.get(key) !== 2) continue;
    seen.delete(key);
    const last = lines.at(-1);
    if (last?.at(-1)?.join() === a.join()) last?.push(b);
    else lines.push([a, b]);
  }
  return lines;
}

const edgesOf = (ring: readonly Position[]) => ring.slice(1).map((to, i) => [ring[i] as Position, to] as const);

/**
 * A line with fewer points, none of the old ones farther from it than `tolerance` (Douglas and Peucker).
 * Its ends stay; a ring stays closed.
 * @param tolerance in the line's own unit
 */
export function simplified(line: readonly Position[], tolerance: number): Position[] {
  const first = line[0];
  const last = line.at(-1);
  if (line.length < 3 || !first || !last) return [...line];
  const distances = line.map((point) => distance(point, first, last));
  const farthest = distances.reduce((best, far, i) => (far > (distances[best] as number) ? i : best), 0);
  if ((distances[farthest] as number) <= tolerance) return [first, last];
  const before = simplified(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplified(line.slice(farthest), tolerance)];
}

/** A ring that runs clockwise on a map with north up: on a sphere that tells its inside from the rest of the world. */
export function clockwise(ring: readonly Position[]): Position[] {
  const twice = edgesOf(ring).reduce((area, [[x1, y1], [x2, y2]]) => area + (x2 - x1) * (y2 + y1), 0);
  return twice >= 0 ? [...ring] : ring.toReversed();
}

/** From a point to the nearest of a stretch; of a stretch without length, to its one point. */
function distance([x, y]: Position, [x1, y1]: Position, [x2, y2]: Position): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
