import { expect, it } from "vitest";
import { ascending, descending } from "@/lib/lists/order";

it("rises or falls, numbers by value, and keeps equal ones in their order", () => {
  expect(["b", "a", "c"].toSorted(ascending)).toEqual(["a", "b", "c"]);
  expect([10, 9, 100].toSorted(ascending)).toEqual([9, 10, 100]);
  expect([10, 9, 100].toSorted(descending)).toEqual([100, 10, 9]);
  expect([ascending("a", "a"), descending(1, 1)]).toEqual([0, 0]);
});
