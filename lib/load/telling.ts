import type { Fault } from "./fault";
import type { CheckedTable } from "./rows";

/** Events that name who tells of them beside claims that do so, too: one of the two would be passed over. */
export function tellingFaults({ file, rows }: CheckedTable, claims: CheckedTable): Fault[] {
  const claimed = new Set(claims.rows.map(({ cells }) => cells.event));
  return rows
    .filter(({ cells }) => cells.claimant && claimed.has(cells.id))
    .map(({ line, cells }) => ({
      file,
      line,
      column: "claimant",
      message: `“${cells.claimant}” is given, but the claims of this event say who tells of it; leave it blank`,
    }));
}
