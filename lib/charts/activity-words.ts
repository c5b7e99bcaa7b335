import type { Ledger } from "../campaign/ledger";
import { activity } from "../words/en/activity";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";

/**
 * “acted in 3, target of 4”; “nothing reported” for neither.
 * @param isExplained says as well which of them is drawn above the line, and which below
 */
export function sayCounts(ledger: Ledger, acted: number, targeted: number, isExplained = false): string {
  const words = wordsOf(activity, ledger);
  const above = isExplained ? words.above : (text: string) => text;
  const below = isExplained ? words.below : (text: string) => text;
  const parts = [
    ...(acted > 0 ? [above(words.acted(acted))] : []),
    ...(targeted > 0 ? [below(words.targeted(targeted))] : []),
  ];
  return parts.join(wordsOf(say, ledger).comma) || words.nothing;
}
