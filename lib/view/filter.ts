import { type Claim, isAdditive } from "../campaign/claim";
import { claimantsOf } from "../campaign/claimants";
import { contains, hull, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { type Batch, inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { periodOf } from "./span";
import type { View } from "./view";

/** How much of an event's or claim's days lie in the chosen period. */
export type Inside = "whole" | "part" | "none";

/** The predicate that a view stands for. */
export interface Filter {
  readonly period: Period;
  inside(dated: { readonly period: Period }): Inside;
  /** Whether an event passes, whatever its day. */
  event(event: CampaignEvent): boolean;
  /** Whether a claim passes, whatever its day. */
  claim(claim: Claim): boolean;
  /** The same of one that is as much about whom it took from: a seizure, a road that changed hands. */
  eitherSide(claim: Claim): boolean;
  /**
   * Whether a claim passes, whatever its day, and may be added to others that do: see `isAdditive`. A claim that
   * includes it counts in its place where it shares a chosen day, were it only in part and so as anything from none
   * to all; one that lies wholly outside of the chosen days takes no number out of them.
   * @param passes by default whether it passes as above; or as it is told of another side
   */
  additive(claim: Claim, passes?: (claim: Claim) => boolean): boolean;
}

/**
 * What a view lets through. Time is asked apart, for charts show pale what lies outside the period.
 *
 * An event passes a choice of factions when one of them, or a group under it, acts or is acted upon.
 * A claim passes when the number is about one of them: it names it, or it names its belligerent and
 * the event names the group on that side. A claim passes a choice of types or certainties with its event.
 *
 * An event passes a choice of claimants when one of those who tell of it is chosen.
 *
 * An event passes a choice of places when it names one of them, were it only as near; a claim when it is about
 * one of them, or, about no named place itself, when its event names one. It passes whole, were it about others, too.
 */
export function viewFilter(ledger: Ledger, view: View): Filter {
  const { factions } = ledger;
  const period = periodOf(view.time, ledger.dates);
  const within = factions.all.filter(({ id }) => view.faction.some((node) => factions.isWithin(id, node)));
  const passing = new Set((view.faction.length === 0 ? factions.all : within).map(({ id }) => id));
  const chosen = (id: string) => passing.has(id);
  const kindPasses = (event: CampaignEvent) =>
    (view.type.length === 0 || view.type.includes(event.type)) &&
    (view.certainty.length === 0 || view.certainty.includes(event.certainty));
  const claimantPasses = (id: string) => view.claimant.length === 0 || view.claimant.includes(id);
  const placePasses = (ids: readonly string[]) => view.place.length === 0 || ids.some((id) => view.place.includes(id));

  const filter: Filter = {
    period,
    inside: (dated) => (contains(period, dated.period) ? "whole" : overlaps(period, dated.period) ? "part" : "none"),
    event(event) {
      const parties = [...event.actors, ...event.targets];
      return (
        kindPasses(event) &&
        (view.faction.length === 0 || parties.some(chosen)) &&
        claimantsOf(ledger, event).some(claimantPasses) &&
        placePasses(event.places)
      );
    },
    claim(claim) {
      const event = ledger.eventById.get(claim.event);
      if (!event || !kindPasses(event) || !claimantPasses(claim.claimant)) return false;
      if (!placePasses(placesOf(ledger, claim))) return false;
      if (view.faction.length === 0) return true;
      if (claim.faction === null) return false;
      // Nobody is under a group’s own number but the group.
      const onItsSide = [...event.actors, ...event.targets].filter(
        (id) => factions.belligerentOf(id) === claim.faction,
      );
      return [claim.faction, ...onItsSide].some(chosen);
    },
    eitherSide: (claim) => filter.claim(claim) || filter.claim({ ...claim, faction: claim.fromFaction }),
    additive(claim, passes = filter.claim) {
      const takesOver = (whole: Claim) => overlaps(whole.period, period) || !overlaps(claim.period, period);
      return passes(claim) && isAdditive(claim, ledger.claimById, (whole) => takesOver(whole) && passes(whole));
    },
  };
  return filter;
}

/** The places by which a claim is chosen: its own; of one about no named place, its event's, were it only near them. */
export function placesOf({ eventById }: Ledger, { places, event }: Claim): readonly string[] {
  return places.length > 0 ? places : (eventById.get(event)?.places ?? []);
}

/** Events that pass a filter, whatever their days. It is asked once a kind. */
export function passingEvents(ledger: Ledger, filter: Filter): Batch<CampaignEvent>[] {
  return kindsOf(ledger).events.flatMap(({ like, batches }) => (filter.event(like) ? batches : []));
}

/** Those of them in the period. Those partly inside the period count as inside. */
export function eventBatches(ledger: Ledger, view: View): Batch<CampaignEvent>[] {
  const filter = viewFilter(ledger, view);
  return passingEvents(ledger, filter).filter((batch) => filter.inside(batch) !== "none");
}

/** Events in the period that pass a view, in the order of the ledger. */
export function eventsOf(ledger: Ledger, view: View): CampaignEvent[] {
  return inOrder(ledger.events, eventBatches(ledger, view));
}

/** The days that every chart of a page shows: the campaign's own, and the chosen ones where they go beyond. */
export function shownPeriod(ledger: Ledger, view: View): Period {
  return hull(ledger.dates, periodOf(view.time, ledger.dates));
}
