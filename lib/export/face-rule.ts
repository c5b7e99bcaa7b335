import { readFile } from "node:fs/promises";
import { LRUCache } from "lru-cache";
import subsetFont from "subset-font";
import type { Face } from "./faces";

/** Some 15 kB each; a face with all its letters has 200. */
const held = new LRUCache<string, Promise<string>>({ max: 64 });

/**
 * The rule of a style sheet that packs some letters of a face, in the one form that MediaWiki lets through,
 * `src:url("data:;base64,…")`: without a type, and without a space before it. Held for those who ask for the same
 * letters next, since to pick them out keeps a processor for up to a tenth of a second, and everybody waiting.
 */
export function faceRule(face: Face, letters: string): Promise<string> {
  const key = `${face.file} ${letters}`;
  const made = held.get(key) ?? makeRule(face, letters);
  held.set(key, made);
  made.catch(() => held.delete(key));
  return made;
}

async function makeRule({ family, weight, style, file }: Face, letters: string): Promise<string> {
  const font = await subsetFont(await readFile(file), letters, { targetFormat: "woff", noLayoutClosure: true });
  const source = `src:url("data:;base64,${font.toString("base64")}")`;
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};${source}}`;
}
