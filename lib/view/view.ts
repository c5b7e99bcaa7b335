import { createSerializer, type inferParserType } from "nuqs/server";
import type { Ledger } from "../campaign/ledger";
import { explainKey, refusedPart } from "./explain";
import { type ViewKey, type ViewParsers, viewKeys, viewParsers } from "./parsers";
import { periodOf, spanOf } from "./span";

/** All that a link restores, under the keys by which a link writes it. */
export type View = Readonly<inferParserType<ViewParsers>>;

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

/** Keys that other services add to a link on the way; they say nothing about the view. */
const tracking = /^(utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/;

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
    if (known.includes(key) || tracking.test(key)) continue;
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
  const view = Object.fromEntries(
    Object.entries(parsers).map(([key, parser]) => [key, parser.parseServerSide(query.get(key) ?? undefined)]),
  ) as View;
  return { view, ignored };
}

/** The view of a link without a query. */
export function defaultView(ledger: Ledger): View {
  return readView(new URLSearchParams(), ledger).view;
}

/**
 * Writes the one link for a view: defaults left out, keys and ids in fixed order.
 * @returns the query with its question mark, or an empty text for the default view; ASCII, as headers need it
 */
export function writeView(view: Partial<View>, ledger: Ledger): string {
  const { dates } = ledger;
  const time = view.time && spanOf(periodOf(view.time, dates), dates) && view.time;
  const query = createSerializer(viewParsers(ledger))({ ...view, time } as View);
  return new URL(query, "https://link.invalid").search;
}

/** A query with its keys in the order of `writeView`; keys that are not ours keep their order, behind them. */
export function inKeyOrder(query: URLSearchParams): URLSearchParams {
  const rank = (key: string) => {
    const place = viewKeys.indexOf(key as ViewKey);
    return place < 0 ? viewKeys.length : place;
  };
  return new URLSearchParams([...query].sort(([a], [b]) => rank(a) - rank(b)));
}
