import { type Claim, isAdditive } from "../campaign/claim";
import { type Day, daysOf, inDayOrder, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import type { CapturedUnit, Certainty } from "../campaign/vocabulary";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
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

export interface ControlSide {
  readonly faction: string;
  /** Bounds at the end of the period; null where nothing was reported, which is not zero. */
  readonly net: Net | null;
  /** Changes of the period, those partly in it included, in order of their first day. */
  readonly changes: readonly ControlChange[];
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
export function controlSeries(ledger: Ledger, view: View): ControlSeries {
  const { period, inside, additive, claim: passes } = viewFilter(ledger, view);
  const captures = capturesOf(ledger, view).filter((claim) => inside(claim) !== "none");
  const isLoss = (claim: Claim) => claim.fromFaction !== null && inside(claim) !== "none" && passes(asLoss(claim));
  const losses = captures.filter((claim) => isLoss(claim) && isAdditive(claim, ledger.claimById, isLoss));
  const changes = inDayOrder([
    ...captures.filter(additive).flatMap((claim) => changeOf(ledger, claim, "captured")),
    ...losses.flatMap((claim) => changeOf(ledger, asLoss(claim), "lost")),
  ]);
  const sides = chosenSides(ledger, view).map((id) =>
    controlSide(
      id,
      changes.filter((change) => change.faction === id),
      period,
    ),
  );
  return { units: view.unit, period, sides };
}

/** A capture told of the one who lost, so that a filter asks about that one. */
function asLoss(claim: Claim): Claim {
  return { ...claim, faction: claim.fromFaction, fromFaction: claim.faction };
}

function changeOf(ledger: Ledger, claim: Claim, direction: ControlChange["direction"]): ControlChange[] {
  if (claim.faction === null) return [];
  return [
    {
      period: claim.period,
      faction: ledger.factions.belligerentOf(claim.faction),
      direction,
      other: claim.fromFaction && ledger.factions.belligerentOf(claim.fromFaction),
      count: claim.estimate,
      unit: claim.unit as CapturedUnit,
      certainty: claim.certainty,
      claim: claim.id,
      event: claim.event,
    },
  ];
}

function controlSide(faction: string, changes: readonly ControlChange[], period: Period): ControlSide {
  const first = changes[0]?.period.start;
  if (first === undefined) return { faction, net: null, changes, running: [] };
  const sumOf = (direction: ControlChange["direction"]) =>
    elapsedSum(
      changes.filter((change) => change.direction === direction),
      period,
    );
  const capturedBy = sumOf("captured");
  const lostBy = sumOf("lost");
  const running = daysOf(period)
    .filter((day) => day >= first)
    .map((day) => {
      const captured = capturedBy(day);
      const lost = lostBy(day);
      return { day, captured, lost, net: netOf(captured, lost) };
    });
  return { faction, net: running.at(-1)?.net ?? null, changes, running };
}

/** Bounds on a difference of two counts. */
function netOf(captured: Estimate, lost: Estimate): Net {
  return {
    low: lost.high === null ? null : captured.low - lost.high,
    high: captured.high === null ? null : captured.high - lost.low,
  };
}
