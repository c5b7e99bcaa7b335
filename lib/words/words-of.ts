import type { Spoken } from "../campaign/language";

/** Words that belong together; `part` is the name by which their translation is found. */
export interface Part {
  readonly part: string;
}

/**
 * The words of a part in the language of whoever speaks.
 *
 * English words are imported by what says them, so that they are loaded with it and no sooner; those of another
 * language come all at once, for its readers only. `tests/words` holds that no translation lacks a part or a word.
 */
export function wordsOf<Words extends Part>(words: Words, { translation }: Spoken): Words {
  return (translation?.parts[words.part] as Words | undefined) ?? words;
}
