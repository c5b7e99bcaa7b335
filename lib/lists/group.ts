/**
 * Things by a key, each key in the order of its first thing, each group in the order given.
 *
 * Instead of d3’s: one function of its index brings all others of it that any page uses into the first load, 3.5 kB.
 */
export function group<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const of = groups.get(key);
    if (of) of.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** How many things there are of each key, in the order of its first thing. */
export function countBy<Thing, Key>(things: Iterable<Thing>, keyOf: (thing: Thing) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
