import type { Estimate } from "../campaign/estimate";
import type { Spoken } from "../campaign/language";
import type { Ledger } from "../campaign/ledger";
import type { Total } from "../campaign/total";
import type { Difference } from "../series/totals";
import { totals } from "../words/en/totals";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import { sayCount, sayEstimate, sayList } from "./words";

/** “Lebanon” for `LB` */
export function sayCountry(code: string, to: Spoken): string {
  return wordsOf(totals, to).country(code) ?? code;
}

/** What a total counts, without the number: “villages captured”, “Aleppo–Damascus highway (M-5) cut or held”. */
export function sayTotal(ledger: Ledger, { measure, unit, places }: Total): string {
  const words = wordsOf(totals, ledger);
  const { units, measures } = wordsOf(vocabulary, ledger);
  const where = sayList(
    places.map((id) => ledger.places.get(id)?.name ?? id),
    ledger,
  );
  if (measure === "road") return words.cut(where || words.roads);
  const what = measure === "captured" ? words.captured(units[unit].many) : measures[measure];
  return where ? words.where(what, where) : what;
}

/** “9 villages”, “2,000 fighters”; of whole roads how often: “once”, “2 times”. */
export function sayTotalCount(
  estimate: Estimate,
  { measure, unit }: Pick<Total, "measure" | "unit">,
  to: Spoken,
): string {
  const words = wordsOf(totals, to);
  if (measure === "road" && unit === "site")
    return estimate.low === 1 && estimate.high === 1 ? words.once : words.times(estimate);
  if (measure === "strength" && unit === "people") return words.fighters(estimate);
  return sayCount(estimate, unit, to);
}

/** “higher by 5 to 6”, “lower by at least 1”, “equal”; “no contradiction” where the bounds leave room for both. */
export function sayDifference({ low, high }: Difference, to: Spoken): string {
  const words = wordsOf(totals, to);
  if (low === 0 && high === 0) return words.equal;
  if (low !== null && low > 0) return words.higher(sayEstimate({ low, best: null, high }, to));
  if (high !== null && high < 0)
    return words.lower(sayEstimate({ low: -high, best: null, high: low === null ? null : -low }, to));
  return words.noContradiction;
}
