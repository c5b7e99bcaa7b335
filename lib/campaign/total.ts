import type { Estimate } from "./estimate";
import type { Measure, Unit } from "./vocabulary";

/** A total that the article's infobox states. It need not equal the sum of the sentences. */
export interface Total {
  readonly id: string;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly faction: string;
  readonly estimate: Estimate;
  /** The places that it is about; empty for any. */
  readonly places: readonly string[];
  readonly sentences: readonly string[];
  /** Why the claims add up to something else, in the coder's words. */
  readonly note: string;
}
