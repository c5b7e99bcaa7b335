import type { Claim } from "../campaign/claim";
import { inDayOrder, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import type { Certainty } from "../campaign/vocabulary";
import { type Filter, type Inside, viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { elapsedSum } from "./elapsed";
import { chosenSides } from "./sides";

/** What can befall people. Killed and wounded are never added to one another. */
export const casualtyMeasures = ["killed", "wounded"] as const;
export type CasualtyMeasure = (typeof casualtyMeasures)[number];

/** How many people one claim says a side lost over its days. */
export interface CasualtySpan {
  readonly period: Period;
  readonly measure: CasualtyMeasure;
  /** The belligerent that suffered; null for people of no party. */
  readonly faction: string | null;
  /** Who killed or wounded, as specific as the claim; null where not stated. */
  readonly by: string | null;
  readonly count: Estimate;
  readonly certainty: Certainty;
  readonly inside: Inside;
  readonly claim: string;
  readonly event: string;
}

/** A total claimed as a state over the days since some first one; never added to anything. */
export interface CasualtyTotal extends CasualtySpan {
  /** From the first day that it counts to the day on which it was claimed. */
  readonly counted: Period;
  readonly claimant: string;
}

/** One belligerent's dead and wounded. */
export interface CasualtySide {
  readonly faction: string;
  /** Bounds within the period; null where nothing was reported, which is not zero. */
  readonly suffered: Readonly<Record<CasualtyMeasure, Estimate | null>>;
  /** Spans within and without the period, in order of their first day. */
  readonly spans: readonly CasualtySpan[];
  /** Running totals claimed within and without the period, in order of the day on which they were claimed. */
  readonly totals: readonly CasualtyTotal[];
}

export interface CasualtySeries {
  readonly period: Period;
  /** Belligerents that the view lets through, in the order of the ledger. */
  readonly sides: readonly CasualtySide[];
  /** People of no party: listed, with no side to be drawn on. */
  readonly others: readonly CasualtySpan[];
}

/**
 * Killed and wounded by the side that suffered. A group's count for its belligerent.
 *
 * A claim over several days stays one span. Claims counted in another claim of the view are left out, and running
 * totals stand apart, so that the spans may be added up. A choice of units says nothing of people and is not asked.
 */
export function casualtySeries(ledger: Ledger, view: View): CasualtySeries {
  const filter = viewFilter(ledger, view);
  const claims = ledger.claims.filter(isCasualty);
  const spans = inDayOrder(claims.filter(filter.additive).map((claim) => spanOf(ledger, claim, filter)));
  const totals = inDayOrder(
    claims
      .filter((claim) => claim.basis === "running_total" && filter.claim(claim))
      .map((claim) => totalOf(ledger, claim, filter)),
  );
  return {
    period: filter.period,
    sides: chosenSides(ledger, view).map((faction) => {
      const own = spans.filter((span) => span.faction === faction);
      return {
        faction,
        suffered: { killed: sum(own, "killed", filter.period), wounded: sum(own, "wounded", filter.period) },
        spans: own,
        totals: totals.filter((total) => total.faction === faction),
      };
    }),
    others: [...spans, ...totals].filter((span) => span.faction === null),
  };
}

function isCasualty({ measure }: Claim): boolean {
  return (casualtyMeasures as readonly string[]).includes(measure);
}

function spanOf(ledger: Ledger, claim: Claim, filter: Filter): CasualtySpan {
  return {
    period: claim.period,
    measure: claim.measure as CasualtyMeasure,
    faction: claim.faction && ledger.factions.belligerentOf(claim.faction),
    by: claim.fromFaction,
    count: claim.estimate,
    certainty: claim.certainty,
    inside: filter.inside(claim),
    claim: claim.id,
    event: claim.event,
  };
}

function totalOf(ledger: Ledger, claim: Claim, filter: Filter): CasualtyTotal {
  const { end } = claim.period;
  return {
    ...spanOf(ledger, claim, filter),
    counted: { start: claim.since ?? claim.period.start, end },
    claimant: claim.claimant,
  };
}

function sum(spans: readonly CasualtySpan[], measure: CasualtyMeasure, period: Period): Estimate | null {
  const counted = spans.filter((span) => span.measure === measure && span.inside !== "none");
  if (counted.length === 0) return null;
  return elapsedSum(counted, period)(period.end);
}
