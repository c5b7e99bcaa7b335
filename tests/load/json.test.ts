import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLines, lineOf, readJson } from "@/lib/load/json";

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

describe("readJson", () => {
  const faultOf = (text: string) => {
    const read = readJson("a.json", text);
    return "fault" in read ? read.fault : null;
  };

  it.each([
    ["a comma before the end of a list", '{\n"a": [\n1,\n]}', 4],
    ["a word that is none of its own", '{\n"a": [\nNaN,\n1]}', 3],
    ["a word misspelt", "[\ntrue,\ntruth\n]", 3],
    ["a comment", "[\n1,\n// one\n2]\n", 3],
    ["a comma before the first value", '[\n,"a"]', 2],
    ["an end that comes too soon", '{\n"a": [\n\n', 2],
    ["nothing", "", 1],
    ["nothing but lines", "\n\n\n", 1],
    ["a missing comma", '{\n"a": 1\n"b": 2}', 3],
    ["more than one value", "{}\n{}", 2],
  ])("says the line of %s without quoting what is around it", (_, text, line) => {
    const message = expect.stringMatching(/^is no JSON: [A-Z](?!.*position)[^"\n]+$/);
    expect(faultOf(text)).toEqual({ file: "a.json", line, column: null, message });
  });

  it("knows the line of any wrong character, however long the text", () => {
    const rows = fc.array(fc.constantFrom("1,", '"a]#",', "[],", "{},"), { maxLength: 200 });
    fc.assert(
      fc.property(rows, rows, (before, after) => {
        const text = ["[", ...before, "#,", ...after, "0]"].join("\n");
        expect(faultOf(text)).toMatchObject({ line: before.length + 2 });
      }),
    );
  });
});
