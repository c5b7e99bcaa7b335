import { createParser } from "nuqs/server";
import type { FactionTree } from "../campaign/faction";

/**
 * Ids out of a closed list, comma between: `capture,attack`.
 *
 * Read leniently: ids that are not in the list are passed over, doubles count once; a text without
 * any known id reads as null. Written in the order of the list, so that one choice has one link.
 * @param allowed every id, in the order in which links write them
 */
export function parseAsIds<Id extends string>(allowed: readonly Id[]) {
  return createParser<readonly Id[]>({
    parse(text) {
      const asked = new Set(text.split(","));
      const known = allowed.filter((id) => asked.has(id));
      return known.length > 0 ? known : null;
    },
    serialize: (ids) => allowed.filter((id) => ids.includes(id)).join(","),
    eq: (a, b) => a.length === b.length && a.every((id) => b.includes(id)),
  });
}

/**
 * Faction ids, comma between. A faction stands for all that hangs under it, so what stands under
 * another chosen one is dropped; all belligerents together are no filter and read as an empty choice.
 */
export function parseAsFactions(tree: FactionTree) {
  const ids = parseAsIds(tree.all.map((faction) => faction.id));
  const reduced = (chosen: readonly string[]) => {
    const roots = chosen.filter((id) => !chosen.some((other) => other !== id && tree.isWithin(id, other)));
    return tree.belligerents.every(({ id }) => roots.includes(id)) ? [] : roots;
  };
  return createParser<readonly string[]>({
    parse: (text) => {
      const chosen = ids.parse(text);
      return chosen && reduced(chosen);
    },
    serialize: (chosen) => ids.serialize(reduced(chosen)),
    eq: (a, b) => ids.eq(reduced(a), reduced(b)),
  });
}

/**
 * The choice after a press on one faction. Chosen, it goes; otherwise it comes in place of those above it
 * (the reader narrows the choice) and of those under it (the reader widens it).
 */
export function toggleFaction(tree: FactionTree, chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return [...chosen.filter((other) => !tree.isWithin(id, other) && !tree.isWithin(other, id)), id];
}
