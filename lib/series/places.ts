import type { Claim } from "../campaign/claim";
import { addDays, type Day, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { countOf, inOrder, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { group } from "../lists/group";
import { ascending } from "../lists/order";
import { onDemand } from "../memo/on-demand";
import { oncePer } from "../memo/once-per";
import { eventBatches, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import type { View } from "../view/view";

/** A place as the ledger holds it. */
export type LedgerPlace = Ledger["places"] extends ReadonlyMap<string, infer Place> ? Place : never;

/**
 * Who holds a place at the end of a day, as far as the ledger tells.
 *
 * - `held`: one side, by the last report.
 * - `contested`: the side that may have taken it, and behind it the one that lost or held it, where one is known: it is
 *   unclear whether or how much of it changed hands, a stretch of a road did, or the days of the claim are not over.
 * - `awaited`: nothing is reported yet; the side is the one from which the first report will take it.
 * - `unknown`: nothing is reported, then or later, of who held it.
 */
export interface Standing {
  readonly state: "held" | "contested" | "awaited" | "unknown";
  /** One belligerent, two where contested and both are known, none where unknown. */
  readonly sides: readonly string[];
  /** The claim that says so; null where unknown. */
  readonly claim: string | null;
  /** Its days. */
  readonly since: Period | null;
}

/** A report that a place changed hands, or may have. */
export interface PlaceChange {
  readonly claim: string;
  readonly event: string;
  readonly period: Period;
  /** The belligerent that took. */
  readonly to: string;
  /** The belligerent that lost; null where not stated. */
  readonly from: string | null;
  /** Whether it leaves the holder open: nothing need have changed hands, or only a part did. */
  readonly open: boolean;
}

/** Who holds a place under a view. */
export interface PlaceStanding {
  readonly place: LedgerPlace;
  /** At the end of the period. */
  readonly now: Standing;
  /** At the end of the day before the period. */
  readonly before: Standing;
  /** Whether anything is reported to have changed in the period. */
  readonly changed: boolean;
  /** Sides that held the place, or may have, within the period and do not at its end, the last one first. */
  readonly lostBy: readonly string[];
  /** Whether any report that the view believes names it, in the period or out of it. */
  readonly reported: boolean;
}

/** What a view tells of one place. */
export interface Holding extends PlaceStanding {
  /** Reports of the period, those partly in it included, in order; empty where nothing is reported to have changed. */
  readonly changes: readonly PlaceChange[];
  /** Events of the period that name the place, were it only as near, and pass the view. */
  readonly events: readonly string[];
  /** How many these are. */
  readonly count: number;
  /** Whether the view is about it: a choice of factions, types or places makes the others recede. */
  readonly passes: boolean;
}

const unknown: Standing = { state: "unknown", sides: [], claim: null, since: null };

/** Who holds a place, with the reports from which that follows. */
interface Told extends PlaceStanding {
  /** All that the view believes, in order, and those of the period among them. */
  readonly told: readonly Report[];
  readonly recent: readonly Report[];
}

const toldStandings = perView((ledger, view): Told[] => {
  const { period, claim: believes } = viewFilter(ledger, { ...view, faction: [], type: [], place: [] });
  const believed = new Set(kindsOf(ledger).claims.flatMap(({ like }) => (believes(like) ? [like] : [])));
  const eve = addDays(period.start, -1);
  const reports = reportsByPlace(ledger);
  return [...ledger.places.values()].map((place) => {
    const told = (reports.get(place.id) ?? []).filter(({ like }) => believed.has(like));
    const recent = told.filter((report) => overlaps(report.period, period));
    const now = standingAt(ledger, told, period.end);
    const before = standingAt(ledger, told, eve);
    const held = [...before.sides, ...recent.flatMap(({ from, to }) => (from === null ? [to] : [from, to]))];
    const lost = recent.length === 0 ? [] : held.filter((side) => !now.sides.includes(side));
    const lostBy = [...new Set(lost.reverse())];
    return { place, now, before, changed: recent.length > 0, lostBy, reported: told.length > 0, told, recent };
  });
});

/**
 * Every place of the ledger and who holds it at the end of the chosen period.
 *
 * What a view believes decides who holds a place: its choice of certainties and claimants. What it looks at does not:
 * a choice of factions, types or places must not turn a place over to whoever is looked at.
 *
 * @returns in the order of the ledger
 * @see data/aleppo-2015/CODEBOOK.md, “Who holds a place”
 */
export const standings: (ledger: Ledger, view: View) => readonly PlaceStanding[] = toldStandings;

/** Every place of the ledger, who holds it and what a view tells of it, in the order of the ledger. */
export const holdings = perView((ledger, view): Holding[] => {
  const { event: passes } = viewFilter(ledger, view);
  const looksAt = view.faction.length > 0 || view.type.length > 0 || view.place.length > 0;
  const kinds = looksAt ? kindsOf(ledger).claims : [];
  const looked = new Set(
    kinds.flatMap(({ like }) => (passes(ledger.eventById.get(like.event) as CampaignEvent) ? [like] : [])),
  );
  const eventsAt = group(
    eventBatches(ledger, view).flatMap((batch) => [...new Set(batch.like.places)].map((place) => ({ place, batch }))),
    ({ place }) => place,
  );
  return toldStandings(ledger, view).map(({ told, recent, ...standing }) => {
    const { id } = standing.place;
    const batches = eventsAt.get(id)?.map(({ batch }) => batch) ?? [];
    const isLookedAt =
      (view.place.length === 0 || view.place.includes(id)) &&
      (batches.length > 0 || told.some(({ like }) => looked.has(like)));
    return onDemand(
      { ...standing, count: countOf(batches), passes: !looksAt || isLookedAt },
      {
        changes: () => changesOf(ledger, recent),
        events: () => inOrder(ledger.events, batches).map(({ id }) => id),
      },
    );
  });
});

/**
 * Who holds a place at the end of a day: the last report stands until the next, even where the next one shows
 * that the place must have changed hands in between untold.
 *
 * Of reports alike only the last one counts: told again, none changes who holds the place.
 *
 * @param reports of one place, in order
 */
function standingAt({ claims }: Ledger, reports: readonly Report[], day: Day): Standing {
  const claimOf = (turn: number | undefined) => claims[(turn as number) % claims.length]?.id as string;
  const [first] = reports.toSorted((a, b) => byEnd(a, b) || ascending(a.turns[0] as number, b.turns[0] as number));
  if (!first) return unknown;
  let standing: Standing = first.from
    ? { state: "awaited", sides: [first.from], claim: claimOf(first.turns[0]), since: first.period }
    : unknown;
  for (const { period: since, to, from, open, turns } of reports) {
    if (since.start > day) continue;
    const others = [...(from === null ? [] : [from]), ...standing.sides].filter((side) => side !== to);
    const settled = !open && since.end <= day;
    const claim = claimOf(turns.at(-1));
    standing = settled
      ? { state: "held", sides: [to], claim, since }
      : { state: "contested", sides: [to, ...others.slice(0, 1)], claim, since };
  }
  return standing;
}

/** Reports alike: of the same kind and days. */
interface Report extends Pick<PlaceChange, "period" | "to" | "from" | "open"> {
  readonly like: Claim;
  /** Of each, its place in the ledger’s list of claims, with its event’s place in that of events before it. */
  readonly turns: readonly number[];
}

const byEnd = (a: Pick<Report, "period">, b: Pick<Report, "period">) => ascending(a.period.end, b.period.end);

/**
 * Reports of control by place, in the order in which their days end; those of one day as in the tables of events and
 * claims, by the last of those alike. Linear in the ledger, once.
 */
const reportsByPlace = oncePer(makeReports);

function makeReports(ledger: Ledger): ReadonlyMap<string, readonly Report[]> {
  const { claims, factions } = ledger;
  const rows = new Map(ledger.events.map(({ id }, i) => [id, i]));
  const reports = kindsOf(ledger).claims.flatMap(({ like, batches }) => {
    const { faction, fromFaction, measure, unit, estimate } = like;
    if (faction === null || (measure !== "captured" && measure !== "road")) return [];
    const told = {
      like,
      to: factions.belligerentOf(faction),
      from: fromFaction && factions.belligerentOf(fromFaction),
      // Kilometres are a stretch; only a whole road is counted as one.
      open: estimate.low === 0 || unit === "km",
    };
    return batches.flatMap(({ period, at }) => {
      const turns = at.map((i) => (rows.get(claims[i]?.event as string) as number) * claims.length + i).sort(ascending);
      return like.places.map((place) => ({ place, report: { ...told, period, turns } }));
    });
  });
  const last = ({ turns }: Report) => turns.at(-1) as number;
  return new Map(
    [...group(reports, ({ place }) => place)].map(([place, of]) => [
      place,
      of.map(({ report }) => report).sort((a, b) => byEnd(a, b) || ascending(last(a), last(b))),
    ]),
  );
}

/** Reports one by one, in order. */
function changesOf({ claims }: Ledger, reports: readonly Report[]): PlaceChange[] {
  return reports
    .flatMap(({ turns, to, from, open, period }) => turns.map((turn) => ({ turn, to, from, open, period })))
    .sort((a, b) => byEnd(a, b) || ascending(a.turn, b.turn))
    .map(({ turn, to, from, open, period }) => {
      const { id, event } = claims[turn % claims.length] as Claim;
      return { claim: id, event, period, to, from, open };
    });
}

/** Whether anything is reported of a place. */
export const isTold = ({ now, count }: Holding) => now.state !== "unknown" || count > 0;

/** From north to south, as a page is read; what has no position comes last. */
export function readingOrder(told: readonly Holding[]): Holding[] {
  const north = ({ place }: Holding) => place.latitude ?? Number.NEGATIVE_INFINITY;
  return told.toSorted((a, b) => north(b) - north(a));
}
