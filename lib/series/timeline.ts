import { type Day, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { countOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { descending } from "../lists/order";
import { onDemand } from "../memo/on-demand";
import { type Filter, passingEvents, shownPeriod, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import { batchesOf, byDays, type Crowd, crowdOf, type EventBatch, involves, isCrowded } from "./crowds";
import { overview } from "./overview";
import { type NumberedPhase, numberedPhases } from "./phases";

/** One event on the strip of a belligerent that took part in it. */
export interface TimelineEvent {
  readonly event: string;
  readonly faction: string;
  readonly period: Period;
  /** Rank among the belligerent's events that share a day with it, from 0: its place in the stack. */
  readonly rank: number;
  readonly passes: boolean;
}

/** Events of one belligerent and the same days that pass a filter, in a stack with those that do not. */
export interface StackedCrowd extends Crowd {
  readonly faction: string;
  /** Its place in the stack: that of its lowest event, from 0. */
  readonly base: number;
  /** How many there are of these days, whether or not they pass. */
  readonly all: number;
}

/** All events of a campaign as strips by belligerent: the overview on which time is brushed. */
export interface TimelineSeries {
  /** The days shown: the campaign's own and the chosen ones. */
  readonly domain: Period;
  readonly period: Period;
  /** One by one; none where they are too many to be told apart. */
  readonly events: readonly TimelineEvent[];
  /** All in their place, by belligerent, then by days; none where events stand one by one. */
  readonly crowds: readonly StackedCrowd[];
  readonly phases: readonly NumberedPhase[];
  /** Events within the period that no side acted in or was acted upon: they stand on no strip. */
  readonly sideless: readonly string[];
  /** Events that pass the view's filter, wholly before and after the days shown. */
  readonly before: number;
  readonly after: number;
}

/**
 * Events by belligerent, each once for every belligerent that acts or is acted upon.
 * Those that do not pass the view's filter stay, marked, so that the overview keeps its shape.
 */
export const timelineSeries = perView((ledger, view): TimelineSeries => {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const crowded = isCrowded(ledger);
  const { beside, before, after } = overview(ledger, view);
  const series = {
    domain,
    period: filter.period,
    events: crowded ? [] : stripsOf(ledger, filter, domain),
    crowds: crowded ? stackedCrowds(ledger, passingEvents(ledger, filter), domain) : [],
    phases: numberedPhases(ledger).filter((phase) => overlaps(phase.period, domain)),
    before,
    after,
  };
  return onDemand(series, { sideless: () => beside.flatMap(({ events }) => events) });
});

function stripsOf(ledger: Ledger, filter: Filter, domain: Period): TimelineEvent[] {
  const shown = ledger.events.filter((event) => overlaps(event.period, domain));
  return ledger.factions.belligerents.flatMap(({ id }) =>
    ranked(shown.filter((event) => involves(ledger, event, id))).map(({ event, rank }) => ({
      event: event.id,
      faction: id,
      period: event.period,
      rank,
      passes: filter.event(event),
    })),
  );
}

/**
 * All events of the belligerents by their days, each crowd at the lowest place of its belligerent's stack that is free
 * on all of its days. They keep their shape whatever the filter.
 * @param passing the batches that pass it
 */
function stackedCrowds(ledger: Ledger, passing: readonly EventBatch[], domain: Period): StackedCrowd[] {
  const passes = new Set(passing);
  return ledger.factions.belligerents.flatMap(({ id: faction }) => {
    const placed: StackedCrowd[] = [];
    const shown = batchesOf(ledger, faction).filter(({ period }) => overlaps(period, domain));
    for (const { period, of } of byDays(shown)) {
      const all = countOf(of);
      const base = lowestFree(
        placed.filter((other) => overlaps(other.period, period)),
        all,
      );
      const left = of.filter((batch) => passes.has(batch));
      placed.push(crowdOf(ledger, left, { faction, period, base, all }));
    }
    return placed;
  });
}

/**
 * The lowest place in a stack with room for some more events.
 * @param held on a day of all of theirs, so that they lie over nothing else
 */
function lowestFree(held: readonly Pick<StackedCrowd, "base" | "all">[], room: number): number {
  let free = 0;
  for (const { base, all } of held.toSorted((a, b) => a.base - b.base)) {
    if (free + room <= base) break;
    free = base + all;
  }
  return free;
}

/**
 * Gives each event the lowest rank that no earlier event on any of its days has.
 * @param events in order of their first day
 */
function ranked(events: readonly CampaignEvent[]): { event: CampaignEvent; rank: number }[] {
  let held: { readonly rank: number; readonly until: Day }[] = [];
  /** The lowest last. */
  let free: number[] = [];
  let today: Day | null = null;
  return events.map((event) => {
    const { start, end } = event.period;
    // Once a day and not for every event: on a busy day there are as many ranks as events.
    if (start !== today) {
      const over = held.filter(({ until }) => until < start).map(({ rank }) => rank);
      held = held.filter(({ until }) => until >= start);
      free = [...free, ...over].sort(descending);
      today = start;
    }
    const rank = free.pop() ?? held.length;
    held.push({ rank, until: end });
    return { event, rank };
  });
}
