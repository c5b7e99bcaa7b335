import type { CampaignEvent } from "../campaign/event";
import type { Fault } from "./fault";
import type { CheckedTable } from "./rows";
import type { ClaimRow } from "./schema";

/** Running totals that start to count after the last day of their event, to whose end they run. */
export function sinceFaults(
  { file, rows }: CheckedTable<ClaimRow>,
  events: Pick<CheckedTable<CampaignEvent>, "rows">,
): Fault[] {
  const ends = new Map(events.rows.map(({ value }) => [value?.id, value?.period.end]));
  return rows.flatMap(({ line, value }) => {
    const end = value && ends.get(value.event);
    if (!value?.since || !end || value.since <= end) return [];
    return [{ file, line, column: "since", message: `${value.since} lies after the event’s last day, ${end}` }];
  });
}
