import type { Spoken } from "../campaign/language";
import type { CapturedUnit } from "../campaign/vocabulary";
import { options } from "../words/en/options";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";

/** “villages, towns”, “3 kinds”: in the room of a button. */
export function sayFewUnits(chosen: readonly CapturedUnit[], to: Spoken): string {
  const { kindsCounted, comma } = wordsOf(options, to);
  if (chosen.length > 2) return kindsCounted(chosen.length);
  return chosen.map((unit) => wordsOf(vocabulary, to).units[unit].many).join(comma);
}
