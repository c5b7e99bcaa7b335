import { cross, randomLcg, shuffler } from "d3";
import { type Day, daysOf } from "../../lib/campaign/day";

/** One address of each kind, by the name that the table gives it. */
export const routes: Readonly<Record<string, string>> = {
  dashboard: "/aleppo-2015",
  "a chart’s page": "/aleppo-2015/charts/villages-captured",
  "an event’s page": "/aleppo-2015/events/2015-10-16-offensive-opens",
  "the data’s page": "/aleppo-2015/data",
  "the API’s page": "/api",
  "an embed": "/embed/aleppo-2015/villages-captured",
};

/** Files, which browsers do not draw. */
export const files: Readonly<Record<string, string>> = {
  "the ledger": "/aleppo-2015/ledger.json",
  "a chart as CSV": "/aleppo-2015/charts/villages-captured.csv",
  "a chart as SVG": "/aleppo-2015/charts/villages-captured.svg",
  "a chart as PNG": "/aleppo-2015/charts/villages-captured.png",
};

/** All periods of the campaign's weeks, by lot and always the same: each a view that is drawn otherwise than any other. */
const days = daysOf({ start: "2015-10-02" as Day, end: "2015-12-21" as Day });
const unasked = shuffler(randomLcg(0.5))(cross(days, days).filter(([start, end]) => start < end)).values();

/**
 * So many views that nothing in this run has asked for before, so that no cache can know them; drawings are shared by
 * pages. Throws where there are no more: there are 3,240.
 */
export function freshViews(count: number): string[] {
  return Array.from({ length: count }, () => {
    const next = unasked.next();
    if (next.done) throw new Error("All views that were to be asked for once have been asked for.");
    const [start, end] = next.value;
    return `?time=${start}..${end}`;
  });
}
