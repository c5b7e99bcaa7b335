import type { Claim } from "../campaign/claim";
import { addDays, type Day, overlaps, type Period } from "../campaign/day";
import { group } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import { ascending } from "../campaign/order";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";

/** A place as the ledger holds it. */
export type LedgerPlace = Ledger["places"] extends ReadonlyMap<string, infer Place> ? Place : never;

/**
 * Who holds a place at the end of a day, as far as the ledger tells.
 *
 * - `held`: one side, by the last report.
 * - `contested`: two sides, the one that may have taken it first: it is unclear whether or how much of it changed
 *   hands, a stretch of a road did, or the days of the claim are not over.
 * - `awaited`: nothing is reported yet; the side is the one from which the first report will take it.
 * - `unknown`: nothing is reported, then or later, of who held it.
 */
export interface Standing {
  readonly state: "held" | "contested" | "awaited" | "unknown";
  /** One belligerent, two where contested, none where unknown. */
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

/** What a view tells of one place. */
export interface Holding {
  readonly place: LedgerPlace;
  /** At the end of the period. */
  readonly now: Standing;
  /** At the end of the day before the period. */
  readonly before: Standing;
  /** Reports of the period, those partly in it included, in order; empty where nothing is reported to have changed. */
  readonly changes: readonly PlaceChange[];
  /** Sides that held the place, or may have, within the period and do not at its end, the last one first. */
  readonly lostBy: readonly string[];
  /** Events of the period that name the place, were it only as near, and pass the view. */
  readonly events: readonly string[];
  /** Whether any report that the view believes names it, in the period or out of it. */
  readonly reported: boolean;
  /** Whether the view is about it: a choice of factions, types or places makes the others recede. */
  readonly passes: boolean;
}

const unknown: Standing = { state: "unknown", sides: [], claim: null, since: null };

/**
 * Every place of the ledger and who holds it at the end of the chosen period.
 *
 * What a view believes decides who holds a place: its choice of certainties and claimants. What it looks at does not:
 * a choice of factions, types or places must not turn a place over to whoever is looked at.
 *
 * @returns in the order of the ledger
 * @see data/aleppo-2015/CODEBOOK.md, “Who holds a place”
 */
export function holdings(ledger: Ledger, view: View): Holding[] {
  const { period, inside, event: passes } = viewFilter(ledger, view);
  const reports = reportsByPlace(ledger, view);
  const eve = addDays(period.start, -1);
  const looksAt = view.faction.length > 0 || view.type.length > 0 || view.place.length > 0;
  const passing = ledger.events.filter((event) => inside(event) !== "none" && passes(event));
  const eventsAt = group(
    passing.flatMap((event) => event.places.map((place) => ({ place, event: event.id }))),
    ({ place }) => place,
  );
  return [...ledger.places.values()].map((place) => {
    const told = reports.get(place.id) ?? [];
    const changes = told.filter((report) => overlaps(report.period, period));
    const now = standingAt(told, period.end);
    const before = standingAt(told, eve);
    const held = [...before.sides, ...changes.flatMap(({ from, to }) => (from === null ? [to] : [from, to]))];
    const lost = changes.length === 0 ? [] : held.filter((side) => !now.sides.includes(side));
    const events = eventsAt.get(place.id)?.map(({ event }) => event) ?? [];
    const looked =
      (view.place.length === 0 || view.place.includes(place.id)) &&
      (events.length > 0 || told.some((report) => passes(ledger.eventById.get(report.event)!)));
    return {
      place,
      now,
      before,
      changes,
      lostBy: [...new Set(lost.reverse())],
      events: [...new Set(events)],
      reported: told.length > 0,
      passes: !looksAt || looked,
    };
  });
}

/**
 * Who holds a place at the end of a day: the last report stands until the next, even where the next one shows
 * that the place must have changed hands in between untold.
 *
 * @param reports of one place, in order
 */
function standingAt(reports: readonly PlaceChange[], day: Day): Standing {
  const [first] = reports;
  if (!first) return unknown;
  let standing: Standing = first.from
    ? { state: "awaited", sides: [first.from], claim: first.claim, since: first.period }
    : unknown;
  for (const report of reports) {
    if (report.period.start > day) continue;
    const { claim, period: since, to, from } = report;
    const others = [...(from === null ? [] : [from]), ...standing.sides].filter((side) => side !== to);
    const settled = !report.open && report.period.end <= day;
    standing = settled
      ? { state: "held", sides: [to], claim, since }
      : { state: "contested", sides: [to, ...others.slice(0, 1)], claim, since };
  }
  return standing;
}

/** Reports of control by place, in the order in which their days end; those of one day as in the table. */
function reportsByPlace(ledger: Ledger, view: View): Map<string, PlaceChange[]> {
  const { claim: believed } = viewFilter(ledger, { ...view, faction: [], type: [], place: [] });
  const reports = ledger.events
    .toSorted((a, b) => ascending(a.period.end, b.period.end))
    .flatMap((event) => ledger.claimsByEvent.get(event.id) ?? [])
    .filter((claim) => (claim.measure === "captured" || claim.measure === "road") && believed(claim))
    .flatMap((claim) => claim.places.flatMap((place) => changeOf(ledger, claim).map((change) => ({ place, change }))));
  return new Map(
    [...group(reports, ({ place }) => place)].map(([place, of]) => [place, of.map(({ change }) => change)]),
  );
}

function changeOf(ledger: Ledger, claim: Claim): PlaceChange[] {
  if (claim.faction === null) return [];
  const { belligerentOf } = ledger.factions;
  return [
    {
      claim: claim.id,
      event: claim.event,
      period: claim.period,
      to: belligerentOf(claim.faction),
      from: claim.fromFaction === null ? null : belligerentOf(claim.fromFaction),
      // Kilometres are a stretch; only a whole road is counted as one.
      open: claim.estimate.low === 0 || claim.unit === "km",
    },
  ];
}
