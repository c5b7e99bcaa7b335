import type { Day } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import type { SingleLoss } from "../series/losses";
import type { StandingTotal } from "../series/standing";
import { figure } from "../words/en/figure";
import { losses } from "../words/en/losses";
import { wordsOf } from "../words/words-of";
import { sayCount, sayEstimate, sayShortDay, sayWording } from "./words";

/** “a bulldozer lost”, “a BMP-1 seized by Rebels” */
export function saySingle(ledger: Ledger, single: SingleLoss): string {
  const { claim, kind } = single;
  const by = kind === "seized" && claim.faction !== null ? ledger.factions.get(claim.faction).name : null;
  const { single: say, kinds } = wordsOf(losses, ledger);
  return say(sayWhat(ledger, single), kinds[kind], by);
}

/** “a bulldozer”, “at least 2 vehicles” */
export function sayWhat(ledger: Ledger, { claim }: SingleLoss): string {
  return sayWording(claim) ?? sayCount(claim.estimate, claim.unit, ledger);
}

/** The day since which all of some totals count; null where they differ or do not say. */
export function sharedSince(totals: readonly StandingTotal[]): Day | null {
  const days = [...new Set(totals.map(({ claim }) => claim.since))];
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** “at least 11 since 16 Oct” */
export function sayTotalLost(ledger: Ledger, { claim }: StandingTotal): string {
  const since = claim.since === null ? "" : wordsOf(figure, ledger).since(sayShortDay(claim.since, ledger));
  return `${sayEstimate(claim.estimate, ledger)}${since}`;
}
