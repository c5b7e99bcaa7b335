import { type Day, daysOf, hasDay, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { group } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import { ascending } from "../campaign/order";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { shownPeriod } from "./timeline";

/** The events of one faction on one day. */
export interface ActivityCell {
  readonly day: Day;
  /** Ids of the events in which it acted, whether or not it was also acted upon. */
  readonly acted: readonly string[];
  /** Ids of those in which it was only acted upon. */
  readonly targeted: readonly string[];
  readonly inside: boolean;
}

/** One faction and all that hangs under it. */
export interface ActivityRow {
  readonly faction: string;
  /** Rows above it in the tree: 0 for a belligerent or a chosen faction. */
  readonly depth: number;
  /** Events of the period, each once, however many days it lasted. */
  readonly acted: number;
  readonly targeted: number;
  /** Days with an event, in order; a day without a cell is one of which nothing was reported. */
  readonly cells: readonly ActivityCell[];
}

export interface ActivitySeries {
  readonly domain: Period;
  readonly period: Period;
  readonly rows: readonly ActivityRow[];
}

/**
 * Events by faction and day. An event stands on each of its days.
 *
 * A row counts the events of its faction and of all that hangs under it, as a choice of that faction does;
 * so a belligerent's groups are not to be added up. At `level=group` the groups that events of the days shown name
 * stand under their belligerent, those of one parent in order of their first appearance in these days;
 * those that appear on the same day keep the order of the ledger.
 * Where factions are chosen, they take the place of the belligerents.
 */
export function activitySeries(ledger: Ledger, view: View): ActivitySeries {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const events = ledger.events.filter((event) => overlaps(event.period, domain) && filter.event(event));
  const named = new Set(events.flatMap((event) => [...event.actors, ...event.targets]));
  const roots = view.faction.length > 0 ? view.faction : ledger.factions.belligerents.map(({ id }) => id);

  const rowsUnder = (id: string, depth: number): ActivityRow[] => {
    const shown = depth === 0 || named.has(id);
    const below = shown ? depth + 1 : depth;
    const row = activityRow(ledger, id, depth, events, domain, filter.period);
    const children = view.level === "group" ? ledger.factions.childrenOf(id) : [];
    const branches = children.map((child) => rowsUnder(child.id, below)).filter((branch) => branch.length > 0);
    return [...(shown ? [row] : []), ...branches.toSorted(byFirstDay).flat()];
  };
  return { domain, period: filter.period, rows: roots.flatMap((id) => rowsUnder(id, 0)) };
}

function activityRow(
  ledger: Ledger,
  faction: string,
  depth: number,
  events: readonly CampaignEvent[],
  domain: Period,
  period: Period,
): ActivityRow {
  const isOurs = (id: string) => ledger.factions.isWithin(id, faction);
  const acted = events.filter((event) => event.actors.some(isOurs));
  const targeted = events.filter((event) => !event.actors.some(isOurs) && event.targets.some(isOurs));
  const counted = (of: readonly CampaignEvent[]) => of.filter((event) => overlaps(event.period, period)).length;
  const [actedOn, targetedOn] = [idsByDay(acted), idsByDay(targeted)];
  return {
    faction,
    depth,
    acted: counted(acted),
    targeted: counted(targeted),
    cells: daysOf(domain)
      .map((day) => ({
        day,
        acted: actedOn.get(day) ?? [],
        targeted: targetedOn.get(day) ?? [],
        inside: hasDay(period, day),
      }))
      .filter((cell) => cell.acted.length + cell.targeted.length > 0),
  };
}

/** Ids of events under each of their days. */
function idsByDay(events: readonly CampaignEvent[]): Map<Day, string[]> {
  const onDays = events.flatMap(({ id, period }) => daysOf(period).map((day) => ({ day, id })));
  return new Map([...group(onDays, ({ day }) => day)].map(([day, of]) => [day, of.map(({ id }) => id)]));
}

/** Rows of one branch of the tree against those of another, by their first day with an event. */
function byFirstDay(a: readonly ActivityRow[], b: readonly ActivityRow[]): number {
  const first = (branch: readonly ActivityRow[]) => branch.flatMap((row) => row.cells[0]?.day ?? []).sort()[0] ?? "";
  return ascending(first(a), first(b));
}

/** The cells of the period with the faction of their row, in order of their day, then of the rows. */
export function cellsInside({ rows }: ActivitySeries): (ActivityCell & { readonly faction: string })[] {
  return rows
    .flatMap(({ faction, cells }) => cells.filter((cell) => cell.inside).map((cell) => ({ faction, ...cell })))
    .sort((a, b) => ascending(a.day, b.day));
}

/** The most events of one kind on one day. */
export function busiest(row: ActivityRow, kind: "acted" | "targeted"): number {
  return Math.max(0, ...row.cells.map((cell) => cell[kind].length));
}
