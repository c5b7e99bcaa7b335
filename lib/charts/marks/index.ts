import type { ChartSlug } from "../../campaign/chart-slug";
import { oncePer } from "../../memo/once-per";
import type { FigureSubject, MarkingOf } from "../figure";
import { markCasualties } from "./casualties";
import { markActivity } from "./faction-activity";
import { markMap } from "./map";
import { markNet } from "./net-control";
import { markTerritory } from "./territory";
import { markTimeline } from "./timeline";
import { markLosses } from "./vehicle-losses";
import { markCaptures } from "./villages-captured";

const markings: Readonly<Record<ChartSlug, MarkingOf>> = {
  timeline: markTimeline,
  "villages-captured": markCaptures,
  "net-control": markNet,
  "vehicle-losses": markLosses,
  casualties: markCasualties,
  "faction-activity": markActivity,
  territory: markTerritory,
  map: markMap,
};

/** What a figure marks and says of a day, made once a figure. Apart from its words, so that a page has these first. */
export const markingOf = oncePer((of: FigureSubject) => markings[of.slug](of));
