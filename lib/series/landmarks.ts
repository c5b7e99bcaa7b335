import { type Day, overlaps } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { shownPeriod, viewFilter } from "../view/filter";
import type { View } from "../view/view";

/** A turning point of the campaign, as charts mark it. */
export interface Landmark {
  readonly event: string;
  /** The first day of its event. */
  readonly day: Day;
  readonly name: string;
}

/**
 * The turning points on the days that a view shows, in order of days. One whose event the filter leaves out is left
 * out; one outside of the chosen days stays, as the charts around it do.
 */
export function landmarks(ledger: Ledger, view: View): Landmark[] {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  return ledger.events.flatMap((event) =>
    event.landmark !== undefined && filter.event(event) && overlaps(event.period, domain)
      ? [{ event: event.id, day: event.period.start, name: event.landmark }]
      : [],
  );
}
