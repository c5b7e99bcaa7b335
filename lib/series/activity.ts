import { type Day, daysOf, hasDay, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { type Batch, countOf, inOrder, type Kind, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { group } from "../lists/group";
import { ascending } from "../lists/order";
import { onDemand } from "../memo/on-demand";
import { shownPeriod, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";

/** Acted, whether or not it was also acted upon; or only acted upon. */
export type Role = "acted" | "targeted";

/** The events of one faction on one day. */
export interface ActivityCell {
  readonly day: Day;
  /** How many events there are of either kind: to be asked where the events themselves are not, for these are sought when they are read. */
  readonly counts: Readonly<Record<Role, number>>;
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
export const activitySeries = perView((ledger, view): ActivitySeries => {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const kinds = kindsOf(ledger)
    .events.filter(({ like }) => filter.event(like))
    .map(({ like, batches }) => ({ like, batches: batches.filter(({ period }) => overlaps(period, domain)) }))
    .filter(({ batches }) => batches.length > 0);
  const named = new Set(kinds.flatMap(({ like }) => [...like.actors, ...like.targets]));
  const roots = view.faction.length > 0 ? view.faction : ledger.factions.belligerents.map(({ id }) => id);

  const rowsUnder = (id: string, depth: number): ActivityRow[] => {
    const shown = depth === 0 || named.has(id);
    const below = shown ? depth + 1 : depth;
    const row = activityRow(ledger, id, depth, kinds, domain, filter.period);
    const children = view.level === "group" ? ledger.factions.childrenOf(id) : [];
    const branches = children.map((child) => rowsUnder(child.id, below)).filter((branch) => branch.length > 0);
    return [...(shown ? [row] : []), ...branches.toSorted(byFirstDay).flat()];
  };
  return { domain, period: filter.period, rows: roots.flatMap((id) => rowsUnder(id, 0)) };
});

function activityRow(
  ledger: Ledger,
  faction: string,
  depth: number,
  kinds: readonly Kind<CampaignEvent>[],
  domain: Period,
  period: Period,
): ActivityRow {
  const isOurs = (id: string) => ledger.factions.isWithin(id, faction);
  const roles = group(kinds, ({ like }): Role | null =>
    like.actors.some(isOurs) ? "acted" : like.targets.some(isOurs) ? "targeted" : null,
  );
  const batchesOf = (role: Role) => roles.get(role)?.flatMap(({ batches }) => batches) ?? [];
  const counted = (role: Role) => countOf(batchesOf(role).filter((batch) => overlaps(batch.period, period)));
  const [acted, targeted] = [byDay(batchesOf("acted")), byDay(batchesOf("targeted"))];
  const cells = daysOf(domain).flatMap((day): ActivityCell[] => {
    const on = { acted: acted.get(day) ?? [], targeted: targeted.get(day) ?? [] };
    const counts = { acted: countOf(on.acted), targeted: countOf(on.targeted) };
    if (counts.acted + counts.targeted === 0) return [];
    const idsOf = (role: Role) => inOrder(ledger.events, on[role]).map(({ id }) => id);
    const cell = { day, counts, inside: hasDay(period, day) };
    return [onDemand(cell, { acted: () => idsOf("acted"), targeted: () => idsOf("targeted") })];
  });
  return { faction, depth, acted: counted("acted"), targeted: counted("targeted"), cells };
}

/** Batches under each of their days. */
function byDay<Of extends Batch<unknown>>(batches: readonly Of[]): Map<Day, Of[]> {
  const byDay = new Map<Day, Of[]>();
  for (const batch of batches) {
    for (const day of batch.days) {
      const on = byDay.get(day);
      if (on) on.push(batch);
      else byDay.set(day, [batch]);
    }
  }
  return byDay;
}

/** Rows of one branch of the tree against those of another, by their first day with an event. */
function byFirstDay(a: readonly ActivityRow[], b: readonly ActivityRow[]): number {
  const first = (branch: readonly ActivityRow[]) => branch.flatMap((row) => row.cells[0]?.day ?? []).sort()[0] ?? "";
  return ascending(first(a), first(b));
}

/** The cells of the period with the faction of their row, in order of their day, then of the rows. */
export function cellsInside({ rows }: ActivitySeries): { readonly faction: string; readonly cell: ActivityCell }[] {
  return rows
    .flatMap(({ faction, cells }) => cells.filter(({ inside }) => inside).map((cell) => ({ faction, cell })))
    .sort((a, b) => ascending(a.cell.day, b.cell.day));
}

/** The most events of one kind on one day. */
export function busiest(row: ActivityRow, role: Role): number {
  return Math.max(0, ...row.cells.map(({ counts }) => counts[role]));
}
