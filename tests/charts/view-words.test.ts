import { expect, it } from "vitest";
import { sayNarrowing } from "@/lib/charts/view-words";
import { aleppo, viewOf } from "../ledgers";

const all = ["unit", "q"] as const;
const said = (query: string, own: Parameters<typeof sayNarrowing>[2] = all) =>
  sayNarrowing(aleppo, viewOf(query, aleppo), own);

it.each(["", "unit=village", "faction=government,rebels,isil", "mode=cumulative&level=group&sort=-date&table=1"])(
  "has nothing to say of %j, which narrows nothing",
  (query) => {
    expect(said(query)).toBeNull();
  },
);

it.each([
  ["time=2015-11-01..2015-11-12", "Filtered to 1–12 November 2015."],
  ["time=earliest..2015-10-31", "Filtered to 16–31 October 2015."],
  ["faction=rebels", "Filtered to Rebels."],
  ["unit=village,town", "Filtered to villages and towns."],
  ["q=highway", "Filtered to events found by “highway”."],
  [
    "time=2015-11-01&faction=rebels&type=capture&certainty=stated&unit=town&q=a",
    "Filtered to 1 November 2015; Rebels; capture; stated only; towns; events found by “a”.",
  ],
])("says of %j: %s", (query, sentence) => {
  expect(said(query)).toBe(sentence);
});

it("leaves out keys that what is shown does not read", () => {
  expect(said("unit=town&q=a", [])).toBeNull();
  expect(said("unit=town&q=a", ["q"])).toBe("Filtered to events found by “a”.");
});
