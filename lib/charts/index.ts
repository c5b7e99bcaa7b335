import type { Chart } from "./chart";
import { timeline } from "./timeline";
import { villagesCaptured } from "./villages-captured";

/** Every kind of chart, in the order of the dashboard. A chart that stands here has pages, exports and an API. */
export const charts: readonly Chart[] = [timeline, villagesCaptured];

/** The chart of a slug, or undefined for a slug that no chart has. */
export function chartOf(slug: string): Chart | undefined {
  return charts.find((chart) => chart.slug === slug);
}
