import type { ChartSlug } from "../../campaign/chart-slug";
import type { FigureSubject, FigureTable, TableOf } from "../figure";
import { casualtyTable } from "./casualties";
import { activityTable } from "./faction-activity";
import { mapTable } from "./map";
import { netTable } from "./net-control";
import { territoryTable } from "./territory";
import { timelineTable } from "./timeline";
import { lossTable } from "./vehicle-losses";
import { captureTable } from "./villages-captured";

const tables: Readonly<Record<ChartSlug, TableOf>> = {
  timeline: timelineTable,
  "villages-captured": captureTable,
  "net-control": netTable,
  "vehicle-losses": lossTable,
  casualties: casualtyTable,
  "faction-activity": activityTable,
  territory: territoryTable,
  map: mapTable,
};

/**
 * A figure’s table. Apart from the figures themselves, so that a page neither loads this nor makes a row an event before
 * the table is opened.
 */
export function tableOf(of: FigureSubject): FigureTable {
  return tables[of.slug](of);
}
