import type { Day, Period } from "./day";
import type { Estimate } from "./estimate";
import type { LedgerData } from "./ledger";
import type { PackageNotes } from "./package-notes";
import type { Place } from "./place";
import type { ClaimantKind, Coding, Fate, Measure, Unit } from "./vocabulary";

/** A part of the narrative, in the article's own order. */
export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly period: Period;
  /** The section of the article that tells it. */
  readonly section: string;
}

/** Who asserts: the article itself, a monitor, a party to the conflict… */
export interface Claimant {
  readonly id: string;
  readonly name: string;
  /** The faction that the claimant speaks for; null for none. */
  readonly party: string | null;
  readonly kind: ClaimantKind;
}

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

/** What somebody judged of the campaign, outside the counts. */
export interface Assessment {
  readonly id: string;
  readonly claimant: string;
  readonly date: Day | null;
  readonly summary: string;
  readonly sentences: readonly string[];
}

/** A sentence of the article: where it stands and how it was coded, never its text. */
export interface Sentence {
  readonly id: string;
  readonly section: string;
  readonly paragraph: number;
  readonly sentence: number;
  /** First twelve hexadecimal digits of the SHA-256 of its text. */
  readonly sha256: string;
  /** A few of its words, found once in the article, by which a link opens it there. */
  readonly fragment: string;
  readonly coding: readonly Coding[];
  /** Why it was coded so; never empty for context. */
  readonly note: string;
}

/** One campaign as its data package tells it. Every reference in it has been checked. */
export interface Campaign extends Pick<LedgerData, "title" | "license"> {
  readonly id: string;
  readonly description: string;
  /** The package's version and date of issue, with a hash of all its files: the ledger's release and version. */
  readonly version: LedgerData["release"] & { readonly hash: string };
  readonly sentences: readonly Sentence[];
  readonly places: readonly Place[];
  readonly notes: PackageNotes;
  readonly ledger: LedgerData;
}
