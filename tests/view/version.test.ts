import fc from "fast-check";
import { expect, it } from "vitest";
import { readVersion } from "@/lib/view/version";
import { skirmish } from "../ledgers";

const read = (query: string) => readVersion(new URLSearchParams(query), skirmish);

it("reads the version of the data and passes over marks of other services", () => {
  expect(read("")).toEqual({ v: null, ignored: [] });
  expect(read(`v=${"0a".repeat(6)}&utm_source=mail`)).toEqual({ v: "0a0a0a0a0a0a", ignored: [] });
});

it("refuses what is no version, and every other key, those of a view too", () => {
  expect(read("v=1.0.0").ignored).toMatchObject([
    { key: "v", value: "1.0.0", reason: expect.stringContaining("twelve") },
  ]);
  expect(read("faction=rebels&x=").ignored).toMatchObject([
    { key: "faction", reason: expect.stringContaining("only key is v") },
    { key: "x" },
  ]);
});

it("leaves keys that the caller knows to it, and names them beside the version to who gives others", () => {
  const query = new URLSearchParams("language=ar&x=");
  expect(readVersion(query, skirmish, ["language"]).ignored).toMatchObject([
    { key: "x", reason: expect.stringContaining("its keys are v, language.") },
  ]);
});

it("takes the first of two versions and names the other, as under a view", () => {
  const [first, second] = ["0a".repeat(6), "1b".repeat(6)];
  expect(read(`v=${first}&v=${second}`)).toEqual({
    v: first,
    ignored: [{ key: "v", value: second, reason: expect.stringContaining("twice") }],
  });
});

it("never throws, and takes a version alone, under its key", () => {
  const valid = fc.stringMatching(/^[0-9a-f]{12}$/);
  const key = fc.oneof(fc.constant("v"), fc.string());
  fc.assert(
    fc.property(key, fc.oneof(valid, fc.string()), (key, value) => {
      const { v, ignored } = readVersion(new URLSearchParams([[key, value]]), skirmish);
      const taken = v !== null && ignored.length === 0;
      expect(taken).toBe(key === "v" && /^[0-9a-f]{12}$/.test(value));
    }),
  );
});
