import type { Sentence } from "./campaign";

/**
 * The address that opens the article at a sentence: a text fragment of a few of its words.
 * Browsers without text fragments open the article at its top.
 */
export function sentenceUrl(articleUrl: string, { fragment }: Pick<Sentence, "fragment">): string {
  // A hyphen or a comma would be read as the fragment's own syntax; encodeURIComponent leaves the hyphen.
  return `${articleUrl}#:~:text=${encodeURIComponent(fragment).replaceAll("-", "%2D")}`;
}
