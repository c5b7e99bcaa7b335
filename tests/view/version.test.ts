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

it("never throws, and takes nothing for granted", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (key, value) => {
      const { v, ignored } = readVersion(new URLSearchParams([[key, value]]), skirmish);
      if (v !== null && ignored.length === 0) expect(v).toMatch(/^[0-9a-f]{12}$/);
    }),
  );
});
