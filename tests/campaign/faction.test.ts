import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Faction, factionTree } from "@/lib/campaign/faction";

const faction = (id: string, parent: string | null = null): Faction => ({
  id,
  name: id,
  parent,
  kind: parent === null ? "belligerent" : "formation",
  home: null,
  aliases: [],
  sentences: [],
});

const rows = [
  faction("division", "army"),
  faction("government"),
  faction("rebels"),
  faction("front", "rebels"),
  faction("army", "government"),
  faction("militia", "government"),
];

const ids = (factions: readonly Faction[]) => factions.map(({ id }) => id);

/** Trees of up to twenty nodes, shuffled. */
const anyTree = fc
  .array(fc.nat(), { minLength: 1, maxLength: 20 })
  .map((numbers) => numbers.map((n, i) => faction(`f${i}`, i === 0 || n % 4 === 0 ? null : `f${n % i}`)))
  .chain((factions) => fc.shuffledSubarray(factions, { minLength: factions.length }));

describe("factionTree", () => {
  const tree = factionTree(rows);

  it("lists parents before their children, siblings as in the table", () => {
    expect(ids(tree.all)).toEqual(["government", "army", "division", "militia", "rebels", "front"]);
  });

  it("takes those without parent for the belligerents, in the order of the table", () => {
    expect(ids(tree.belligerents)).toEqual(["government", "rebels"]);
  });

  it("finds the belligerent over a node at any depth; a belligerent is its own", () => {
    expect(tree.belligerentOf("division")).toBe("government");
    expect(tree.belligerentOf("rebels")).toBe("rebels");
  });

  it("gives the nodes right under one, not those further down", () => {
    expect(ids(tree.childrenOf("government"))).toEqual(["army", "militia"]);
    expect(tree.childrenOf("division")).toEqual([]);
  });

  it("holds a node within itself and all above it, never within what stands below or beside", () => {
    expect(tree.isWithin("division", "division")).toBe(true);
    expect(tree.isWithin("division", "government")).toBe(true);
    expect(tree.isWithin("government", "division")).toBe(false);
    expect(tree.isWithin("division", "militia")).toBe(false);
  });

  it("throws at an id it does not know, naming it", () => {
    expect(() => tree.get("nobody")).toThrow("nobody");
    expect(() => tree.belligerentOf("nobody")).toThrow(RangeError);
    expect(() => tree.isWithin("nobody", "rebels")).toThrow(RangeError);
  });

  it("keeps every node once, after its parent, under one belligerent, in whatever order it comes", () => {
    fc.assert(
      fc.property(anyTree, (factions) => {
        const tree = factionTree(factions);
        expect(ids(tree.all).sort()).toEqual(ids(factions).sort());
        for (const [index, { id, parent }] of tree.all.entries()) {
          expect(tree.get(id).id).toBe(id);
          expect(tree.belligerents.filter((root) => tree.isWithin(id, root.id))).toHaveLength(1);
          if (parent !== null) expect(ids(tree.all).indexOf(parent)).toBeLessThan(index);
        }
      }),
    );
  });
});
