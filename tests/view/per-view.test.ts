import { expect, it } from "vitest";
import { perView } from "@/lib/view/per-view";
import { aleppo, skirmish, viewOf } from "../ledgers";

it("makes something once a view, and anew for another view or ledger", () => {
  let made = 0;
  const make = perView(() => ++made);
  const view = viewOf("", skirmish);
  expect([make(skirmish, view), make(skirmish, view)]).toEqual([1, 1]);
  expect(make(skirmish, viewOf("", skirmish))).toBe(2);
  expect(make(aleppo, view)).toBe(3);
});
