import { group as groupOfD3, rollup } from "d3";
import fc from "fast-check";
import { expect, it } from "vitest";
import { countBy, group } from "@/lib/lists/group";

const words = fc.array(fc.string({ maxLength: 3 }));
const initial = (word: string) => word.charAt(0);

it("groups as d3 does, in the order of the things", () => {
  fc.assert(
    fc.property(words, (things) => {
      expect([...group(things, initial)]).toEqual([...groupOfD3(things, initial)]);
    }),
  );
});

it("counts as many of each key as there are", () => {
  fc.assert(
    fc.property(words, (things) => {
      expect([...countBy(things, initial)]).toEqual([...rollup(things, (of) => of.length, initial)]);
    }),
  );
});
