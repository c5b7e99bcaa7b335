import { group } from "../lists/group";
import type { FactionKind } from "./vocabulary";

/** A node of the tree of parties: a belligerent (a root) or a group under one. */
export interface Faction {
  readonly id: string;
  readonly name: string;
  /** The node above; null for a belligerent. */
  readonly parent: string | null;
  readonly kind: FactionKind;
  /** Country the group comes from, ISO 3166-1 alpha-2; null where the article does not tell. */
  readonly home: string | null;
  /** Other spellings and languages. */
  readonly aliases: readonly string[];
  readonly sentences: readonly string[];
}

/** The parties of a campaign, to be asked who stands under whom. Unknown ids throw: loading has checked them. */
export interface FactionTree {
  /** Every node, parents before their children, siblings in the order of the table. */
  readonly all: readonly Faction[];
  readonly belligerents: readonly Faction[];
  get(id: string): Faction;
  /** The root over a node; a belligerent's own id. */
  belligerentOf(id: string): string;
  /** The nodes right under one, in the order of the table. */
  childrenOf(id: string): readonly Faction[];
  /** Whether `id` is `ancestor` or stands anywhere under it. */
  isWithin(id: string, ancestor: string): boolean;
}

/**
 * Orders factions as a tree.
 * @param factions nodes with valid parents and no cycle, in any order
 */
export function factionTree(factions: readonly Faction[]): FactionTree {
  const byId = new Map(factions.map((faction) => [faction.id, faction]));
  const children = group(factions, (faction) => faction.parent);
  const belligerents = children.get(null) ?? [];
  const lineages = new Map<string, readonly string[]>();
  const all: Faction[] = [];
  const visit = (faction: Faction, above: readonly string[]) => {
    const lineage = [...above, faction.id];
    lineages.set(faction.id, lineage);
    all.push(faction);
    for (const child of children.get(faction.id) ?? []) visit(child, lineage);
  };
  for (const root of belligerents) visit(root, []);

  const lineageOf = (id: string) => {
    const lineage = lineages.get(id);
    if (!lineage) throw new RangeError(`No faction “${id}” in this campaign.`);
    return lineage;
  };
  return {
    all,
    belligerents,
    get: (id) => byId.get(lineageOf(id).at(-1) as string) as Faction,
    belligerentOf: (id) => lineageOf(id)[0] as string,
    childrenOf: (id) => children.get(id) ?? [],
    isWithin: (id, ancestor) => lineageOf(id).includes(ancestor),
  };
}
