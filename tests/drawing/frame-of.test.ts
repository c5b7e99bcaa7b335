import { expect, it } from "vitest";
import { frameOf } from "@/app/_drawing/frame-of";
import { period } from "../campaign/days";
import { skirmish, viewOf } from "../ledgers";

const size = { width: 760, height: 400 };
const linksOf = (query: string) => {
  const { links } = frameOf(size, skirmish, viewOf(query, skirmish));
  if (!links) throw new Error("On a page marks lead somewhere.");
  return links;
};
const days = period("2020-03-02", "2020-03-03");

it("leads from a mark of one event to it, whatever the view", () => {
  expect(linksOf("faction=isil&type=capture").event("2020-03-01-dry-well")).toBe(
    "/skirmish/events/2020-03-01-dry-well",
  );
});

it("leads from a mark of several to the list of them: of its days and its side, under the other filters of the view", () => {
  const { events } = linksOf("type=capture&faction=isil&time=2020-03-05");
  expect(events("rebels", days)).toBe("/skirmish?time=2020-03-02..2020-03-03&faction=rebels&type=capture#events");
});

it("leads from a mark of no side to the events of all sides", () => {
  expect(linksOf("faction=isil").events(null, days)).toBe("/skirmish?time=2020-03-02..2020-03-03#events");
});

it("leads from a name to the same view of that side, and from a place to the map of that place", () => {
  const { faction, place } = linksOf("time=2020-03-05&faction=isil&place=mill");
  expect(faction("rebels")).toBe("/skirmish?time=2020-03-05&faction=rebels&place=mill");
  expect(place("dry-well")).toBe("/skirmish?time=2020-03-05&faction=isil&place=dry-well#map");
});

it("gives each mark a link of its own, however often it is asked", () => {
  const { events } = linksOf("");
  const all = [events("rebels", days), events("isil", days), events("rebels", period("2020-03-02", "2020-03-02"))];
  expect(new Set(all).size).toBe(3);
  expect(events("rebels", days)).toBe(all[0]);
});
