import type { ChartSlug } from "../../campaign/chart-slug";
import type { Part } from "../words-of";

/** The names of the charts, by slug. */
export const charts = {
  part: "charts",
  timeline: "Timeline",
  "villages-captured": "Villages captured",
  "net-control": "Net control",
  "vehicle-losses": "Vehicle losses",
  casualties: "Casualties",
  "faction-activity": "Faction activity",
  territory: "Territory",
  map: "Map",
} satisfies Part & Record<ChartSlug, string>;
