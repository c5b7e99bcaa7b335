import { expect, it } from "vitest";
import { isRouterState } from "@/app/_server/http/router-state";

const read = (state: string) => isRouterState(encodeURIComponent(state));

it.each([
  '["",{}]',
  '["",{"children":[["campaign","aleppo-2015","d",null],{"children":["__PAGE__",{}]}]},null,"refetch"]',
  '[["a","b","ci(..)(..)",["c"]],{},["/a",""],null,1,"x"]',
])("reads what a router says: %s", (state) => {
  expect(read(state)).toBe(true);
});

it.each([
  "",
  "garbage",
  "null",
  "5",
  "{}",
  "[]",
  '["",[]]',
  '["",{"a":1}]',
  '["",{"__proto__":1}]',
  '[["a","b","x",null],{}]',
  '["",{},null,"now"]',
  '["",{},null,null,1,"x",1]',
])("refuses %s", (state) => {
  expect(read(state)).toBe(false);
});

it("refuses what is not encoded as it should be, or too long", () => {
  expect(isRouterState("%")).toBe(false);
  expect(isRouterState(`["${"x".repeat(40_000)}",{}]`)).toBe(false);
});
