import { type Estimate, partOf, sumEstimates } from "../campaign/estimate";
import type { CampaignEvent } from "../campaign/event";
import { group } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import { type CapturedUnit, capturedUnits } from "../campaign/vocabulary";
import { eventsOf, viewFilter } from "../view/filter";
import type { View } from "../view/view";
import type { LedgerPlace } from "./places";

/** What one side took of one kind without a name for it. */
export interface UnnamedCaptures {
  readonly faction: string;
  readonly unit: CapturedUnit;
  readonly taken: Estimate;
  readonly events: readonly string[];
}

/** What no map can show at its place. */
export interface Unplaced {
  /** In the order of the ledger's belligerents, then of the units. */
  readonly captures: readonly UnnamedCaptures[];
  /** Events told only of a region or a governorate, with that region, in the order of their first event. */
  readonly regions: readonly { readonly place: LedgerPlace; readonly events: readonly CampaignEvent[] }[];
  /** Events of no place, or only of places whose position is unknown. */
  readonly events: readonly CampaignEvent[];
}

/** How far a place may lie from its point before the point says nothing, km. Roads are lines and may be longer. */
const widest = 15;

/** Whether a map can show a place: as a point, an area of its radius, or a line. */
export function isPlaced({ latitude, radiusKm, path }: LedgerPlace): boolean {
  return path.length > 0 || (latitude !== null && (radiusKm ?? 0) <= widest);
}

/**
 * What of a view's period a map must leave out, so that it never looks complete when it is not.
 * Captures are counted as elsewhere: additive claims, those partly in the period as anything from none to all.
 */
export function unplaced(ledger: Ledger, view: View): Unplaced {
  const { inside, additive } = viewFilter(ledger, view);
  const units: readonly string[] = capturedUnits;
  const unnamed = ledger.claims.filter(
    (claim) =>
      claim.measure === "captured" &&
      units.includes(claim.unit) &&
      claim.faction !== null &&
      claim.places.length === 0 &&
      inside(claim) !== "none" &&
      additive(claim),
  );
  const captures = ledger.factions.belligerents.flatMap(({ id: faction }) =>
    capturedUnits.flatMap((unit) => {
      const claims = unnamed.filter(
        (claim) => claim.unit === unit && ledger.factions.belligerentOf(claim.faction as string) === faction,
      );
      if (claims.length === 0) return [];
      const taken = claims.map((claim) => (inside(claim) === "whole" ? claim.estimate : partOf(claim.estimate)));
      return [{ faction, unit, taken: sumEstimates(taken), events: [...new Set(claims.map(({ event }) => event))] }];
    }),
  );
  const placesOf = ({ places }: CampaignEvent) => places.flatMap((id) => ledger.places.get(id) ?? []);
  const left = eventsOf(ledger, view).filter((event) => !placesOf(event).some(isPlaced));
  const regionOf = (event: CampaignEvent) => placesOf(event).find(({ latitude }) => latitude !== null);
  const regions = [...group(left, regionOf)].flatMap(([place, events]) => (place ? [{ place, events }] : []));
  return { captures, regions, events: left.filter((event) => regionOf(event) === undefined) };
}
