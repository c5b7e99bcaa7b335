import { expect, it } from "vitest";
import { chosenOf } from "@/lib/view/chosen";
import { aleppo, viewOf } from "../ledgers";

const chosen = (query: string, own: Parameters<typeof chosenOf>[2] = []) =>
  chosenOf(aleppo, viewOf(query, aleppo), own);

it("gives the campaign’s own days where none are chosen, and no key for what is not narrowed", () => {
  expect(chosen("")).toEqual({ time: { start: "2015-10-16", end: "2015-12-21" } });
});

it("fills open ends of the chosen days", () => {
  expect(chosen("time=earliest..2015-11-01").time).toEqual({ start: "2015-10-16", end: "2015-11-01" });
});

it("names the ids of every choice", () => {
  expect(chosen("faction=isil,rebels&type=capture&certainty=stated&claimant=sohr&place=al-hader")).toMatchObject({
    faction: ["rebels", "isil"],
    type: ["capture"],
    certainty: ["stated"],
    claimant: ["sohr"],
    place: ["al-hader"],
  });
});

it("names units and search words only for what reads them", () => {
  expect(chosen("unit=town&q=road")).toEqual(chosen(""));
  expect(chosen("unit=town&q=road", ["unit"])).toMatchObject({ unit: ["town"] });
  expect(chosen("", ["unit"])).toMatchObject({ unit: ["village"] });
  expect(chosen("unit=town&q=road", ["q"])).toEqual({ ...chosen(""), q: "road" });
  expect(chosen("", ["q"])).toEqual(chosen(""));
});

it("leaves out how a view is looked at", () => {
  expect(chosen("mode=cumulative&level=group&sort=-date&table=1", ["mode", "level", "unit"])).toEqual(
    chosen("", ["unit"]),
  );
});
