import type { Ledger } from "../campaign/ledger";
import { explainKey, refusedPart } from "./explain";
import { type ViewKey, viewParsers } from "./parsers";
import { type View, viewOf } from "./view";

/** A part of a link that could not be read. */
export interface Ignored {
  readonly key: string;
  /** What stood there; of a list, only what was refused. */
  readonly value: string;
  /** A sentence for the reader: what may stand there. */
  readonly reason: string;
}

export interface ViewReading {
  readonly view: View;
  /** In the order of the link. Empty when all of it was understood. */
  readonly ignored: readonly Ignored[];
}

/** Longest query that a file is made for, characters; that of a view which names all it can takes up to five sixths of it. */
export const longestQuery = 4096;

/** Whether other services add a key to links on the way: it says nothing about the view. */
export function isTracking(key: string): boolean {
  return /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/.test(key);
}

/**
 * Reads a link: what is understood becomes the view, the rest is named. Never throws.
 * @param query the link's own query; of a key given twice the first value counts
 * @param known further keys that the caller reads by itself
 */
export function readView(query: URLSearchParams, ledger: Ledger, known: readonly string[] = []): ViewReading {
  const parsers = viewParsers(ledger);
  const ignored: Ignored[] = [];
  const seen = new Set<string>();
  for (const [key, value] of query) {
    if (known.includes(key) || isTracking(key)) continue;
    if (!Object.hasOwn(parsers, key)) {
      const reason = `There is no such key; keys are ${[...Object.keys(parsers), ...known].join(", ")}.`;
      ignored.push({ key, value, reason });
    } else if (seen.has(key)) {
      ignored.push({ key, value, reason: "The key stands twice; the first one counts." });
    } else {
      seen.add(key);
      const refused = refusedPart(key as ViewKey, value, ledger);
      if (refused !== null) ignored.push({ key, value: refused, reason: explainKey(key as ViewKey, ledger) });
    }
  }
  return { view: viewOf(query, ledger), ignored };
}
