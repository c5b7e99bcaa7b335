import { inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import type { StandingTotal } from "../series/standing";
import type { Road, RoadClaim, TerritorySeries } from "../series/territory";
import { say } from "../words/en/say";
import { territory } from "../words/en/territory";
import { wordsOf } from "../words/words-of";
import { isBrokenOff, sayCount, sayOfPlaces } from "./words";

/** A road by name, or that the claims name none. */
export const roadName = (ledger: Ledger, { place }: Road) =>
  place === null ? wordsOf(territory, ledger).noRoad : (ledger.places.get(place)?.name ?? place);

/** “341 km²”, “6 km”, “some parts”, “regained control over”: the number, or the claim's own words in quotes. */
export function sayGround(ledger: Ledger, { claim }: StandingTotal | RoadClaim): string {
  const counted = claim.unit !== "site" && claim.estimate.low > 0;
  if (counted) return sayCount(claim.estimate, claim.unit, ledger);
  return wordsOf(say, ledger).quote(`${claim.wording}${isBrokenOff(claim) ? " …" : ""}`);
}

/** One report of ground or of a road. */
export interface Entry {
  readonly of: StandingTotal | RoadClaim;
  /** “Ground held”, with the places that it is of where it names any; or the road. */
  readonly where: string;
}

/** What is told of the period, at least in part, in order of its first day. */
export function entriesOf(ledger: Ledger, { sides, roads }: TerritorySeries): Entry[] {
  const entries: Entry[] = [
    ...sides.flatMap(({ totals }) =>
      totals.map((of) => ({ of, where: sayOfPlaces(ledger, wordsOf(territory, ledger).ground, of.claim) })),
    ),
    ...roads.flatMap((road) => road.claims.map((of) => ({ of, where: roadName(ledger, road) }))),
  ];
  return inDayOrder(entries.map((entry) => ({ ...entry, period: entry.of.claim.period }))).filter(
    ({ of }) => of.inside !== "none",
  );
}
