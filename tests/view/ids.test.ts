import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAsFactions, parseAsIds, toggleFaction } from "@/lib/view/ids";
import { aleppo } from "../ledgers";

describe("ids out of a closed list", () => {
  const letters = ["c", "a", "b"] as const;
  const ids = parseAsIds(letters);

  it.each([
    ["b,c", ["c", "b"]],
    ["a,a,b,a", ["a", "b"]],
    ["b,x,,c", ["c", "b"]],
    ["c", ["c"]],
  ])("are read from %j in the list’s order, once each, unknown ones passed over", (text, read) => {
    expect(ids.parse(text)).toEqual(read);
  });

  it.each(["", ",", "x", "A", " a", "toString", "__proto__"])("are none in %j", (text) => {
    expect(ids.parse(text)).toBeNull();
  });

  it("are written in the list’s order, whatever the order of choice", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...letters], { minLength: 1 }), (chosen) => {
        const written = ids.serialize(chosen);
        expect(written).toBe(letters.filter((id) => chosen.includes(id)).join(","));
        expect(ids.eq(chosen, ids.parse(written) as typeof chosen)).toBe(true);
      }),
    );
  });

  it("are equal in any order, but not to a part of themselves", () => {
    expect(ids.eq(["a", "b"], ["b", "a"])).toBe(true);
    expect(ids.eq(["a", "b"], ["a"])).toBe(false);
    expect(ids.eq(["a"], ["a", "b"])).toBe(false);
    expect(ids.eq(["a", "b"], ["a", "c"])).toBe(false);
  });
});

const tree = aleppo.factions;
const every = tree.all.map(({ id }) => id);
const anyFactions = fc.shuffledSubarray(every, { maxLength: 8 });
const under = (chosen: readonly string[]) =>
  new Set(every.filter((id) => chosen.some((node) => tree.isWithin(id, node))));

describe("factions in a link", () => {
  const factions = parseAsFactions(tree);

  it.each([
    ["isil,government", ["government", "isil"]],
    ["syrian-army,government", ["government"]],
    ["hezbollah,syrian-army,46th-brigade", ["syrian-army", "hezbollah"]],
    ["al-nusra-front,isil,levant-front", ["levant-front", "al-nusra-front", "isil"]],
    ["rebels,nobody", ["rebels"]],
  ])("read %s in the ledger’s order, a faction standing for all under it", (text, read) => {
    expect(factions.parse(text)).toEqual(read);
  });

  it("are no filter where all belligerents stand", () => {
    expect(factions.parse("isil,rebels,government")).toEqual([]);
    expect(factions.parse("isil,rebels,government,hezbollah")).toEqual([]);
    expect(factions.eq(["isil", "rebels", "government"], [])).toBe(true);
  });

  it("are a filter where all groups of a belligerent stand, but not itself", () => {
    const groups = tree.childrenOf("isil").map(({ id }) => id);
    expect(factions.parse(groups.join(","))).toEqual(groups);
  });

  it("read as nothing where none is known", () => {
    expect(factions.parse("nobody,constructor")).toBeNull();
  });

  it("let the same factions through after a journey through a link", () => {
    fc.assert(
      fc.property(anyFactions, (chosen) => {
        const written = factions.serialize(chosen);
        const read = written === "" ? [] : factions.parse(written);
        const all = tree.belligerents.every(({ id }) => chosen.includes(id));
        expect(under(read ?? [])).toEqual(all ? new Set() : under(chosen));
        expect(factions.serialize(read ?? [])).toBe(written);
      }),
    );
  });
});

describe("a press on a faction", () => {
  const press = (...pressed: string[]) =>
    pressed.reduce<readonly string[]>((chosen, id) => toggleFaction(tree, chosen, id), []);

  it("chooses it", () => expect(press("rebels")).toEqual(["rebels"]));

  it("adds it to factions that stand elsewhere", () =>
    expect(press("rebels", "hezbollah")).toEqual(["rebels", "hezbollah"]));

  it("takes it away where it was chosen", () => expect(press("rebels", "isil", "rebels")).toEqual(["isil"]));

  it("puts it in place of the one above it: the choice narrows", () => {
    expect(press("government", "isil", "46th-brigade")).toEqual(["isil", "46th-brigade"]);
  });

  it("puts it in place of those under it: the choice widens", () => {
    expect(press("46th-brigade", "hezbollah", "rebels", "government")).toEqual(["rebels", "government"]);
  });

  it("never leaves a faction beside one above it, and is undone by a second press on a faction apart", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...every), { maxLength: 12 }), (pressed) => {
        const chosen = press(...pressed);
        for (const id of chosen) expect(chosen.filter((other) => tree.isWithin(id, other))).toEqual([id]);
        const last = pressed.at(-1);
        if (last === undefined) return;
        const related = chosen.some(
          (other) => other !== last && (tree.isWithin(other, last) || tree.isWithin(last, other)),
        );
        expect(related).toBe(false);
        expect(toggleFaction(tree, toggleFaction(tree, [], last), last)).toEqual([]);
      }),
    );
  });

  it("leaves the choice it was given untouched", () => {
    const chosen = Object.freeze(["rebels"]);
    expect(toggleFaction(tree, chosen, "isil")).toEqual(["rebels", "isil"]);
    expect(chosen).toEqual(["rebels"]);
  });
});
