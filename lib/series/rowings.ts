import type { ChartSlug } from "../campaign/chart-slug";

/**
 * What a row of a file can be. `claim`: one claim over its own days. `day`: a day and faction, and what else tells
 * counts apart. `event`, `place`: all that is told of one.
 */
export const rowings = ["claim", "day", "event", "place"] as const;
export type Rowing = (typeof rowings)[number];

/** The first is what a row is where nothing else is asked for. */
export type Rowings = readonly [Rowing, ...Rowing[]];

/**
 * What a row of each chart's files can be. Claims that add up can be had by day as well, those of several days shared
 * out evenly and marked; a running total, a place or an event cannot be shared out.
 */
export const rowingsOf: Readonly<Record<ChartSlug, Rowings>> = {
  timeline: ["event"],
  "villages-captured": ["claim", "day"],
  map: ["place"],
  "net-control": ["day"],
  "vehicle-losses": ["claim"],
  casualties: ["claim", "day"],
  "faction-activity": ["day"],
  territory: ["claim"],
};
