import type { Ledger } from "../campaign/ledger";
import type { StandingTotal } from "../series/standing";
import { figure } from "../words/en/figure";
import { wordsOf } from "../words/words-of";
import { sayList, sayShortClaimant } from "./words";

/** Who stated a total, in short, and of which places: “SOHR”, “SOHR, Al-Hader”. */
export function claimantOf(ledger: Ledger, { claim }: StandingTotal): string {
  const name = sayShortClaimant(ledger.claimants.get(claim.claimant)?.name ?? claim.claimant);
  return sayOfPlaces(ledger, name, claim.places);
}

/** What is told, or who tells it, with the places that a total is of; as it is where the total names none. */
export function sayOfPlaces(ledger: Ledger, what: string, places: readonly string[]): string {
  if (places.length === 0) return what;
  const said = sayList(
    places.map((id) => ledger.places.get(id)?.name ?? id),
    ledger,
  );
  return wordsOf(figure, ledger).of(what, said);
}
