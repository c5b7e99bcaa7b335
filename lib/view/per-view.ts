import type { Ledger } from "../campaign/ledger";
import type { View } from "./view";

/**
 * Makes something of a ledger under a view once, for all who ask with the same two objects: a chart’s words, marks,
 * drawing and table. Kept as long as the view is.
 */
export function perView<Made>(make: (ledger: Ledger, view: View) => Made): (ledger: Ledger, view: View) => Made {
  const made = new WeakMap<View, { readonly of: Ledger; readonly what: Made }>();
  return (ledger, view) => {
    const known = made.get(view);
    if (known?.of === ledger) return known.what;
    const what = make(ledger, view);
    made.set(view, { of: ledger, what });
    return what;
  };
}
