import type { Claim } from "../campaign/claim";
import { inDayOrder } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import { type ClaimBatch, countOf, inOrder, type Kind, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { type CapturedUnit, capturedUnits, type Measure, type Unit } from "../campaign/vocabulary";
import { ascending } from "../lists/order";
import { oncePer } from "../memo/once-per";
import { eventBatches, viewFilter } from "../view/filter";
import { type View, viewOf } from "../view/view";
import { capturesOf } from "./captures";
import { sumWithin } from "./elapsed";
import { chosenSides } from "./sides";
import { standingKey } from "./standing";

/** One number of a headline figure, with what it is made of. */
export interface HeadlineValue {
  /** The belligerent it is about; null for the number of events, and for what is reported of nobody. */
  readonly faction: string | null;
  /** Null where nothing was reported, which is not zero. */
  readonly count: Estimate | null;
  /** The claim that states it, for a running total; null for a sum. */
  readonly claimed: Claim | null;
  /** Ids of the claims behind it, in order of their first day; none for the number of events. */
  readonly claims: readonly string[];
}

/** What a view comes down to in one respect. */
export interface Headline {
  readonly measure: Extract<Measure, "captured" | "killed" | "vehicles_lost" | "territory"> | "events";
  /** Null for events. */
  readonly unit: Unit | null;
  /**
   * One a side; of running totals one a side, claimant and places, in order of their days. Where nothing was reported of
   * any side that it concerns, one of none.
   */
  readonly values: readonly HeadlineValue[];
}

const silent: HeadlineValue = { faction: null, count: null, claimed: null, claims: [] };

/**
 * The headline figures of a view, as bounds.
 *
 * Which figures stand does not change with a filter, so that each is found where it was: villages captured, people killed
 * and events always, else whatever the ledger tells of within the campaign's dates, and what `unit` asks for. Villages and
 * deaths are told of each side, also where nothing was reported. Running totals are never added: each claimant's latest of
 * the same places within the period stands by itself, in the order in which they were stated, as in charts, tables and
 * sentences: which of rivals to believe is not for an order to say. Ground is in square kilometres alone, for a share of
 * an area is none. Single vehicles are left to their chart, for the totals may hold them already.
 */
export function headlines(ledger: Ledger, view: View): Headline[] {
  const standing = standingFigures(ledger);
  return figuresOf(ledger, view)
    .filter(
      (figure) => standing.has(keyOf(figure)) || view.unit.includes(figure.unit as CapturedUnit) || isTold(figure),
    )
    .map((figure) => (figure.values.length > 0 ? figure : { ...figure, values: [silent] }));
}

/** The figures that stand under any view. */
const standingFigures = oncePer(
  (ledger: Ledger) =>
    new Set(
      figuresOf(ledger, viewOf(new URLSearchParams(), ledger))
        .filter((figure) => figure.unit === "village" || figure.unit === "people" || isTold(figure))
        .map(keyOf),
    ),
);

const keyOf = ({ measure, unit }: Headline) => `${measure} ${unit}`;

const isTold = ({ values }: Headline) => values.some(({ count }) => count !== null);

function figuresOf(ledger: Ledger, view: View): Headline[] {
  const units = capturedUnits.filter((unit) => ["village", "town", ...view.unit].includes(unit));
  return [
    ...units.map((unit) => capturedHeadline(ledger, view, unit)),
    killedHeadline(ledger, view),
    totalsHeadline(ledger, view, { measure: "vehicles_lost", unit: "vehicle" }),
    totalsHeadline(ledger, view, { measure: "territory", unit: "km2" }),
    eventsHeadline(ledger, view),
  ];
}

function capturedHeadline(ledger: Ledger, view: View, unit: CapturedUnit): Headline {
  const sums = sumsBySide(ledger, view, capturesOf(ledger, { unit: [unit] }));
  // Towns and the like concern few sides; that a side took none of each kind would be a list of silences.
  const values = unit === "village" ? sums : sums.filter(({ count }) => count !== null);
  return { measure: "captured", unit, values };
}

function killedHeadline(ledger: Ledger, view: View): Headline {
  const killed = kindsOf(ledger).claims.filter(({ like }) => like.measure === "killed");
  return { measure: "killed", unit: "people", values: sumsBySide(ledger, view, killed) };
}

function eventsHeadline(ledger: Ledger, view: View): Headline {
  const n = countOf(eventBatches(ledger, view));
  const count = { low: n, best: n, high: n };
  return { measure: "events", unit: null, values: [{ faction: null, count, claimed: null, claims: [] }] };
}

/** Sums of those claims that may be added up, a side each; claims partly in the period count there as any part. */
function sumsBySide(ledger: Ledger, view: View, kinds: readonly Kind<Claim, ClaimBatch>[]): HeadlineValue[] {
  const { period, inside, additive } = viewFilter(ledger, view);
  const added = kinds.filter(({ like }) => like.faction !== null && additive(like));
  return chosenSides(ledger, view).map((faction) => {
    const counted = added
      .filter(({ like }) => ledger.factions.belligerentOf(like.faction as string) === faction)
      .flatMap(({ batches }) => batches.filter((batch) => inside(batch) !== "none"));
    return {
      faction,
      count: sumWithin(counted, period),
      claimed: null,
      claims: inOrder(ledger.claims, counted).map(({ id }) => id),
    };
  });
}

/** Each claimant's latest running total of the same places within the period, by side, then in order of their days. */
function totalsHeadline(ledger: Ledger, view: View, { measure, unit }: Pick<Headline, "measure" | "unit">): Headline {
  const { inside, claim: passes } = viewFilter(ledger, view);
  const sideOf = (claim: Claim) => ledger.factions.belligerentOf(claim.faction as string);
  const latest = new Map<string, Claim>();
  const stated = kindsOf(ledger)
    .claims.filter(
      ({ like }) =>
        like.measure === measure &&
        like.unit === unit &&
        like.basis === "running_total" &&
        like.faction !== null &&
        passes(like),
    )
    .flatMap(({ batches }) => batches.filter((batch) => inside(batch) !== "none"))
    .map(({ at }) => at.at(-1) as number)
    .sort(ascending)
    .map((at) => ledger.claims[at] as Claim);
  for (const claim of stated.toSorted((a, b) => ascending(a.period.end, b.period.end)))
    latest.set(standingKey(ledger, claim), claim);
  const standing = new Set(latest.values());
  const claims = inDayOrder(stated.filter((claim) => standing.has(claim)));
  const values = chosenSides(ledger, view).flatMap((faction) =>
    claims
      .filter((claim) => sideOf(claim) === faction)
      .map((claimed) => ({ faction, count: claimed.estimate, claimed, claims: [claimed.id] })),
  );
  return { measure, unit, values };
}
