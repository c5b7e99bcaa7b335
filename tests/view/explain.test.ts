import { expect, it } from "vitest";
import { allowedWords, explainKey, listKeys } from "@/lib/view/explain";
import { viewKeys } from "@/lib/view/parsers";
import { skirmish, viewOf } from "../ledgers";

const { start, end } = skirmish.dates;

it.each([
  ["mode", "Allowed: daily, cumulative."],
  ["certainty", "Allowed: stated, reported, claimed, contested."],
  ["event", "Allowed: the id of an event of this campaign."],
  ["q", "Allowed: a text of at most 100 characters."],
  ["table", "Allowed: 1."],
  ["v", "Allowed: the twelve hexadecimal digits of a data version."],
] as const)("explains %s", (key, said) => {
  expect(explainKey(key, skirmish)).toBe(said);
});

it("explains days by those of the campaign, within a year of its events", () => {
  expect(explainKey("time", skirmish)).toContain(`as in ${start}..${end}, from 2019-03-01 to 2021-03-12;`);
});

it("lists the words of all keys but those of days, events, texts, tables and versions", () => {
  const unlisted = viewKeys.filter((key) => allowedWords(key, skirmish) === null);
  expect(unlisted).toEqual(["time", "event", "q", "table", "v"]);
});

it.each(listKeys)("lists for %s no word but those that a link may hold", (key) => {
  for (const word of allowedWords(key, skirmish) ?? []) expect(viewOf(`${key}=${word}`, skirmish)[key]).toEqual([word]);
});
