import type { Faction } from "../campaign/faction";
import { ringFaults } from "./cycle";
import type { Fault } from "./fault";
import type { CheckedTable } from "./rows";
import type { ClaimRow } from "./schema";

/**
 * Claims that cannot be counted in the claim they name: it counts another thing, it is of another faction (a group
 * may be counted in what stands over it), or it leads back to the claim itself.
 */
export function inclusionFaults(claims: CheckedTable<ClaimRow>, factions: CheckedTable<Faction>): Fault[] {
  const byId = new Map(claims.rows.map(({ value }) => [value?.id, value]));
  const parents = parentsOf(factions);
  const unlike = claims.rows.flatMap(({ line, value }) => {
    const whole = value?.countedIn ? byId.get(value.countedIn) : null;
    if (!value || !whole) return [];
    const message = unlikeness(value, whole, parents);
    return message ? [{ file: claims.file, line, column: "counted_in", message: `“${whole.id}” ${message}` }] : [];
  });
  return [...ringFaults(claims, "counted_in", "is counted in itself"), ...unlike];
}

/** What stands over each faction whose row says so; "" over a belligerent. */
type Parents = ReadonlyMap<string, string>;

function parentsOf({ rows, missing }: CheckedTable): Parents {
  const telling = missing.includes("parent") ? [] : rows.filter(({ ragged }) => !ragged);
  return new Map(telling.map(({ cells }) => [cells.id ?? "", cells.parent ?? ""]));
}

function unlikeness(part: ClaimRow, whole: ClaimRow, parents: Parents): string | null {
  if (part.measure !== whole.measure) return `counts ${whole.measure}, not ${part.measure}`;
  if (part.unit !== whole.unit) return `counts in ${whole.unit}, not in ${part.unit}`;
  if (mayStandUnder(part.faction ?? "", whole.faction ?? "", parents)) return null;
  return `is of ${whole.faction ?? "no faction"}, not of ${part.faction ?? "no faction"} or what stands over it`;
}

/** Whether one faction is, or stands under, another. True where a faction above it is unknown, which is a fault of its own. */
function mayStandUnder(faction: string, ancestor: string, parents: Parents): boolean {
  const above = new Set<string>();
  let at = faction;
  while (at !== "" && !above.has(at)) {
    above.add(at);
    const parent = parents.get(at);
    if (parent === undefined) return true;
    at = parent;
  }
  return ancestor === "" ? faction === "" : above.has(ancestor);
}
