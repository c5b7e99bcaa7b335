"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { viewParsers } from "@/lib/view/parsers";
import { type View, viewOf, writeView } from "@/lib/view/view";

/** A change to the view; null sets a key back to its default. */
export type ViewChange = { readonly [Key in keyof View]?: View[Key] | null };

/**
 * `push` makes a step that Back undoes; `replace` amends the step before.
 * @param change or what gives it, called at once with the view as the link has it: charts are a moment behind, and what
 *   was pressed twice must be undone
 */
export type ChangeView = (change: ViewChange | ((now: View) => ViewChange), history?: "push" | "replace") => void;

/**
 * What of a view the charts show: without the opened event and the state of tables. The same object as long
 * as it says the same, so that opening an event draws nothing anew.
 */
export function useShownView(view: View, ledger: Ledger): View {
  const query = shownQuery(view, ledger);
  return useMemo(() => viewOf(new URLSearchParams(query), ledger), [query, ledger]);
}

/** The same of a view that is still to come; a key that is null has its default. */
export function shownOf(view: ViewChange, ledger: Ledger): View {
  return viewOf(new URLSearchParams(shownQuery(view, ledger)), ledger);
}

const shownQuery = (view: ViewChange, ledger: Ledger) =>
  writeView({ ...view, event: null, q: "", sort: "date", table: null, v: null }, ledger);

/** The view of the page's link, and the only way to change it. */
export function useView(ledger: Ledger): readonly [View, ChangeView] {
  const [view, setView] = useQueryStates(viewParsers(ledger), { shallow: true, scroll: false });
  const changeView = useCallback<ChangeView>(
    (change, history = "push") => void setView(change as Parameters<typeof setView>[0], { history }),
    [setView],
  );
  return [view, changeView];
}
