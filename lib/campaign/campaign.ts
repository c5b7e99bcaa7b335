import type { Sentence } from "./article";
import type { LedgerData } from "./ledger";
import type { PackageNotes } from "./package-notes";
import type { Place } from "./place";
import type { TranslatedText } from "./translated";

/** One campaign as its data package tells it. Every reference in it has been checked. */
export interface Campaign extends Pick<LedgerData, "title" | "license"> {
  readonly id: string;
  readonly description: string;
  /** The package's version and date of issue, with a hash of all its files: the ledger's release and version. */
  readonly version: LedgerData["release"] & { readonly hash: string };
  readonly sentences: readonly Sentence[];
  readonly places: readonly Place[];
  /** In the order of their table. */
  readonly translations: readonly TranslatedText[];
  readonly notes: PackageNotes;
  readonly ledger: LedgerData;
}
