import type { ClaimantKind, Coding, FactionKind, Fate, Outcome } from "../../campaign/vocabulary";
import type { Part } from "../words-of";

/** The words for what is told of single events, factions and claimants. */
export interface Details extends Part {
  readonly outcomes: Record<Outcome, string>;
  readonly fates: Record<Fate, string>;
  readonly factionKinds: Record<FactionKind, string>;
  readonly claimantKinds: Record<ClaimantKind, string>;
  /** What a sentence was coded as, to stand behind “coded as”. */
  readonly codings: Record<Coding, string>;
}

export const details: Details = {
  part: "details",
  outcomes: {
    gained: "Succeeded",
    partial: "Succeeded in part",
    failed: "Failed",
    unclear: "Unclear",
    reversed: "Gained, and lost again the same day",
  },
  fates: { killed: "killed", wounded: "wounded" },
  factionKinds: {
    belligerent: "belligerent",
    armed_forces: "armed forces",
    formation: "formation",
    militia: "militia",
    armed_group: "armed group",
    coalition: "coalition",
    state: "state",
  },
  claimantKinds: {
    encyclopedia: "encyclopedia",
    monitor: "monitor",
    party: "party to the conflict",
    media: "media",
    analyst: "analyst",
    unnamed: "source not named",
  },
  codings: {
    events: "events",
    order_of_battle: "order of battle",
    totals: "totals",
    assessment: "judgements",
    context: "context",
  },
};
