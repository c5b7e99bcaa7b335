import { createHmac, randomBytes } from "node:crypto";
import { once } from "../process/once";

/** Known to this process alone, for as long as it lives. */
const secret = once("page marks", () => randomBytes(32));

/** By what a page is known. */
export interface PageMark {
  /** The word by which its own scripts are known. */
  readonly nonce: string;
  /** The tag of its content. It names the word, too: who holds the page holds the policy that it came with. */
  readonly etag: string;
}

/**
 * The mark of a page. Nobody who crafts a link can write a script that has its word: the link is among what the word
 * is made from, under a secret, so that each change to it makes another word.
 * @param facts all that the page depends on
 */
export function markOf(facts: readonly string[]): PageMark {
  const made = (what: string) =>
    createHmac("sha256", secret)
      .update(JSON.stringify([what, ...facts]))
      .digest("base64url")
      .slice(0, 22);
  return { nonce: made("script"), etag: `W/"${made("page")}"` };
}
