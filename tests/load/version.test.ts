import { expect, it } from "vitest";
import { versionHash } from "@/lib/load/version";

const hash = (...files: [string, string][]) => versionHash(new Map(files));

it("is the same whatever the order in which files are given", () => {
  expect(hash(["a", "1"], ["b", "2"])).toBe(hash(["b", "2"], ["a", "1"]));
});

it("changes where a text goes to another file, or a file has another name", () => {
  const whole = hash(["a", "12"], ["b", ""]);
  const others = [hash(["a", "1"], ["b", "2"]), hash(["a", ""], ["b", "12"]), hash(["a", "12"], ["c", ""])];
  expect(new Set([whole, ...others]).size).toBe(4);
});
