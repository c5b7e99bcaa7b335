import type { Claim } from "../campaign/claim";
import { type Day, daysOf, inDayOrder, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import { type ClaimBatch, countOf, inOrder } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import type { CapturedUnit, Certainty } from "../campaign/vocabulary";
import { group } from "../lists/group";
import { onDemand } from "../memo/on-demand";
import { viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import { capturesOf } from "./captures";
import { elapsedSum } from "./elapsed";
import { chosenSides } from "./sides";

/** What one claim says a belligerent gained or lost over its days. */
export interface ControlChange {
  readonly period: Period;
  /** The belligerent that gained or lost. */
  readonly faction: string;
  readonly direction: "captured" | "lost";
  /** The belligerent on the other end; null where not stated. */
  readonly other: string | null;
  readonly count: Estimate;
  readonly unit: CapturedUnit;
  readonly certainty: Certainty;
  readonly claim: string;
  readonly event: string;
}

/** Bounds on a difference. Null where that end is open: unlike a count, a difference may lie below zero. */
export interface Net {
  readonly low: number | null;
  readonly high: number | null;
}

/** What a side captured and lost from the first day of the period to the end of `day`, and the difference. */
export interface RunningControl {
  readonly day: Day;
  readonly captured: Estimate;
  readonly lost: Estimate;
  readonly net: Net;
}

/** All that changed for a side over the same days. */
export interface ControlSpan {
  readonly faction: string;
  readonly period: Period;
  readonly count: number;
  /** In the order of the ledger; captures before losses. */
  readonly changes: readonly ControlChange[];
}

export interface ControlSide {
  readonly faction: string;
  /** Bounds at the end of the period; null where nothing was reported, which is not zero. */
  readonly net: Net | null;
  /** Changes of the period, those partly in it included, in order of their first day. */
  readonly changes: readonly ControlChange[];
  /** The same by their days, in no order. */
  readonly spans: readonly ControlSpan[];
  /** One entry a day of the period, from the day of the side's first report on; empty where nothing was reported. */
  readonly running: readonly RunningControl[];
}

/** Settlements (or what else `unit` asks for) captured minus lost, by side. */
export interface ControlSeries {
  readonly units: readonly CapturedUnit[];
  readonly period: Period;
  /** Belligerents that the view lets through, in the order of the ledger. */
  readonly sides: readonly ControlSide[];
}

/**
 * Captures minus losses by side, added up from the first day of the period.
 *
 * The bounds are those of two sums that know nothing of each other: least captured with most lost, and the
 * other way round. An open capture opens the top, an open loss the bottom. A choice of factions asks of a
 * loss who lost, not who took. What was never reported lost, or from whom, is in no side's losses.
 *
 * @see data/aleppo-2015/CODEBOOK.md, “General rules”: nets of captures are nets of reported captures
 */
export const controlSeries = perView((ledger, view): ControlSeries => {
  const { period, inside, additive, claim: passes } = viewFilter(ledger, view);
  const isInside = (dated: { readonly period: Period }) => inside(dated) !== "none";
  const isLoss = (claim: Claim) => claim.fromFaction !== null && passes(asLoss(claim));
  const isAdded = {
    captured: (claim: Claim) => claim.faction !== null && additive(claim),
    lost: (claim: Claim) => additive(claim, isLoss),
  };
  const captures = capturesOf(ledger, view);
  const parts = directions.flatMap((direction) =>
    captures
      .filter(({ like }) => isAdded[direction](like))
      .flatMap(({ like, batches }) => {
        const faction = ledger.factions.belligerentOf((direction === "lost" ? asLoss(like) : like).faction as string);
        return batches.filter(isInside).map((batch): Part => ({ ...batch, faction, direction }));
      }),
  );
  const bySide = group(parts, ({ faction }) => faction);
  const sides = chosenSides(ledger, view).map((id) => controlSide(ledger, id, bySide.get(id) ?? [], period));
  return { units: view.unit, period, sides };
});

const directions = ["captured", "lost"] as const;

/** Claims that count alike for one side. */
interface Part extends ClaimBatch, Pick<ControlChange, "faction" | "direction"> {}

/** A capture told of the one who lost, so that a filter asks about that one. */
function asLoss(claim: Claim): Claim {
  return { ...claim, faction: claim.fromFaction, fromFaction: claim.faction };
}

function changesOf(ledger: Ledger, parts: readonly Part[]): ControlChange[] {
  const { belligerentOf } = ledger.factions;
  return inDayOrder(
    directions.flatMap((direction) =>
      inOrder(
        ledger.claims,
        parts.filter((part) => part.direction === direction),
      ).map((told) => {
        const claim = direction === "lost" ? asLoss(told) : told;
        return {
          period: claim.period,
          faction: belligerentOf(claim.faction as string),
          direction,
          other: claim.fromFaction && belligerentOf(claim.fromFaction),
          count: claim.estimate,
          unit: claim.unit as CapturedUnit,
          certainty: claim.certainty,
          claim: claim.id,
          event: claim.event,
        };
      }),
    ),
  );
}

function controlSide(ledger: Ledger, faction: string, parts: readonly Part[], period: Period): ControlSide {
  const first = parts.map((part) => part.period.start).sort()[0];
  const sumOf = (direction: ControlChange["direction"]) =>
    elapsedSum(
      parts.filter((part) => part.direction === direction),
      period,
    );
  const capturedBy = sumOf("captured");
  const lostBy = sumOf("lost");
  const reported = first === undefined ? [] : daysOf(period).filter((day) => day >= first);
  const running = reported.map((day) => {
    const captured = capturedBy(day);
    const lost = lostBy(day);
    return { day, captured, lost, net: netOf(captured, lost) };
  });
  const spans = [...group(parts, ({ days }) => days).values()].map((of) =>
    onDemand({ faction, period: (of[0] as Part).period, count: countOf(of) }, { changes: () => changesOf(ledger, of) }),
  );
  return onDemand(
    { faction, net: running.at(-1)?.net ?? null, spans, running },
    { changes: () => changesOf(ledger, parts) },
  );
}

/** Bounds on a difference of two counts. */
function netOf(captured: Estimate, lost: Estimate): Net {
  return {
    low: lost.high === null ? null : captured.low - lost.high,
    high: captured.high === null ? null : captured.high - lost.low,
  };
}
