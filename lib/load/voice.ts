import type { Claimant } from "../campaign/claimants";
import { isArticle } from "../campaign/claimants";
import type { Fault } from "./fault";
import type { CheckedTable } from "./rows";

/**
 * Claimants of whom none, or more than one, is the article in its own voice: that one is told by its kind, and what
 * nobody else is named for is its word. While a row cannot be read, it may be the one that is missing.
 */
export function voiceFaults({ file, rows, complete }: CheckedTable<Claimant>): Fault[] {
  const [first, ...others] = rows.filter(({ value }) => value && isArticle(value));
  if (first) {
    const message = `only one claimant is the article itself, and “${first.cells.id}” of line ${first.line} is of that kind already`;
    return others.map(({ line }) => ({ file, line, column: "kind", message }));
  }
  if (!complete || rows.some(({ value }) => value === null)) return [];
  return [{ file, line: null, column: "kind", message: "no claimant is of kind encyclopedia, the article itself" }];
}
