import type { Period } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import type { ViewKey } from "./parsers";
import { periodOf } from "./span";
import type { View } from "./view";

const choices = ["faction", "type", "certainty", "claimant", "place"] as const satisfies readonly ViewKey[];

/** What a view lets through, for programs: its days, and the ids of each choice that is made. */
export interface Chosen extends Partial<Readonly<Record<(typeof choices)[number] | "unit", readonly string[]>>> {
  /** Both days inclusive; the campaign's own where none are chosen. */
  readonly time: Period;
  readonly q?: string;
}

/**
 * The choices of a view under their keys; a key that is missing lets all through.
 * @param own keys that what is shown reads beside time and filters; of them `unit`, which always chooses, and `q` count
 */
export function chosenOf({ dates }: Pick<Ledger, "dates">, view: View, own: readonly ViewKey[]): Chosen {
  const made = choices.filter((key) => view[key].length > 0);
  return {
    time: periodOf(view.time, dates),
    ...Object.fromEntries(made.map((key) => [key, view[key]])),
    ...(own.includes("unit") && { unit: view.unit }),
    ...(own.includes("q") && view.q !== "" && { q: view.q }),
  };
}
