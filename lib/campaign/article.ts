import type { Coding } from "./vocabulary";

/** A sentence of the article: where it stands and how it was coded, never its text. */
export interface Sentence {
  readonly id: string;
  readonly section: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** First twelve hexadecimal digits of the SHA-256 of its text. */
  readonly sha256: string;
  /** A few of its words, found once in the article, by which a link opens it there. */
  readonly fragment: string;
  readonly coding: readonly Coding[];
  /** Why it was coded so; never empty for context. */
  readonly note: string;
}

/**
 * The address that opens the article at a sentence: a text fragment of a few of its words.
 * Browsers without text fragments open the article at its top.
 */
export function sentenceUrl(articleUrl: string, { fragment }: Pick<Sentence, "fragment">): string {
  // A hyphen or a comma would be read as the fragment's own syntax; encodeURIComponent leaves the hyphen.
  return `${articleUrl}#:~:text=${encodeURIComponent(fragment).replaceAll("-", "%2D")}`;
}
