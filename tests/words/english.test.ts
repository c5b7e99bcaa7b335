import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { activity } from "@/lib/words/en/activity";
import { timeline } from "@/lib/words/en/timeline";
import { totals } from "@/lib/words/en/totals";
import { villages } from "@/lib/words/en/villages";

const estimate = (low: number, high: number | null) => ({ low, best: low === high ? low : null, high });

describe("the noun after a number", () => {
  it.each([
    [estimate(0, 0), "0 places"],
    [estimate(1, 1), "1 place"],
    [estimate(2, 2), "2 places"],
    [estimate(0, 1), "up to 1 place"],
    [estimate(1, 2), "1 to 2 places"],
    [estimate(1, null), "at least 1 place"],
    [estimate(2, null), "at least 2 places"],
    [estimate(0, null), "0 or more places"],
  ])("of %j agrees with it: %s", (of, said) => {
    expect(villages.places(of)).toBe(said);
    expect(totals.times(of)).toBe(said.replace("place", "time"));
    expect(totals.fighters(of)).toBe(said.replace("place", "fighter"));
  });

  it("has a verb that agrees with it too", () => {
    expect([1, 2].map(activity.groups)).toEqual([" 1 group is named.", " 2 groups are named."]);
    expect(timeline.outside(["1 before 2 May"], true)).toBe("; 1 before 2 May is not shown");
    expect(timeline.outside(["1 before 2 May", "1 after 9 May"], false)).toMatch(/are not shown$/);
  });
});

type Words = { readonly [key: string]: Words | string | ((...of: unknown[]) => string) };

/** Of all events, of a list so long that it is cut, of all sentences, the headline of events, which only a page for the eye leaves out, and kinds too many to name. */
const neverOne = ["options.kindsCounted", "filters.passing", "site.allEvents", "events.all", "headlines.told"];

function* functionsOf(words: Words, path: string): Generator<[string, (...of: unknown[]) => string]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === "function") yield [`${path}.${key}`, value];
    else if (typeof value === "object") yield* functionsOf(value, `${path}.${key}`);
  }
}

it("is never one of many after “1”, whatever is said", async () => {
  for (const file of readdirSync("lib/words/en").map((name) => name.replace(".ts", ""))) {
    const module: Record<string, Words> = await import(`../../lib/words/en/${file}.ts`);
    for (const [path, say] of Object.values(module).flatMap((words) => [...functionsOf(words, file)])) {
      if (neverOne.includes(path)) continue;
      const text = (() => {
        try {
          return `${say(1, 1, 1, 1, 1)}`;
        } catch {
          // What takes more than counts and words has its own tests.
          return "";
        }
      })();
      expect(text.replace(/article’s 1 sentences/, ""), path).not.toMatch(/\b1 (are|[a-z]{3,}s)\b/);
    }
  }
});
