import { expect, it } from "vitest";
import { sentenceUrl } from "@/lib/campaign/article";
import { aleppoCampaign } from "../ledgers";

it.each([
  ["took Dry Well at dawn", "took%20Dry%20Well%20at%20dawn"],
  ["al-Hader, then Khan-Tuman", "al%2DHader%2C%20then%20Khan%2DTuman"],
  ["11 & more #1", "11%20%26%20more%20%231"],
])("opens the article at “%s”, nothing of it read as syntax of the address", (fragment, text) => {
  expect(sentenceUrl("https://example.org/a", { fragment })).toBe(`https://example.org/a#:~:text=${text}`);
});

it("leads to every sentence of Aleppo that has a fragment by words that come back out of the address", () => {
  for (const sentence of aleppoCampaign.sentences) {
    const [, text = ""] = sentenceUrl("https://example.org/a", sentence).split("#:~:text=");
    expect(text).not.toMatch(/[-,&]/);
    expect(decodeURIComponent(text)).toBe(sentence.fragment);
  }
});
