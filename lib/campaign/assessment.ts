import type { Day } from "./day";

/** What somebody judged of the campaign, outside the counts. */
export interface Assessment {
  readonly id: string;
  readonly claimant: string;
  readonly date: Day | null;
  readonly summary: string;
  readonly sentences: readonly string[];
}
