import type { Ledger } from "../campaign/ledger";
import { capturedUnits, certainties, eventTypes } from "../campaign/vocabulary";
import { levels, longestSearch, modes, reachOf, sorts, type ViewKey, viewParsers } from "./parsers";

/** What may stand under a key: words, or what is said of it where they cannot be listed. */
function allowed(key: ViewKey, ledger: Ledger): readonly string[] | string {
  switch (key) {
    case "time": {
      const { start, end } = reachOf(ledger);
      return `a day or two days with “..” between, as in ${ledger.dates.start}..${ledger.dates.end}, from ${start} to ${end}; “earliest” and “latest” may stand for an end`;
    }
    case "faction":
      return ledger.factions.all.map((faction) => faction.id);
    case "type":
      return eventTypes;
    case "certainty":
      return certainties;
    case "unit":
      return capturedUnits;
    case "claimant":
      return [...ledger.claimants.keys()];
    case "place":
      return [...ledger.places.keys()];
    case "event":
      return "the id of an event of this campaign";
    case "q":
      return `a text of at most ${longestSearch} characters`;
    case "sort":
      return sorts;
    case "mode":
      return modes;
    case "level":
      return levels;
    case "table":
      return "1";
    case "v":
      return "the twelve hexadecimal digits of a data version";
  }
}

/** The words that may stand under a key; null where its values are no list of them. */
export function allowedWords(key: ViewKey, ledger: Ledger): readonly string[] | null {
  const words = allowed(key, ledger);
  return typeof words === "string" ? null : words;
}

/** A sentence for the reader of a link: what may stand under a key. */
export function explainKey(key: ViewKey, ledger: Ledger): string {
  return `Allowed: ${[allowed(key, ledger)].flat().join(", ")}.`;
}

/** Keys whose values are lists of ids. */
export const listKeys: readonly ViewKey[] = ["faction", "type", "certainty", "unit", "claimant", "place"];

/** What of a key's value cannot be read: of a list the unknown ids, else all of it; null where all is well. */
export function refusedPart(key: ViewKey, value: string, ledger: Ledger): string | null {
  if (listKeys.includes(key)) {
    const words = allowedWords(key, ledger) ?? [];
    const unknown = value.split(",").filter((id) => !words.includes(id));
    return unknown.length > 0 ? unknown.join(",") : null;
  }
  if (key === "q") return [...value.trim()].length > longestSearch ? value : null;
  return viewParsers(ledger)[key].parse(value) === null ? value : null;
}
