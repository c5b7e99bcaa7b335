import type { Period } from "./day";

/** A part of the narrative, in the article's own order. */
export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly period: Period;
  /** The section of the article that tells it. */
  readonly section: string;
}
