import type { Ledger } from "../campaign/ledger";
import type { StandingTotal } from "../series/standing";
import type { Road, RoadClaim } from "../series/territory";
import { say } from "../words/en/say";
import { territory } from "../words/en/territory";
import { wordsOf } from "../words/words-of";
import { sayCount } from "./words";

/** A road by name, or that the claims name none. */
export const roadName = (ledger: Ledger, { place }: Road) =>
  place === null ? wordsOf(territory, ledger).noRoad : (ledger.places.get(place)?.name ?? place);

/** “341 km²”, “6 km”, “some parts”, “regained control over”: the number, or the claim's own words in quotes. */
export function sayGround(ledger: Ledger, { claim }: StandingTotal | RoadClaim): string {
  const counted = claim.unit !== "site" && claim.estimate.low > 0;
  if (counted) return sayCount(claim.estimate, claim.unit, ledger);
  const brokenOff = /\b(of|the|over)$/.test(claim.wording);
  return wordsOf(say, ledger).quote(`${claim.wording}${brokenOff ? " …" : ""}`);
}
