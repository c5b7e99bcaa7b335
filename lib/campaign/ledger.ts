import { group } from "d3";
import type { Claimant, Phase, Sentence } from "./campaign";
import type { Claim } from "./claim";
import { hull, type Period } from "./day";
import type { CampaignEvent } from "./event";
import { type Faction, type FactionTree, factionTree } from "./faction";
import type { Place } from "./place";

/**
 * A campaign's events and claims, and what they refer to, as plain JSON: what the browser holds.
 * What no series needs (people, totals, assessments, notes) stays on the server.
 */
export interface LedgerData {
  readonly campaign: string;
  readonly title: string;
  /** Changes with every change to the package. */
  readonly version: string;
  /** The campaign's own dates; events of its preparation and aftermath lie outside. */
  readonly dates: Period;
  readonly article: { readonly title: string; readonly url: string };
  readonly factions: readonly Faction[];
  readonly claimants: readonly Claimant[];
  readonly phases: readonly Phase[];
  /** With what a map needs of them. */
  readonly places: readonly Pick<
    Place,
    "id" | "name" | "kind" | "latitude" | "longitude" | "precision" | "radiusKm" | "path"
  >[];
  readonly sentences: readonly Pick<Sentence, "id" | "section" | "paragraph" | "sentence" | "fragment">[];
  /** In order of their first day, then as in the table. */
  readonly events: readonly CampaignEvent[];
  readonly claims: readonly Claim[];
}

/** A ledger opened for questions. */
export interface Ledger extends Omit<LedgerData, "factions" | "places" | "sentences" | "claimants"> {
  readonly factions: FactionTree;
  readonly places: ReadonlyMap<string, LedgerData["places"][number]>;
  readonly sentences: ReadonlyMap<string, LedgerData["sentences"][number]>;
  readonly claimants: ReadonlyMap<string, Claimant>;
  readonly eventById: ReadonlyMap<string, CampaignEvent>;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly claimsByEvent: ReadonlyMap<string, readonly Claim[]>;
  /** First to last day of any event, aftermath and preparation included. */
  readonly extent: Period;
}

/** Indexes a ledger. Linear in its size; do it once a version. */
export function openLedger(data: LedgerData): Ledger {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  return {
    ...data,
    factions: factionTree(data.factions),
    places: byId(data.places),
    sentences: byId(data.sentences),
    claimants: byId(data.claimants),
    eventById: byId(data.events),
    claimById: byId(data.claims),
    claimsByEvent: group(data.claims, (claim) => claim.event),
    extent: data.events.reduce((extent, event) => hull(extent, event.period), data.dates),
  };
}
