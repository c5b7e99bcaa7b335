import type { Estimate } from "../campaign/estimate";
import type { CampaignEvent } from "../campaign/event";
import { countOf, inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { type CapturedUnit, capturedUnits } from "../campaign/vocabulary";
import { group } from "../lists/group";
import { ascending } from "../lists/order";
import { onDemand } from "../memo/on-demand";
import { eventBatches, viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { type Crowd, listed } from "./crowds";
import { sumWithin } from "./elapsed";
import type { LedgerPlace } from "./places";

/** What one side took of one kind without a name for it. */
export interface UnnamedCaptures {
  readonly faction: string;
  readonly unit: CapturedUnit;
  readonly taken: Estimate;
  readonly events: readonly string[];
}

/** Events of which only a region is told. */
export interface Region {
  readonly place: LedgerPlace;
  readonly count: number;
  readonly events: readonly CampaignEvent[];
}

/** What no map can show at its place. */
export interface Unplaced {
  /** In the order of the ledger's belligerents, then of the units. */
  readonly captures: readonly UnnamedCaptures[];
  /** Events told only of a region or a governorate, with that region, in the order of their first event. */
  readonly regions: readonly Region[];
  /** Events of no place, or only of places whose position is unknown. */
  readonly events: readonly CampaignEvent[];
  /** The same to be listed: see `listed`. */
  readonly beside: readonly Crowd[];
}

/** How far a place may lie from its point before the point says nothing, km. Roads are lines and may be longer. */
const widest = 20;

/** Whether a map can show a place: as a point, an area of its radius, or a line. */
export function isPlaced({ latitude, radiusKm, path }: LedgerPlace): boolean {
  return path.length > 0 || (latitude !== null && (radiusKm ?? 0) <= widest);
}

/**
 * What of a view's period a map must leave out, so that it never looks complete when it is not.
 * Captures are counted as elsewhere: additive claims, those partly in the period as anything from none to all.
 */
export function unplaced(ledger: Ledger, view: View): Unplaced {
  const { period, inside, additive } = viewFilter(ledger, view);
  const unnamed = kindsOf(ledger).claims.filter(
    ({ like }) => like.measure === "captured" && like.faction !== null && like.places.length === 0 && additive(like),
  );
  const captures = ledger.factions.belligerents.flatMap(({ id: faction }) =>
    capturedUnits.flatMap((unit) => {
      const batches = unnamed
        .filter(({ like }) => like.unit === unit && ledger.factions.belligerentOf(like.faction as string) === faction)
        .flatMap(({ batches }) => batches.filter((batch) => inside(batch) !== "none"));
      const taken = sumWithin(batches, period);
      if (taken === null) return [];
      return [
        onDemand(
          { faction, unit, taken },
          { events: () => [...new Set(inOrder(ledger.claims, batches).map(({ event }) => event))] },
        ),
      ];
    }),
  );
  const placesOf = ({ places }: CampaignEvent) => places.flatMap((id) => ledger.places.get(id) ?? []);
  const regionOf = (event: CampaignEvent) => placesOf(event).find(({ latitude }) => latitude !== null);
  const left = eventBatches(ledger, view)
    .filter(({ like }) => !placesOf(like).some(isPlaced))
    .sort((a, b) => ascending(a.at[0] as number, b.at[0] as number));
  const byRegion = group(left, ({ like }) => regionOf(like));
  const regions = [...byRegion].flatMap(([place, of]) =>
    place ? [onDemand({ place, count: countOf(of) }, { events: () => inOrder(ledger.events, of) })] : [],
  );
  const nowhere = byRegion.get(undefined) ?? [];
  return onDemand(
    { captures, regions, beside: listed(ledger, nowhere, {}) },
    { events: () => inOrder(ledger.events, nowhere) },
  );
}
