import { expect, it } from "vitest";
import { keyGroups } from "@/app/accessibility/statement";
import { keys } from "@/lib/words/en/keys";
import { play } from "@/lib/words/en/play";

const named = (text: string) => new Set(text.match(/\b(Page Up|Page Down|Home|End|Enter|Escape|Shift)\b/g));

it.each([
  ["On a chart over days", Object.values(keys).filter((text) => typeof text === "string")],
  ["On the map", [play.keys]],
] as const)("the statement on accessibility names the keys that the page names: %s", (name, said) => {
  const group = keyGroups.find((one) => one.name === name);
  expect(named(`${group?.keys.map(([pressed]) => pressed)}`)).toEqual(named(said.join(" ")));
});
