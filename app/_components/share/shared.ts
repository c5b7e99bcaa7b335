import type { Ledger } from "@/lib/campaign/ledger";
import type { Chart } from "@/lib/charts/chart";
import type { View } from "@/lib/view/view";

/** What a reader is about to share, as every part of the dialog needs it. */
export interface Shared {
  readonly ledger: Ledger;
  /** The same in English: what leaves the page is in the language of its files. */
  readonly english: Ledger;
  readonly view: View;
  /** Null for the dashboard. */
  readonly chart: Chart | null;
  /** What the view shows. */
  readonly title: string;
  /** A sentence that names the filters; null where there are none. */
  readonly filters: string | null;
  /** The whole address that restores the view, with the version of the data. */
  readonly link: string;
  /** Has something confirmed, to sight and to screen readers. */
  confirm(text: string): void;
}
