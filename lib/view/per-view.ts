import type { Ledger } from "../campaign/ledger";
import { onceFor } from "../memo/once-for";
import type { View } from "./view";

/**
 * Makes something of a ledger under a view once, for all who ask with the same two objects: a chart’s words, marks,
 * drawing and table. Kept as long as the view is.
 */
export const perView = <Made>(make: (ledger: Ledger, view: View) => Made) => onceFor(make);
