import { inDayOrder } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { countOf } from "../campaign/kinds";
import { passingEvents, shownPeriod, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import { type Crowd, involves, listed } from "./crowds";

/** What passes of all events, without its place in a drawing. */
export interface Overview {
  /** Events of the period, those partly in it included, once for each belligerent that took part, in order of their first day: see `listed`. */
  readonly shown: readonly (Crowd & { readonly faction: string })[];
  /** Those that no side acted in or was acted upon. */
  readonly beside: readonly Crowd[];
  /** All of them, each once. */
  readonly count: number;
  /** Events wholly before and after the days shown. */
  readonly before: number;
  readonly after: number;
}

/** All events that pass a view, by who took part. */
export const overview = perView((ledger, view): Overview => {
  const filter = viewFilter(ledger, view);
  const { start, end } = shownPeriod(ledger, view);
  const passing = passingEvents(ledger, filter);
  const inside = passing.filter((batch) => filter.inside(batch) !== "none");
  const isSideless = ({ actors, targets }: CampaignEvent) => actors.length + targets.length === 0;
  return {
    shown: inDayOrder(
      ledger.factions.belligerents.flatMap(({ id: faction }) =>
        listed(
          ledger,
          inside.filter(({ like }) => involves(ledger, like, faction)),
          { faction },
        ),
      ),
    ),
    beside: listed(
      ledger,
      inside.filter(({ like }) => isSideless(like)),
      {},
    ),
    count: countOf(inside),
    before: countOf(passing.filter(({ period }) => period.end < start)),
    after: countOf(passing.filter(({ period }) => period.start > end)),
  };
});
