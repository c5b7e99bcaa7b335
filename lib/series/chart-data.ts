import type { ChartSlug } from "../campaign/chart-slug";
import type { Ledger } from "../campaign/ledger";
import { eventsOf } from "../view/filter";
import type { View } from "../view/view";
import { activityRows } from "./activity-rows";
import { captureRows } from "./capture-rows";
import { casualtyRows } from "./casualty-rows";
import { claimRows } from "./claim-rows";
import { controlRows } from "./control-rows";
import type { DataTable } from "./data-table";
import { eventRows } from "./event-rows";
import { lossClaims, lossSeries } from "./losses";
import { placeRows } from "./place-rows";
import type { Rowing } from "./rowings";
import { territoryClaims, territorySeries } from "./territory";

/** A chart's numbers under a view, as its files hold them. One whose rows are of one kind does not ask which. */
export type ChartData = (ledger: Ledger, view: View, rowing: Rowing) => DataTable;

/** The numbers of each chart by its slug. Only files hold them; a page has the figure's own table. */
const chartData: Readonly<Record<ChartSlug, ChartData>> = {
  timeline: (ledger, view) => eventRows(ledger, eventsOf(ledger, view)),
  "villages-captured": captureRows,
  "net-control": controlRows,
  "vehicle-losses": (ledger, view) => claimRows(ledger, view, lossClaims(lossSeries(ledger, view))),
  casualties: casualtyRows,
  "faction-activity": activityRows,
  territory: (ledger, view) => claimRows(ledger, view, territoryClaims(territorySeries(ledger, view))),
  map: placeRows,
};

/**
 * The numbers of a chart.
 * @param rowing one of those that the chart has, `rowingsOf`
 */
export function dataOf(slug: ChartSlug, ledger: Ledger, view: View, rowing: Rowing): DataTable {
  return chartData[slug](ledger, view, rowing);
}
