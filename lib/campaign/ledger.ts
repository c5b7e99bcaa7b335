import { group } from "../lists/group";
import type { Sentence } from "./article";
import type { Assessment } from "./assessment";
import type { Claim } from "./claim";
import type { Claimant } from "./claimants";
import { type Day, hull, type Period } from "./day";
import type { CampaignEvent } from "./event";
import { type Faction, type FactionTree, factionTree } from "./faction";
import type { Spoken, Translation } from "./language";
import type { Names } from "./names";
import type { Person } from "./person";
import type { Phase } from "./phase";
import type { Place } from "./place";
import type { Total } from "./total";

/**
 * A campaign's events and claims, what they refer to and what stands beside them, as plain JSON: what the browser
 * holds. What only the pages of the data need (sources, notes) stays on the server.
 */
export interface LedgerData {
  readonly campaign: string;
  readonly title: string;
  /** Changes with every change to the package. */
  readonly version: string;
  /** The campaign's own dates; events of its preparation and aftermath lie outside. */
  readonly dates: Period;
  /** The package's own number of that version, and the day of its issue. */
  readonly release: { readonly number: string; readonly date: Day };
  readonly license: { readonly name: string; readonly title: string; readonly url: string };
  readonly article: {
    readonly title: string;
    readonly url: string;
    readonly publisher: string;
    /** Id of the claimant that is the article in its own voice. */
    readonly claimant: string;
  };
  readonly factions: readonly Faction[];
  readonly claimants: readonly Claimant[];
  readonly phases: readonly Phase[];
  /** With what a map needs of them. */
  readonly places: readonly Pick<
    Place,
    "id" | "name" | "variants" | "kind" | "latitude" | "longitude" | "precision" | "radiusKm" | "path"
  >[];
  readonly sentences: readonly Pick<Sentence, "id" | "section" | "paragraph" | "sentence" | "fragment" | "coding">[];
  /** In order of their first day, then as in the table. */
  readonly events: readonly CampaignEvent[];
  readonly claims: readonly Claim[];
  readonly people: readonly Person[];
  /** What the infobox states; nothing of it enters a series. */
  readonly totals: readonly Total[];
  readonly assessments: readonly Assessment[];
  /** What its package tells in the language of whoever asked for it; left out for English, in which it was coded. */
  readonly names?: Names;
}

/** A ledger opened for questions. */
export interface Ledger extends Spoken, Omit<LedgerData, "factions" | "places" | "sentences" | "claimants"> {
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

/**
 * Indexes a ledger. Linear in its size; do it once a version.
 * @param translation of all that is said of it; null for English
 */
export function openLedger(data: LedgerData, translation: Translation | null = null): Ledger {
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  return {
    ...data,
    translation,
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
