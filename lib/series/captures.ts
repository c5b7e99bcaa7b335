import type { Claim } from "../campaign/claim";
import { type Day, daysOf, inDayOrder, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import { type ClaimBatch, inOrder, type Kind, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import type { CapturedUnit, Certainty } from "../campaign/vocabulary";
import { onDemand } from "../memo/on-demand";
import { type Filter, type Inside, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import type { View } from "../view/view";
import { elapsedSum, sumWithin } from "./elapsed";
import { chosenSides } from "./sides";

/** What one claim says a belligerent took over one span of days; a single day is a span of one. */
export interface CaptureSpan {
  readonly period: Period;
  /** The belligerent that took. */
  readonly faction: string;
  readonly taken: Estimate;
  readonly unit: CapturedUnit;
  readonly certainty: Certainty;
  readonly inside: Inside;
  readonly claim: string;
  readonly event: string;
}

/** Bounds on all that a side took from the first day of the period to the end of `day`. */
export interface RunningCaptures {
  readonly day: Day;
  readonly taken: Estimate;
}

/** One belligerent's captures. */
export interface CaptureSide {
  readonly faction: string;
  /** Bounds on its captures within the period; null where nothing was reported, which is not zero. */
  readonly taken: Estimate | null;
  /** Spans within and without the period, in order of their first day. */
  readonly spans: readonly CaptureSpan[];
  /** One entry a day of the period, from the day of its first report on; empty where nothing was reported. */
  readonly running: readonly RunningCaptures[];
}

/** Settlements (or what else `unit` asks for) taken, by the side that took them. */
export interface CaptureSeries {
  readonly units: readonly CapturedUnit[];
  readonly period: Period;
  /** Belligerents that the view lets through, in the order of the ledger. */
  readonly sides: readonly CaptureSide[];
}

/**
 * Captures by side and span of days.
 *
 * A claim over several days stays one span: sharing it out would draw a precision the sources lack.
 * Running totals, and claims counted in another claim of the view, are left out, so that the spans may be added up.
 * A span that lies only partly in the period counts there as anything from none to all of it.
 *
 * @see data/aleppo-2015/CODEBOOK.md, “Running totals”
 */
export const captureSeries = perView((ledger, view): CaptureSeries => {
  const filter = viewFilter(ledger, view);
  const added = capturesOf(ledger, view).filter(({ like }) => like.faction !== null && filter.additive(like));
  const sides = chosenSides(ledger, view).map((faction) =>
    captureSide(
      ledger,
      faction,
      added.flatMap(({ like, batches }) => (sideOf(ledger, like) === faction ? batches : [])),
      filter,
    ),
  );
  return { units: view.unit, period: filter.period, sides };
});

const sideOf = ({ factions }: Ledger, { faction }: Claim) => factions.belligerentOf(faction as string);

/** Captures of the chosen units, whoever took them and whenever, whether or not they pass the view or may be added. */
export function capturesOf(ledger: Ledger, { unit }: Pick<View, "unit">): Kind<Claim, ClaimBatch>[] {
  const units: readonly string[] = unit;
  return kindsOf(ledger).claims.filter(({ like }) => like.measure === "captured" && units.includes(like.unit));
}

function captureSide(
  ledger: Ledger,
  faction: string,
  batches: readonly ClaimBatch[],
  { period, inside }: Filter,
): CaptureSide {
  const counted = batches.filter((batch) => inside(batch) !== "none");
  const first = counted.map((batch) => batch.period.start).sort()[0];
  const takenBy = elapsedSum(counted, period);
  const reported = first === undefined ? [] : daysOf(period).filter((day) => day >= first);
  return onDemand(
    {
      faction,
      taken: sumWithin(batches, period),
      running: reported.map((day) => ({ day, taken: takenBy(day) })),
    },
    {
      spans: () =>
        inOrder(ledger.claims, batches).map((claim) => ({
          period: claim.period,
          faction,
          taken: claim.estimate,
          unit: claim.unit as CapturedUnit,
          certainty: claim.certainty,
          inside: inside(claim),
          claim: claim.id,
          event: claim.event,
        })),
    },
  );
}

/** The spans of the period, those partly in it included, in order of their first day. */
export function capturesInside({ sides }: CaptureSeries): CaptureSpan[] {
  return inDayOrder(sides.flatMap(({ spans }) => spans.filter(({ inside }) => inside !== "none")));
}
