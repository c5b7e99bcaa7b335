import type { Ledger } from "../campaign/ledger";
import { type ActivityRow, activitySeries, busiest } from "../series/activity";
import type { View } from "../view/view";
import type { Height } from "./chart";
import { stripMargins } from "./drawing/margins";

/** Height of the words over a row, of the space below it, and of an event in a list of groups, px. */
export const rowRoom = { words: 18, gap: 9, event: 7 } as const;

/** The same for all choices of sides, so that a filter moves nothing; groups are as many as the view names. */
export function activityHeight(ledger: Ledger, view: View): Height {
  if (view.level !== "group") return { narrow: 300, wide: 300 };
  const { rows } = activitySeries(ledger, view);
  const height = rows.reduce((sum, row) => sum + rowUnits(row) * rowRoom.event + rowRoom.words + rowRoom.gap, 0);
  const all = Math.max(160, height + stripMargins.marginTop + stripMargins.marginBottom);
  return { narrow: all, wide: all };
}

/** How many events high a row is: the most that it acted in on a day, and the most that it was only target of. */
export const rowUnits = (row: ActivityRow) => Math.max(1, busiest(row, "acted") + busiest(row, "targeted"));
