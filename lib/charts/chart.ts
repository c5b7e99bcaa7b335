import type { ChartSlug } from "../campaign/chart-slug";
import type { Spoken } from "../campaign/language";
import type { Ledger } from "../campaign/ledger";
import type { ViewKey } from "../view/parsers";
import type { View } from "../view/view";
import { charts } from "../words/en/charts";
import { wordsOf } from "../words/words-of";
import type { Figure } from "./figure";

/** CSS pixels, in frames under `narrowWidth` and in others. */
export interface Height {
  readonly narrow: number;
  readonly wide: number;
}

/** Height of a chart's drawing under a view. */
export function heightOf(chart: Pick<Chart, "height">, ledger: Ledger, view: View): Height {
  return typeof chart.height === "function" ? chart.height(ledger, view) : chart.height;
}

/** The name of a chart in the language of its reader. */
export function nameOfChart({ slug }: Pick<Chart, "slug">, spoken: Spoken): string {
  return wordsOf(charts, spoken)[slug];
}

/** A kind of chart. Its page, its place on the dashboard, its exports and its API follow from this. What it marks, how it
 * is drawn and its table are in `marks/`, `drawing/` and `tables/`, and the numbers of its files in `series/chart-data.ts`, by the rows that
 * `series/rowings.ts` says. */
export interface Chart {
  /** Its name in links; never changes. */
  readonly slug: ChartSlug;
  /** In English; `nameOfChart` has it in the language of a reader. */
  readonly name: string;
  /** Charts with an axis of days are brushed, and mark the day under the pointer. */
  readonly axis: "time" | "none";
  /**
   * Height of its drawing in CSS pixels, whatever the view, so that nothing below it moves; a function of the view
   * only where rows come and go with it.
   */
  readonly height: Height | ((ledger: Ledger, view: View) => Height);
  /** Whether it is drawn on the basemap, which comes over the network by itself. */
  readonly onBasemap?: true;
  /** Keys of the view that it alone reads, offered beside it. */
  readonly options: readonly ViewKey[];
  figure(ledger: Ledger, view: View): Figure;
}
