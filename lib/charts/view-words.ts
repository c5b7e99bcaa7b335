import type { Ledger } from "../campaign/ledger";
import { capturedUnits } from "../campaign/vocabulary";
import type { ViewKey } from "../view/parsers";
import { periodOf, spanOf } from "../view/span";
import type { View } from "../view/view";
import { narrowed } from "../words/en/narrowed";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import { sayFilter, sayPeriod, sayUnits } from "./words";

/**
 * “Filtered to 1–12 November 2015; Rebels; villages and towns.”: all that narrows what a view shows, as a
 * sentence for those who read it without the page; null where nothing does.
 * @param own keys that what is shown reads beside time and filters: those of a chart, or `unit` and `q` of a dashboard
 */
export function sayNarrowing(ledger: Ledger, view: View, own: readonly ViewKey[]): string | null {
  const words = wordsOf(narrowed, ledger);
  const period = periodOf(view.time, ledger.dates);
  const units = capturedUnits.filter((unit) => view.unit.includes(unit));
  const parts = [
    spanOf(period, ledger.dates) ? sayPeriod(period, ledger) : "",
    sayFilter(ledger, view),
    own.includes("unit") && units.join() !== "village" ? sayUnits(units, capturedUnits, ledger) : "",
    own.includes("q") && view.q !== "" ? words.found(view.q) : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? words.to(wordsOf(say, ledger).parts(parts)) : null;
}
