import type { Period } from "./day";
import type { Certainty, DatePrecision, EventType, Outcome } from "./vocabulary";

/** Something that happened at a place within its period. */
export interface CampaignEvent {
  readonly id: string;
  readonly period: Period;
  readonly precision: DatePrecision;
  readonly type: EventType;
  /** Factions that act. */
  readonly actors: readonly string[];
  /** Factions that are acted upon. */
  readonly targets: readonly string[];
  readonly places: readonly string[];
  /** The part of the narrative in which it is told. */
  readonly phase: string;
  readonly certainty: Certainty;
  /** Who says it, where no claim does and the sentence names somebody: see `claimantsOf`. */
  readonly claimant?: string;
  /** Null where an outcome does not apply. */
  readonly outcome: Outcome | null;
  /** One sentence in the project's own words. */
  readonly summary: string;
  /** The summary as it was coded, where it may have been translated. */
  readonly coded?: string;
  /** The name by which charts mark its first day, if it is a turning point. */
  readonly landmark?: string;
  readonly sentences: readonly string[];
}
