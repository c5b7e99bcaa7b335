import { describe, expect, it } from "vitest";
import type { Measure } from "@/lib/campaign/vocabulary";
import { sayClaim, sayCount, sayDay, sayEvents, sayNet, sayPeriod, sayShortClaimant } from "@/lib/charts/words";
import { arabic } from "@/lib/words/ar";
import { claims } from "@/lib/words/ar/claims";
import { figure } from "@/lib/words/ar/figure";
import { headlines } from "@/lib/words/ar/headlines";
import { timeline } from "@/lib/words/ar/timeline";
import { totals } from "@/lib/words/ar/totals";
import { villages } from "@/lib/words/ar/villages";
import { vocabulary } from "@/lib/words/en/vocabulary";
import { wordsOf } from "@/lib/words/words-of";
import { day, period } from "../campaign/days";
import { aleppo, aleppoInArabic } from "../ledgers";

const spoken = { translation: arabic };
const estimate = (low: number, high: number | null) => ({ low, best: low === high ? low : null, high });

it("says days in Arabic, with the digits of the charts", () => {
  expect(sayDay(day("2015-10-16"), spoken)).toBe("16 أكتوبر 2015");
  expect(sayPeriod(period("2015-10-21", "2015-10-22"), spoken)).toBe("21–22 أكتوبر 2015");
});

describe("counts", () => {
  it.each([
    [estimate(0, 0), "0 قرية"],
    [estimate(1, 1), "قرية واحدة"],
    [estimate(2, 2), "قريتان"],
    [estimate(7, 7), "7 قرى"],
    [estimate(11, 11), "11 قرية"],
    [estimate(100, 100), "100 قرية"],
    [estimate(2, null), "قريتان على الأقل"],
    [estimate(0, 7), "7 قرى على الأكثر"],
    [estimate(3, 7), "من 3 إلى 7 قرى"],
    [estimate(1, 2), "من 1 إلى 2 قرى"],
    [estimate(0, null), "0 قرية أو أكثر"],
  ])("of %j are %s", (of, text) => {
    expect(sayCount(of, "village", spoken)).toBe(text);
  });

  it("take the form that Arabic asks for", () => {
    expect([1, 2, 3, 11, 100].map((count) => sayEvents(count, spoken))).toEqual([
      "حدث واحد",
      "حدثان",
      "3 أحداث",
      "11 حدثًا",
      "100 حدث",
    ]);
  });
});

it("keeps the signs of differences, each to the left of its number", () => {
  expect(sayNet({ low: 30, high: 37 }, spoken)).toBe("من \u2068+30\u2069 إلى \u2068+37\u2069");
  expect(sayNet({ low: 1, high: 1 }, spoken)).toBe("\u2068+1\u2069");
  expect(sayNet({ low: null, high: -3 }, spoken)).toBe("\u2068−3\u2069 أو أقل");
});

it("says every measure, its sides and since when it counts", () => {
  for (const measure of Object.keys(vocabulary.measures) as Measure[]) {
    const said = claims.claim("17", measure, { about: "28", from: "39", since: "46" });
    for (const part of ["17", "28", "39", "46"]) expect(said, measure).toContain(part);
    expect(headlines.told("17", measure, true)).toContain("17");
    expect(headlines.told(null, measure, true)).not.toBe(headlines.told("17", measure, true));
  }
  expect(timeline.outside(["17", "28"], false)).toMatch(/17.*28/);
  for (const say of [totals.fighters, totals.times, villages.places]) {
    expect(say(estimate(17, 17))).toContain("17");
    expect(say(estimate(0, 1))).toContain("1 على الأكثر");
  }
  expect(totals.country("LB")).toBe("لبنان");
});

it("names factions and places as the ledger does in Arabic, and isolates what it has in English alone", () => {
  const claim = aleppo.claims.find(({ measure, fromFaction }) => measure === "captured" && fromFaction === "rebels");
  if (!claim) throw new Error("Nothing is captured from the rebels.");
  expect(sayClaim(aleppoInArabic, claim)).toMatch(/^السيطرة: .*، من فصائل المعارضة\)$/);
  const names = [...aleppoInArabic.places.values()].map(({ name }) => name);
  expect(names).toContain("حلب");
  for (const name of names) expect(name).toMatch(/\p{Script=Arabic}|^\u2068.*\u2069$/u);
});

it("says of a part of a road that it is one of no told length, and of a whole road that it is one", () => {
  const said = (id: string) => sayClaim(aleppoInArabic, aleppoInArabic.claimById.get(id)!);
  expect(said("2015-10-23-road-some-parts")).toMatch(/^قطع طريق أو السيطرة عليه: طول غير محدد \(/);
  expect(said("2015-11-04-highway-whole")).toMatch(/^قطع طريق أو السيطرة عليه: 1 \(/);
});

it("isolates the short name of a claimant as a whole", () => {
  expect(sayShortClaimant("\u2068Rebel spokesman, unnamed\u2069")).toBe("\u2068Rebel spokesman\u2069");
  expect(sayShortClaimant("\u2068Al-Masdar\u2069")).toBe("\u2068Al-Masdar\u2069");
  expect(sayShortClaimant("\u2068Syrian Observatory (SOHR)\u2069")).toBe("\u2068SOHR\u2069");
});

it("has a label run from right to left whatever letters its name has, and parts such a name from its colon", () => {
  expect(figure.named("\u2068SOHR\u2069", "21")).toBe("\u200f\u2068SOHR\u2069\u202f: 21");
  expect(figure.named("القوات الحكومية", "21")).toBe("\u200fالقوات الحكومية: 21");
});

it("stays in English for what does not speak another language", () => {
  expect(wordsOf(vocabulary, { translation: null })).toBe(vocabulary);
  expect(wordsOf(vocabulary, spoken)).not.toBe(vocabulary);
});
