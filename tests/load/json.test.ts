import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLines, lineOf } from "@/lib/load/json";

describe("jsonLines", () => {
  const lines = jsonLines('{\n  "a": [\n    1,\n    { "b": "x,\\"y}" },\n    []\n  ],\n  "c": {\n  "d": null } }');

  it("finds the line of every value by its path", () => {
    expect(Object.fromEntries(lines)).toEqual({
      "": 1,
      a: 2,
      "a.0": 3,
      "a.1": 4,
      "a.1.b": 4,
      "a.2": 5,
      c: 7,
      "c.d": 8,
    });
  });

  it("knows a key by what it says, however it is written", () => {
    expect([...jsonLines('{\n"\\u0061\\"": [\n1] }')]).toEqual([
      ["", 1],
      ['a"', 2],
      ['a".0', 3],
    ]);
  });

  it("gives a missing value the line of what should hold it", () => {
    expect(lineOf(lines, ["c", "e", "f"])).toBe(7);
    expect(lineOf(lines, ["nothing"])).toBe(1);
  });

  it("knows as many paths as the JSON has values, whatever it holds", () => {
    const count = (value: unknown): number =>
      typeof value === "object" && value !== null
        ? Object.values(value).reduce<number>((sum, held) => sum + count(held), 1)
        : 1;
    const tree = fc.letrec((tie) => ({
      value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), tie("list"), tie("object")),
      list: fc.array(tie("value"), { maxLength: 4 }),
      object: fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), tie("value"), { maxKeys: 4 }),
    })).value;
    fc.assert(
      fc.property(tree, fc.constantFrom(0, 2), (value, indent) => {
        expect(jsonLines(JSON.stringify(value, null, indent)).size).toBe(count(value));
      }),
    );
  });
});
