import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/campaign/claim";
import type { Estimate } from "@/lib/campaign/estimate";
import * as vocabulary from "@/lib/campaign/vocabulary";
import { sayCountry, sayDifference, sayTotal, sayTotalCount } from "@/lib/charts/total-words";
import * as words from "@/lib/charts/words";
import { details } from "@/lib/words/en/details";
import { vocabulary as english } from "@/lib/words/en/vocabulary";
import { anyPeriod, day, period } from "../campaign/days";
import { aleppo, aleppoInArabic, viewOf } from "../ledgers";

const estimate = (low: number, high: number | null, best: number | null = low === high ? low : null): Estimate => ({
  low,
  best,
  high,
});
const anyEstimate = fc
  .tuple(fc.nat(10_000), fc.option(fc.nat(10_000)))
  .map(([low, more]) => estimate(low, more === null ? null : low + more));

describe("days and periods", () => {
  it.each([
    ["2015-10-16", "16 October 2015", "16 Oct"],
    ["2015-12-01", "1 December 2015", "1 Dec"],
    ["2016-02-29", "29 February 2016", "29 Feb"],
  ])("%s is said as %s, shortly as %s", (text, long, short) => {
    expect(words.sayDay(day(text), aleppo)).toBe(long);
    expect(words.sayShortDay(day(text), aleppo)).toBe(short);
  });

  it.each([
    ["2015-10-21", "2015-10-21", "21 October 2015", "21 Oct"],
    ["2015-10-21", "2015-10-22", "21–22 October 2015", "21–22 Oct"],
    ["2015-10-01", "2015-10-31", "1–31 October 2015", "1–31 Oct"],
    ["2015-10-31", "2015-11-02", "31 October – 2 November 2015", "31 Oct – 2 Nov"],
    ["2015-12-31", "2016-01-01", "31 December 2015 – 1 January 2016", "31 Dec – 1 Jan"],
    ["2015-10-05", "2016-10-05", "5 October 2015 – 5 October 2016", "5 Oct – 5 Oct"],
  ])("%s to %s are said as %3$s, shortly as %4$s", (start, end, long, short) => {
    expect(words.sayPeriod(period(start, end), aleppo)).toBe(long);
    expect(words.sayShortPeriod(period(start, end), aleppo)).toBe(short);
  });

  it("end in their last day, whatever they are", () => {
    fc.assert(
      fc.property(anyPeriod, ({ start, end }) => {
        expect(words.sayPeriod({ start, end }, aleppo).endsWith(words.sayDay(end, aleppo))).toBe(true);
        expect(words.sayShortPeriod({ start, end }, aleppo).endsWith(words.sayShortDay(end, aleppo))).toBe(true);
      }),
    );
  });
});

describe("counts", () => {
  it.each([
    [0, 0, "0", "0", "0 villages"],
    [1, 1, "1", "1", "1 village"],
    [5, 5, "5", "5", "5 villages"],
    [2, null, "at least 2", "2+", "at least 2 villages"],
    [1, null, "at least 1", "1+", "at least 1 village"],
    [0, null, "0 or more", "0+", "0 or more villages"],
    [0, 7, "up to 7", "0–7", "up to 7 villages"],
    [0, 1, "up to 1", "0–1", "up to 1 village"],
    [3, 7, "3 to 7", "3–7", "3 to 7 villages"],
    [20_000, 99_999, "20,000 to 99,999", "20,000–99,999", "20,000 to 99,999 villages"],
    [1234, 1234, "1,234", "1,234", "1,234 villages"],
    [1234, null, "at least 1,234", "1,234+", "at least 1,234 villages"],
  ])("from %s to %s are said as %3$s, on marks as %4$s, of villages as %5$s", (low, high, said, short, counted) => {
    expect(words.sayEstimate(estimate(low, high), aleppo)).toBe(said);
    expect(words.sayShortEstimate(estimate(low, high))).toBe(short);
    expect(words.sayCount(estimate(low, high), "village", aleppo)).toBe(counted);
  });

  it("are said with both their bounds and no other number, never a midpoint", () => {
    fc.assert(
      fc.property(anyEstimate, ({ low, high }) => {
        for (const said of [words.sayEstimate, words.sayShortEstimate].map((say) => say(estimate(low, high), aleppo))) {
          const numbers = [...said.matchAll(/[\d,]+/g)].map(([text]) => Number(text.replaceAll(",", "")));
          const bounds = [low, high].filter((bound) => bound !== null);
          expect(bounds).toEqual(expect.arrayContaining(numbers));
          for (const bound of bounds) if (bound > 0) expect(numbers).toContain(bound);
        }
      }),
    );
  });

  it("of what has no plural are said alike", () => {
    expect(words.sayCount(estimate(6, 6), "km", aleppo)).toBe("6 km");
    expect(words.sayCount(estimate(1, 1), "people", aleppo)).toBe("1 person");
    expect(words.sayCount(estimate(341, null), "km2", aleppo)).toBe("at least 341 km²");
    expect(words.sayCount(estimate(2, 2), "industrial", aleppo)).toBe("2 industrial sites");
  });

  it("of a net carry a sign that is read out", () => {
    expect([5, -3, 0, -0, 1234].map(words.saySigned)).toEqual(["+5", "−3", "0", "0", "+1,234"]);
  });

  it.each([
    [30, 37, "+30 to +37"],
    [1, 1, "+1"],
    [0, 0, "0"],
    [-2, 3, "−2 to +3"],
    [3, null, "+3 or more"],
    [null, -3, "−3 or less"],
    [null, null, "open both ways"],
  ])("net from %s to %s are said as %s", (low, high, said) => {
    expect(words.sayNet({ low, high }, aleppo)).toBe(said);
  });

  it.each([
    [0, 0, "equal"],
    [5, 6, "higher by 5 to 6"],
    [5, null, "higher by at least 5"],
    [-3, -1, "lower by 1 to 3"],
    [-2, -2, "lower by 2"],
    [null, -1, "lower by at least 1"],
    [-1, 1, "no contradiction"],
    [0, null, "no contradiction"],
    [null, 0, "no contradiction"],
    [null, null, "no contradiction"],
  ])("that differ from a total by %s to %s are said to be %s", (low, high, said) => {
    expect(sayDifference({ low, high }, aleppo)).toBe(said);
  });

  it("of a total are said in the words of its measure", () => {
    expect(sayTotalCount(estimate(9, 9), { measure: "captured", unit: "village" }, aleppo)).toBe("9 villages");
    expect(sayTotalCount(estimate(1, 1), { measure: "road", unit: "site" }, aleppo)).toBe("once");
    expect(sayTotalCount(estimate(2, 2), { measure: "road", unit: "site" }, aleppo)).toBe("2 times");
    expect(sayTotalCount(estimate(1, 3), { measure: "road", unit: "site" }, aleppo)).toBe("1 to 3 times");
    expect(sayTotalCount(estimate(12, null), { measure: "killed", unit: "people" }, aleppo)).toBe("at least 12 people");
    expect(sayTotalCount(estimate(2000, 2000), { measure: "strength", unit: "people" }, aleppo)).toBe("2,000 fighters");
    expect(sayTotalCount(estimate(1, 1), { measure: "strength", unit: "people" }, aleppo)).toBe("1 fighter");
  });
});

describe("lists and names", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a and b"],
    [["a", "b", "c"], "a, b and c"],
  ])("%j is listed as %j", (items, said) => {
    expect(words.sayList(items, aleppo)).toBe(said);
  });

  it("name the first 24 of many things and say how many more there are", () => {
    const say = (count: number) =>
      words.sayFew(
        Array.from({ length: count }, (_, i) => i + 1),
        (thing) => `no. ${thing}`,
        aleppo,
      );
    expect(say(24)).toHaveLength(24);
    expect(say(24).at(-1)).toBe("no. 24");
    expect(say(25).slice(23)).toEqual(["no. 24", "1 more"]);
    expect(say(1030).slice(23)).toEqual(["no. 24", "1,006 more"]);
  });

  it("say over which days something was, and of a single day nothing", () => {
    expect(words.sayOver(aleppo, "5 villages", period("2015-10-21", "2015-10-22"))).toBe("5 villages over 21–22 Oct");
    expect(words.sayOver(aleppo, "5 villages", period("2015-10-21"))).toBe("5 villages");
  });

  it("name a claimant in short with the places that a total is of, all of them", () => {
    const of = (places: readonly string[]) =>
      words.sayStater(aleppo, { ...(aleppo.claims[0] as Claim), claimant: "sohr", places });
    expect(of([])).toBe("SOHR");
    expect(of(["banes", "mill"])).toBe("SOHR, Banes and mill");
  });

  it("keep a name apart from words of another direction when they shorten it", () => {
    expect(words.sayShortClaimant("\u2068Rebel spokesman, unnamed\u2069")).toBe("\u2068Rebel spokesman\u2069");
  });

  it("shorten a claimant’s Arabic name as its English one: to a word in brackets, or before a comma or a bracket", () => {
    expect(words.sayShortClaimant("مرصد الحرب (المرصد)")).toBe("المرصد");
    expect(words.sayShortClaimant("ناطق، لم يُذكر اسمه")).toBe("ناطق");
    expect(words.sayShortClaimant("تقارير بلا مصدر («أفيد»)")).toBe("تقارير بلا مصدر");
    expect([...aleppoInArabic.claimants.values()].map(({ name }) => words.sayShortClaimant(name))).toEqual([
      "المقال نفسه",
      "المرصد",
      "مصادر في الجيش",
      "مصادر حكومية",
      "ناطق باسم الفصائل",
      "عيسى التركماني",
      "مسؤول في الفصائل",
      "تقارير ميدانية من حلب",
      "مقاطع مصورة من القتال",
      "تقارير بلا مصدر مسمى",
      "تقدير بلا صاحب مسمى",
      "كريستوفر كوزاك",
      "المصدر نيوز",
      "حذيفة عزام",
    ]);
  });

  it("begin a sentence with a capital and change nothing else", () => {
    expect(["villages", "ISIL", "é", ""].map(words.capitalize)).toEqual(["Villages", "ISIL", "É", ""]);
  });

  it("name every value of each vocabulary, each by a name of its own", () => {
    const named: readonly [readonly string[], Record<string, string>][] = [
      [vocabulary.eventTypes, english.types],
      [vocabulary.certainties, english.certainties],
      [vocabulary.outcomes, details.outcomes],
      [vocabulary.measures, english.measures],
      [vocabulary.factionKinds, details.factionKinds],
      [vocabulary.claimantKinds, details.claimantKinds],
      [vocabulary.codings, details.codings],
      [vocabulary.units, Object.fromEntries(vocabulary.units.map((unit) => [unit, english.units[unit].many]))],
    ];
    for (const [values, names] of named) {
      expect(Object.keys(names).toSorted()).toEqual([...values].toSorted());
      expect(new Set(Object.values(names)).size).toBe(values.length);
      expect(Object.values(names).every((name) => name.trim() === name && name !== "")).toBe(true);
    }
  });

  it("name units by what was asked for, all together as places of every kind", () => {
    const say = (units: readonly vocabulary.CapturedUnit[]) => words.sayUnits(units, vocabulary.capturedUnits, aleppo);
    expect(say(["village"])).toBe("villages");
    expect(say(["village", "town"])).toBe("villages and towns");
    expect(say(["town", "hill", "industrial"])).toBe("towns, hills and industrial sites");
    expect(say(vocabulary.capturedUnits)).toBe("places of every kind");
    expect(say(vocabulary.capturedUnits.slice(1))).not.toMatch(/every|villages/);
  });

  it("name countries, and leave a code alone that stands for none", () => {
    expect(sayCountry("LB", aleppo)).toBe("Lebanon");
    expect(sayCountry("XQ", aleppo)).toBe("XQ");
  });

  it("shorten a claimant to its abbreviation, or to what stands before the first comma or bracket", () => {
    expect([...aleppo.claimants.values()].map(({ name }) => words.sayShortClaimant(name))).toEqual([
      "The article itself",
      "SOHR",
      "Army sources",
      "Government sources",
      "Rebel spokesman",
      "Issa al-Turkmani",
      "Rebel official",
      "Field reports from Aleppo",
      "Videos of the fighting",
      "Unnamed reports",
      "Unnamed judgement",
      "Christopher Kozak",
      "Al-Masdar",
      "Huthaifa Azzam",
    ]);
  });

  it("quote a claim’s wording unless it breaks off before what it counts", () => {
    const say = (wording: string) => words.sayWording({ wording });
    expect(say("a bulldozer")).toBe("a bulldozer");
    expect(say("seven more")).toBe("seven more");
    for (const wording of ["", "a number of", "most of the", "regained control over"]) expect(say(wording)).toBeNull();
    expect(say("Thereof")).toBe("Thereof");
  });
});

describe("the words of a filter", () => {
  it.each([
    ["", ""],
    ["time=2015-11-01&unit=town&mode=cumulative&q=x", ""],
    ["faction=rebels", "Rebels"],
    ["faction=hezbollah,isil", "Hezbollah and ISIL"],
    ["type=capture,equipment_loss", "capture and equipment loss"],
    ["certainty=claimed,contested", "claimed by a party and contested only"],
    ["claimant=army-sources", "according to: Army sources"],
    ["claimant=sohr,rebel-spokesman", "according to: SOHR and Rebel spokesman"],
    ["place=banes", "Banes"],
    ["claimant=al-masdar&faction=rebels&type=attack", "Rebels; attack; according to: Al-Masdar"],
  ])("of %j are %j", (query, said) => {
    expect(words.sayFilter(aleppo, viewOf(query, aleppo))).toBe(said);
  });
});

it("what was not found under a view that filters was not found under this filter; days alone are none", () => {
  const say = (query: string) => words.sayUnder(aleppo, viewOf(query, aleppo));
  expect(["", "time=2015-11-01&unit=town", "faction=rebels", "place=banes"].map(say)).toEqual([
    "",
    "",
    " under this filter",
    " under this filter",
  ]);
});

describe("the words of a claim", () => {
  const say = (id: string, change: Partial<Claim> = {}) => {
    const claim = aleppo.claimById.get(id);
    if (!claim) throw new RangeError(`No claim “${id}”.`);
    return words.sayClaim(aleppo, { ...claim, ...change });
  };

  it("say how many of what, who and from whom", () => {
    expect(say("2015-10-17-five-villages-captured")).toBe("5 villages captured: Government, from Rebels");
    expect(say("2015-12-12-villages-captured")).toBe("1 to 7 villages captured: Government, from Rebels");
    expect(say("2015-10-17-al-shgaydalah-contested")).toBe("up to 1 village captured: Rebels, from Government");
  });

  it("say of a road that it is cut or held, and of a part of no told length that it is one", () => {
    expect(say("2015-10-23-road-taken-by-isil")).toBe("6 km of road cut or held: ISIL, from Government");
    expect(say("2015-10-23-road-some-parts")).toBe("an unstated length of road cut or held: Government, from ISIL");
    expect(say("2015-11-04-highway-whole")).toBe("1 road cut or held: Government, from ISIL");
  });

  it("leave out who lost where nobody says", () => {
    expect(say("2015-11-20-burj-al-rumman-captured")).toBe("1 village captured: Government");
  });

  it("leave out who suffered where the people are of no party", () => {
    expect(say("2015-10-17-five-villages-captured", { faction: null, fromFaction: null })).toBe("5 villages captured");
  });

  it("say since when a running total counts", () => {
    const [total] = aleppo.claims.filter(
      ({ basis, measure }) => basis === "running_total" && measure === "vehicles_lost",
    );
    expect(say(total?.id ?? "")).toBe("at least 11 vehicles lost: Government, to Rebels, in all since 16 October 2015");
  });

  it("say by whom people were killed", () => {
    expect(say("2015-10-26-government-killed")).toBe("8 people killed: Government, by ISIL");
  });
});

describe("the words of a total", () => {
  const total = { id: "t", faction: "government", estimate: estimate(1, 1), sentences: [], note: "" };

  it("say what it counts and where", () => {
    const say = (change: Pick<Parameters<typeof sayTotal>[1], "measure" | "unit" | "places">) =>
      sayTotal(aleppo, { ...total, ...change });
    expect(say({ measure: "captured", unit: "village", places: [] })).toBe("villages captured");
    expect(say({ measure: "killed", unit: "people", places: ["banes"] })).toBe("killed, Banes");
    expect(say({ measure: "road", unit: "site", places: ["aleppo-damascus-highway"] })).toBe(
      `${aleppo.places.get("aleppo-damascus-highway")?.name} cut or held`,
    );
    expect(say({ measure: "road", unit: "km", places: [] })).toBe("roads cut or held");
  });
});
