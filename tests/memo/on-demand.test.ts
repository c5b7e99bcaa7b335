import { expect, it } from "vitest";
import { onDemand } from "@/lib/memo/on-demand";

it("makes a field when it is first read, and once", () => {
  let made = 0;
  const thing = onDemand({ name: "a" }, { heavy: () => ++made });
  expect([thing.name, made]).toEqual(["a", 0]);
  expect([thing.heavy, thing.heavy, made]).toEqual([1, 1, 1]);
});

it("has its fields seen like any other", () => {
  const thing = onDemand({ name: "a" }, { list: () => [1, 2] });
  expect(thing).toEqual({ name: "a", list: [1, 2] });
  expect({ ...thing }).toEqual({ name: "a", list: [1, 2] });
  expect(JSON.stringify(thing)).toBe('{"name":"a","list":[1,2]}');
});
