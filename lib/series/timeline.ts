import type { Phase } from "../campaign/campaign";
import { type Day, hull, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import type { Ledger } from "../campaign/ledger";
import { descending } from "../campaign/order";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";

/** One event on the strip of a belligerent that took part in it. */
export interface TimelineEvent {
  readonly event: string;
  readonly faction: string;
  readonly period: Period;
  /** Rank among the belligerent's events that share a day with it, from 0: its place in the stack. */
  readonly rank: number;
  readonly passes: boolean;
}

/** A part of the narrative. Those within the campaign's own dates are numbered from 1; what came before and after is not. */
export type NumberedPhase = Phase & { readonly number: number | null };

/** The phases of a campaign, each with the number by which drawings name it where they lack the room. */
export function numberedPhases(ledger: Ledger): NumberedPhase[] {
  const within = ledger.phases.filter((phase) => overlaps(phase.period, ledger.dates));
  return ledger.phases.map((phase) => ({ ...phase, number: within.indexOf(phase) + 1 || null }));
}

/** All events of a campaign as strips by belligerent: the overview on which time is brushed. */
export interface TimelineSeries {
  /** The days shown: the campaign's own and the chosen ones. */
  readonly domain: Period;
  readonly period: Period;
  readonly events: readonly TimelineEvent[];
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
export function timelineSeries(ledger: Ledger, view: View): TimelineSeries {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const shown = ledger.events.filter((event) => overlaps(event.period, domain));
  const passing = shown.filter(filter.event);
  return {
    domain,
    period: filter.period,
    events: ledger.factions.belligerents.flatMap(({ id }) =>
      ranked(shown.filter((event) => involves(ledger, event, id))).map(({ event, rank }) => ({
        event: event.id,
        faction: id,
        period: event.period,
        rank,
        passes: filter.event(event),
      })),
    ),
    phases: numberedPhases(ledger).filter((phase) => overlaps(phase.period, domain)),
    sideless: passing
      .filter((event) => event.actors.length === 0 && event.targets.length === 0 && filter.inside(event) !== "none")
      .map(({ id }) => id),
    before: ledger.events.filter((event) => event.period.end < domain.start && filter.event(event)).length,
    after: ledger.events.filter((event) => event.period.start > domain.end && filter.event(event)).length,
  };
}

/** The days that every chart of a page shows: the campaign's own, and the chosen ones where they go beyond. */
export function shownPeriod(ledger: Ledger, view: View): Period {
  return hull(ledger.dates, viewFilter(ledger, view).period);
}

function involves(ledger: Ledger, event: CampaignEvent, belligerent: string): boolean {
  return [...event.actors, ...event.targets].some((id) => ledger.factions.belligerentOf(id) === belligerent);
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
