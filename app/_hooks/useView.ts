"use client";

import { useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { viewParsers } from "@/lib/view/parsers";
import type { View } from "@/lib/view/view";

/** A change to the view; null sets a key back to its default. */
export type ViewChange = { readonly [Key in keyof View]?: View[Key] | null };

/** `push` makes a step that Back undoes; `replace` amends the step before. */
export type ChangeView = (change: ViewChange, history?: "push" | "replace") => void;

/** The view of the page's link, and the only way to change it. */
export function useView(ledger: Ledger): readonly [View, ChangeView] {
  const parsers = useMemo(() => viewParsers(ledger), [ledger]);
  const [view, setView] = useQueryStates(parsers, { shallow: true, scroll: false });
  const changeView = useCallback<ChangeView>(
    (change, history = "push") => void setView(change as Parameters<typeof setView>[0], { history }),
    [setView],
  );
  return [view, changeView];
}
