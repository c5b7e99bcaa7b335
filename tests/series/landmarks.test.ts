import { expect, it } from "vitest";
import { landmarks } from "@/lib/series/landmarks";
import { aleppo, skirmish, viewOf } from "../ledgers";

const named = (query: string, ledger = skirmish) => landmarks(ledger, viewOf(query, ledger)).map(({ name }) => name);

it("are the events that the package names as such, on their first days", () => {
  expect(landmarks(skirmish, viewOf("", skirmish))).toEqual([
    { event: "2020-03-01-dry-well", day: "2020-03-01", name: "Dry Well taken" },
    { event: "2020-03-07-road-cut", day: "2020-03-07", name: "River road cut" },
  ]);
});

it("leave out those whose event the filter leaves out", () => {
  expect(named("faction=isil")).toEqual(["River road cut"]);
  expect(named("type=attack")).toEqual([]);
});

it("keep those outside of the chosen days, as the charts do", () => {
  expect(named("time=2020-03-02..2020-03-03")).toEqual(["Dry Well taken", "River road cut"]);
});

it("name the turning points of the offensive in order", () => {
  expect(named("", aleppo)).toEqual([
    "Supply road cut",
    "Road reopened",
    "Al-Hader taken",
    "Second counter-attack",
    "Khan Tuman taken",
  ]);
});
