import type { Claim } from "../campaign/claim";
import { type Day, daysOf, inDayOrder, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import type { CapturedUnit, Certainty } from "../campaign/vocabulary";
import { type Filter, type Inside, viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { elapsedSum } from "./elapsed";
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
export function captureSeries(ledger: Ledger, view: View): CaptureSeries {
  const filter = viewFilter(ledger, view);
  const spans = captureSpans(ledger, view, filter);
  const sides = chosenSides(ledger, view).map((id) =>
    captureSide(
      id,
      spans.filter((span) => span.faction === id),
      filter.period,
    ),
  );
  return { units: view.unit, period: filter.period, sides };
}

/** Captures of the chosen units, whoever took them and whenever, whether or not they pass the view or may be added. */
export function capturesOf(ledger: Ledger, { unit }: Pick<View, "unit">): Claim[] {
  const units: readonly string[] = unit;
  return ledger.claims.filter((claim) => claim.measure === "captured" && units.includes(claim.unit));
}

function captureSpans(ledger: Ledger, view: View, filter: Filter): CaptureSpan[] {
  const spans = capturesOf(ledger, view)
    .filter((claim) => claim.faction !== null && filter.additive(claim))
    .map((claim) => ({
      period: claim.period,
      faction: ledger.factions.belligerentOf(claim.faction as string),
      taken: claim.estimate,
      unit: claim.unit as CapturedUnit,
      certainty: claim.certainty,
      inside: filter.inside(claim),
      claim: claim.id,
      event: claim.event,
    }));
  return inDayOrder(spans);
}

function captureSide(faction: string, spans: readonly CaptureSpan[], period: Period): CaptureSide {
  const counted = spans.filter((span) => span.inside !== "none");
  const first = counted[0]?.period.start;
  if (first === undefined) return { faction, taken: null, spans, running: [] };
  const takenBy = elapsedSum(
    counted.map(({ period: days, taken }) => ({ period: days, count: taken })),
    period,
  );
  return {
    faction,
    taken: takenBy(period.end),
    spans,
    running: daysOf(period)
      .filter((day) => day >= first)
      .map((day) => ({ day, taken: takenBy(day) })),
  };
}
