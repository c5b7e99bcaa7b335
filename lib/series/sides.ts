import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";

/** Ids of the belligerents that a view's choice of factions names, or names groups of; all for no choice. */
export function chosenSides(ledger: Ledger, view: View): string[] {
  return ledger.factions.belligerents
    .map(({ id }) => id)
    .filter((id) => view.faction.length === 0 || view.faction.some((node) => ledger.factions.isWithin(node, id)));
}
