import type { Claim } from "../campaign/claim";
import { inDayOrder, overlaps, type Period } from "../campaign/day";
import { inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { type Filter, type Inside, shownPeriod, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import { type StandingTotal, standingTotals } from "./standing";

/** Vehicles lost or seized by themselves, outside any running total as far as the source tells. */
export interface SingleLoss {
  readonly claim: Claim;
  readonly period: Period;
  /** The belligerent that lost them; null where not stated. */
  readonly faction: string | null;
  readonly kind: "lost" | "seized";
  readonly inside: Inside;
}

/** What one side is said to have lost. */
export interface LossSide {
  /** Null where the source does not say whose the vehicles were. */
  readonly faction: string | null;
  readonly totals: readonly StandingTotal[];
  readonly singles: readonly SingleLoss[];
}

export interface LossSeries {
  readonly domain: Period;
  readonly period: Period;
  /** Sides of whom a loss is reported in the days shown, in the order of the ledger. */
  readonly sides: readonly LossSide[];
}

/**
 * Vehicles by the side that lost them. Nothing is added up: the totals of rival claimants stand side by side,
 * and whether a single vehicle is among those of a total is not told.
 *
 * A seizure is about the side that seized as well as about the one that lost, and passes a choice of either.
 *
 * @see data/aleppo-2015/CODEBOOK.md, “Running totals”
 */
export const lossSeries = perView((ledger, view): LossSeries => {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const totals = standingTotals(ledger, filter, { measure: "vehicles_lost", unit: "vehicle", domain });
  const singles = singleLosses(ledger, filter, domain);
  const sides = [...ledger.factions.belligerents.map(({ id }) => id), null]
    .map((faction) => ({
      faction,
      totals: totals.filter((total) => total.faction === faction),
      singles: singles.filter((single) => single.faction === faction),
    }))
    .filter((side) => side.totals.length + side.singles.length > 0);
  return { domain, period: filter.period, sides };
});

/** The claims of a series that lie in its period, at least in part, in order of their first day. */
export function lossClaims({ sides }: LossSeries): Claim[] {
  const stated = sides.flatMap(({ totals, singles }) => [...totals, ...singles]);
  return inDayOrder(stated.filter(({ inside }) => inside !== "none").map(({ claim }) => claim));
}

/** What is said of the period, at least in part, in order of its first day, with the side that lost. */
export function lossesInside({ sides }: LossSeries) {
  return inDayOrder(
    sides.flatMap((side) =>
      [...side.totals, ...side.singles].map((of) => ({ of, side: side.faction, period: of.claim.period })),
    ),
  ).filter(({ of }) => of.inside !== "none");
}

/** Whether it is a running total. */
export const isTotal = (of: StandingTotal | SingleLoss): of is StandingTotal => "stated" in of;

function singleLosses(ledger: Ledger, filter: Filter, domain: Period): SingleLoss[] {
  const passing = kindsOf(ledger).claims.filter(({ like }) => {
    if (like.basis !== "increment" || !(isSeized(like) || like.measure === "vehicles_lost")) return false;
    return isSeized(like) ? filter.eitherSide(like) : filter.claim(like);
  });
  return inOrder(
    ledger.claims,
    passing.flatMap(({ batches }) => batches.filter(({ period }) => overlaps(period, domain))),
  ).map((claim) => {
    const kind = isSeized(claim) ? "seized" : "lost";
    const loser = isSeized(claim) ? claim.fromFaction : claim.faction;
    const faction = loser && ledger.factions.belligerentOf(loser);
    return { claim, period: claim.period, faction, kind, inside: filter.inside(claim) };
  });
}

const isSeized = ({ measure }: Claim) => measure === "vehicles_seized";
