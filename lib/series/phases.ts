import { overlaps } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import type { Phase } from "../campaign/phase";

/** A part of the narrative. Those within the campaign's own dates are numbered from 1; what came before and after is not. */
export type NumberedPhase = Phase & { readonly number: number | null };

/** The phases of a campaign, each with the number by which drawings name it where they lack the room. */
export function numberedPhases(ledger: Ledger): NumberedPhase[] {
  const within = ledger.phases.filter((phase) => overlaps(phase.period, ledger.dates));
  return ledger.phases.map((phase) => ({ ...phase, number: within.indexOf(phase) + 1 || null }));
}
