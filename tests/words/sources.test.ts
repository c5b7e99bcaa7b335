import { expect, it } from "vitest";
import { sources as arabic } from "@/lib/words/ar/sources";
import { sources } from "@/lib/words/en/sources";

it("names where a sentence stands as a reader would count: in the infobox there are only lines", () => {
  expect(sources.position("Aftermath", 2, 1)).toBe("Aftermath, paragraph 2, sentence 1");
  expect(sources.position("Infobox", 6, 1)).toBe("Infobox, line 6");
  expect(arabic.position("Infobox", 6, 1)).toContain("السطر 6");
});
