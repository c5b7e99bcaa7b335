/**
 * The closed vocabularies of a campaign package: every value a coded cell may hold.
 *
 * Lists, types, the schema of each table and the parsers of each link follow from these
 * constants. Order is the order in which values are listed to a reader.
 * @see data/aleppo-2015/CODEBOOK.md
 */

export const eventTypes = [
  "capture",
  "attack",
  "repelled",
  "withdrawal",
  "airstrike",
  "equipment_loss",
  "casualties",
  "movement",
  "supply",
  "displacement",
  "statement",
  "announcement",
  "weather",
  "preparation",
] as const;
export type EventType = (typeof eventTypes)[number];

/** How sure the source is, from the article’s own word to what it leaves open. */
export const certainties = ["stated", "reported", "claimed", "contested"] as const;
export type Certainty = (typeof certainties)[number];

export const outcomes = ["gained", "partial", "failed", "unclear", "reversed"] as const;
export type Outcome = (typeof outcomes)[number];

/** `by`: the event was over by `dateEnd`; `dateStart` is the earliest day it can have begun. */
export const datePrecisions = ["day", "range", "by"] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const measures = [
  "captured",
  "killed",
  "wounded",
  "vehicles_lost",
  "vehicles_seized",
  "territory",
  "road",
  "displaced",
  "supplied",
  "strength",
] as const;
export type Measure = (typeof measures)[number];

/** Units of things that can be captured, villages first: the choice of `unit=` in a link. */
export const capturedUnits = [
  "village",
  "town",
  "hill",
  "farm",
  "base",
  "checkpoint",
  "industrial",
  "position",
  "site",
] as const;
export type CapturedUnit = (typeof capturedUnits)[number];

export const units = [...capturedUnits, "km", "km2", "people", "vehicle", "missile", "percent"] as const;
export type Unit = (typeof units)[number];

/** What each measure may be counted in: a number in another unit would be read as one in these. */
export const unitsOf: Readonly<Record<Measure, readonly Unit[]>> = {
  captured: capturedUnits,
  killed: ["people"],
  wounded: ["people"],
  vehicles_lost: ["vehicle"],
  vehicles_seized: ["vehicle"],
  territory: ["km2", "percent"],
  road: ["km", "site"],
  displaced: ["people"],
  supplied: ["missile"],
  strength: ["people"],
};

/** An increment adds to a sum; a running total is a state since a day and is never added. */
export const bases = ["increment", "running_total"] as const;
export type Basis = (typeof bases)[number];

export const factionKinds = [
  "belligerent",
  "armed_forces",
  "formation",
  "militia",
  "armed_group",
  "coalition",
  "state",
] as const;
export type FactionKind = (typeof factionKinds)[number];

export const claimantKinds = ["encyclopedia", "monitor", "party", "media", "analyst", "unnamed"] as const;
export type ClaimantKind = (typeof claimantKinds)[number];

export const placeKinds = [
  "village",
  "town",
  "city",
  "suburb",
  "district",
  "hill",
  "mountain",
  "farm",
  "base",
  "industrial",
  "checkpoint",
  "highway",
  "area",
  "governorate",
] as const;
export type PlaceKind = (typeof placeKinds)[number];

export const placePrecisions = ["exact", "approximate", "unknown"] as const;
export type PlacePrecision = (typeof placePrecisions)[number];

export const fates = ["killed", "wounded"] as const;
export type Fate = (typeof fates)[number];

/** What a sentence of the article was coded as; `context` stands alone and says why. */
export const codings = ["events", "order_of_battle", "totals", "assessment", "context"] as const;
export type Coding = (typeof codings)[number];
