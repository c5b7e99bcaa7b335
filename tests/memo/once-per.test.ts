import { expect, it, vi } from "vitest";
import { oncePer } from "@/lib/memo/once-per";

it("makes one thing of an object, whatever it is, and another of the next", () => {
  const make = vi.fn(({ is }: { is: boolean }) => is);
  const made = oncePer(make);
  const [no, yes] = [{ is: false }, { is: true }];
  expect([no, yes, no, yes].map(made)).toEqual([false, true, false, true]);
  expect(make).toHaveBeenCalledTimes(2);
  expect(made({ ...no })).toBe(false);
  expect(make).toHaveBeenCalledTimes(3);
});
