import type { Claim } from "../campaign/claim";
import { inDayOrder, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import { inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import type { Certainty } from "../campaign/vocabulary";
import { onDemand } from "../memo/on-demand";
import { type Filter, type Inside, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import { sumWithin } from "./elapsed";
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
export const casualtySeries = perView((ledger, view): CasualtySeries => {
  const filter = viewFilter(ledger, view);
  const { belligerentOf } = ledger.factions;
  const kinds = kindsOf(ledger).claims.filter(({ like }) => isCasualty(like));
  const added = kinds.filter(({ like }) => filter.additive(like));
  const states = kinds.filter(({ like }) => like.basis === "running_total" && filter.claim(like));
  const ofSide = (of: typeof kinds, side: string | null) =>
    of.filter(({ like }) => (like.faction && belligerentOf(like.faction)) === side).flatMap(({ batches }) => batches);
  const spansOf = (side: string | null) =>
    inOrder(ledger.claims, ofSide(added, side)).map((claim) => spanOf(ledger, claim, filter));
  const totalsOf = (side: string | null) =>
    inOrder(ledger.claims, ofSide(states, side)).map((claim) => totalOf(ledger, claim, filter));
  const suffered = (side: string, measure: CasualtyMeasure) =>
    sumWithin(
      ofSide(added, side).filter(({ like }) => like.measure === measure),
      filter.period,
    );
  return onDemand(
    {
      period: filter.period,
      sides: chosenSides(ledger, view).map((faction) =>
        onDemand(
          { faction, suffered: { killed: suffered(faction, "killed"), wounded: suffered(faction, "wounded") } },
          { spans: () => spansOf(faction), totals: () => totalsOf(faction) },
        ),
      ),
    },
    { others: () => [...spansOf(null), ...totalsOf(null)] },
  );
});

/** Spans and totals of the period, those partly in it included, in order of their first day. */
export function casualtiesInside({ sides, others }: CasualtySeries): CasualtySpan[] {
  return inDayOrder([...sides.flatMap(({ spans, totals }) => [...spans, ...totals]), ...others]).filter(
    ({ inside }) => inside !== "none",
  );
}

/** Whether a number is a running total, which is never added. */
export const isRunning = (span: CasualtySpan): span is CasualtyTotal => "counted" in span;

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
