import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { arabic } from "@/lib/words/ar";
import { nouns, units } from "@/lib/words/ar/say";
import type { Part } from "@/lib/words/words-of";

type Entry = string | ((...of: unknown[]) => string);

const files = readdirSync("lib/words/en").map((file) => file.replace(".ts", ""));
const modules = await Promise.all(
  files.map((file): Promise<Record<string, unknown>> => import(`../../lib/words/en/${file}.ts`)),
);
const english = modules.map((module) => {
  const part = Object.values(module).find((value): value is Part => typeof value === "object" && value !== null);
  if (!part) throw new Error("A file of words holds none.");
  return part;
});

/** Every word of a part by its path, as in `share.tabs.link`. */
function entriesOf(words: object, path: string): [path: string, entry: Entry][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? entriesOf(value, `${path}.${key}`)
      : [[`${path}.${key}`, value as Entry] as [string, Entry]],
  );
}

const all = english.flatMap((part) => entriesOf(part, part.part)).filter(([path]) => !path.endsWith(".part"));
const translated = new Map(Object.entries(arabic.parts).flatMap(([part, words]) => entriesOf(words, part)));

/** Names, abbreviations and keys of the keyboard, which are written in Latin letters in Arabic text too. */
const latin = /\b(API|BibTeX|CSV|Campaign Ledger|Ctrl|End|Enter|Escape|Home|JSON|Page (Up|Down)|R|Shift|pandas)\b/g;

/** Functions of more than texts and counts; tests of their own hold them. */
const ofMore =
  /^say\.|^claims\.(claim|road)$|^headlines\.told$|^timeline\.outside$|^totals\.(country|fighters|times)$|^villages\.places$|^drawing\.(road|area)$/;

/** Told apart in whatever text they stand, by any of the plural forms that name a number. */
const probes = [17, 28, 39, 46, 58];

describe("the Arabic catalogue", () => {
  it("has every part that the English one has, and no other", () => {
    expect(Object.keys(arabic.parts).sort()).toEqual(english.map(({ part }) => part).sort());
    expect(english.length).toBeGreaterThan(25);
  });

  it("has every word that the English one has, of the same kind, and no other", () => {
    const kinds = (entries: Iterable<readonly [string, Entry]>) =>
      [...entries].map(([path, entry]) => `${path}: ${typeof entry}`).sort();
    expect(kinds([...translated].filter(([path]) => !path.endsWith(".part")))).toEqual(kinds(all));
  });

  it("leaves no word in Latin letters but names, abbreviations and keys", () => {
    const left = [...translated]
      .filter(([path]) => !path.endsWith(".part") && !ofMore.test(path))
      .map(([path, entry]) => [path, typeof entry === "string" ? entry : entry(...probes)] as const)
      .filter(([, text]) => /\p{Script=Latin}/u.test(text.replace(latin, "").replace("HTML", "")));
    expect(left).toEqual([]);
  });

  it("says in Arabic all that is put into a sentence in English", () => {
    const lost = all
      .filter((one): one is [string, Exclude<Entry, string>] => typeof one[1] === "function" && !ofMore.test(one[0]))
      .flatMap(([path, entry]) => {
        const text = entry(...probes);
        const inArabic = (translated.get(path) as Exclude<Entry, string>)(...probes);
        return probes
          .filter((probe) => text.includes(`${probe}`) && !inArabic.includes(`${probe}`))
          .map((probe) => `${path} ${probe}`);
      });
    expect(lost).toEqual([]);
  });

  it("has a form of each counted noun for every category of Arabic numbers", () => {
    const categories = [0, 1, 2, 3, 11, 100].map((count) => new Intl.PluralRules("ar").select(count));
    expect(new Set(categories).size).toBe(6);
    for (const [name, forms] of Object.entries({ ...units, ...nouns })) {
      expect(Object.keys(forms).sort(), name).toEqual([...categories].sort());
    }
  });
});
