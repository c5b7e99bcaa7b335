import type { ChartSlug } from "../../campaign/chart-slug";
import { holdings } from "../../series/places";
import type { DrawChart } from "../frame";
import { drawActivity } from "./activity";
import { drawCaptures } from "./captures";
import { drawCasualties } from "./casualties";
import { underLandmarks } from "./landmarks";
import { drawLosses } from "./losses";
import { drawMap } from "./map";
import { drawNet } from "./net";
import { drawTerritory } from "./territory";
import { drawTimeline, phaseDays } from "./timeline";

/**
 * How each chart is drawn, by its slug. Apart from the charts themselves, so that a page has their titles, words and
 * tables at once and this when it draws.
 */
export const drawings: Readonly<Record<ChartSlug, DrawChart>> = {
  timeline: underLandmarks(drawTimeline, phaseDays),
  "villages-captured": underLandmarks(drawCaptures),
  "net-control": underLandmarks(drawNet),
  "vehicle-losses": drawLosses,
  casualties: drawCasualties,
  "faction-activity": drawActivity,
  territory: drawTerritory,
  map: (plot, { ledger, view }, frame) => drawMap(plot, ledger, holdings(ledger, view), frame),
};
