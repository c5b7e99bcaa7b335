import type { Day } from "./day";
import type { Fate } from "./vocabulary";

/** A named commander or official. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly faction: string;
  readonly role: string;
  /** Null where the article tells of none. */
  readonly fate: Fate | null;
  /** Day of the fate; null where not stated. */
  readonly date: Day | null;
  readonly sentences: readonly string[];
}
