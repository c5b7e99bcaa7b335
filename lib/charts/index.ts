import { type ChartSlug, chartSlugs } from "../campaign/chart-slug";
import { casualties } from "./casualties";
import type { Chart } from "./chart";
import { factionActivity } from "./faction-activity";
import { map } from "./map";
import { netControl } from "./net-control";
import { territory } from "./territory";
import { timeline } from "./timeline";
import { vehicleLosses } from "./vehicle-losses";
import { villagesCaptured } from "./villages-captured";

const bySlug: { readonly [Slug in ChartSlug]: Chart & { readonly slug: Slug } } = {
  timeline,
  "villages-captured": villagesCaptured,
  "net-control": netControl,
  "vehicle-losses": vehicleLosses,
  casualties,
  "faction-activity": factionActivity,
  territory,
  map,
};

/** Every kind of chart, in the order of the dashboard. A chart that stands here has pages, exports and an API. */
export const charts: readonly Chart[] = chartSlugs.map((slug) => bySlug[slug]);

/** The chart that stands for a whole campaign where only one is shown. */
export const leadingChart: Chart = villagesCaptured;

/** The chart of a slug, or undefined for a slug that no chart has. */
export function chartOf(slug: string): Chart | undefined {
  return charts.find((chart) => chart.slug === slug);
}
