import { createSerializer, type inferParserType } from "nuqs/server";
import type { Ledger } from "../campaign/ledger";
import { oncePer } from "../memo/once-per";
import { type ViewKey, type ViewParsers, viewKeys, viewParsers } from "./parsers";
import { periodOf, spanOf } from "./span";

/** All that a link restores, under the keys by which a link writes it. */
export type View = Readonly<inferParserType<ViewParsers>>;

/** The view of a link: what it says of each key, or the key's default where that cannot be read. Never throws. */
export function viewOf(query: URLSearchParams, ledger: Ledger): View {
  return Object.fromEntries(
    Object.entries(viewParsers(ledger)).map(([key, parser]) => [
      key,
      parser.parseServerSide(query.get(key) ?? undefined),
    ]),
  ) as View;
}

/** The view of a link without a query. */
export function defaultView(ledger: Ledger): View {
  return viewOf(new URLSearchParams(), ledger);
}

/**
 * Writes the one link for a view: defaults left out, keys and ids in fixed order, ends of the days open where they are
 * the campaign's own.
 * @param view a key that it lacks, or has as null, has its default
 * @returns the query with its question mark, or an empty text for the default view; ASCII, as headers need it
 */
export function writeView(view: { readonly [Key in keyof View]?: View[Key] | null }, ledger: Ledger): string {
  const { dates } = ledger;
  const time = view.time && spanOf(periodOf(view.time, dates), dates);
  const query = serializerOf(ledger)({ ...view, time } as View);
  // All but a reader's own words is ASCII as it is.
  return view.q ? new URL(query, "https://link.invalid").search : query;
}

const serializerOf = oncePer((ledger: Ledger) => createSerializer(viewParsers(ledger)));

/** A query with its keys in the order of `writeView`; keys that are not ours keep their order, behind them. */
export function inKeyOrder(query: URLSearchParams): URLSearchParams {
  const rank = (key: string) => {
    const place = viewKeys.indexOf(key as ViewKey);
    return place < 0 ? viewKeys.length : place;
  };
  return new URLSearchParams([...query].sort(([a], [b]) => rank(a) - rank(b)));
}
