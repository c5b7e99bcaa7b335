/**
 * What each chart is called in links, in the order of the dashboard; never changes. It stands beneath all that has an
 * entry for each chart (names, numbers, drawings), so that the compiler asks for the one that is missing.
 */
export const chartSlugs = [
  "timeline",
  "villages-captured",
  "map",
  "net-control",
  "vehicle-losses",
  "casualties",
  "faction-activity",
  "territory",
] as const;
export type ChartSlug = (typeof chartSlugs)[number];
