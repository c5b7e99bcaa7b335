import type { Fault } from "./fault";
import type { CheckedTable } from "./rows";

/** Rows whose ids in a column lead back to themselves: one fault a ring, at the first of its rows. */
export function ringFaults({ file, rows }: CheckedTable, column: string, message: string): Fault[] {
  const next = new Map(rows.map(({ cells }) => [cells.id ?? "", cells[column] || null]));
  return ringsOf(next).map((ring) => {
    const line = rows.find(({ cells }) => cells.id === ring[0])?.line ?? null;
    return { file, line, column, message: `“${ring[0]}” ${message}: ${[...ring, ring[0]].join(" → ")}` };
  });
}

/**
 * The rings in which ids lead back to themselves, each once, begun at the first of its ids that is met.
 * @param next what each id leads to; null for nothing
 */
function ringsOf(next: ReadonlyMap<string, string | null>): string[][] {
  const seen = new Set<string>();
  return [...next.keys()].flatMap((start) => {
    const trail: string[] = [];
    let at: string | null = start;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      trail.push(at);
      at = next.get(at) ?? null;
    }
    const ring = at === null ? -1 : trail.indexOf(at);
    return ring === -1 ? [] : [trail.slice(ring)];
  });
}
