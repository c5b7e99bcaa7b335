import type { Claim } from "../campaign/claim";
import { type Day, inDayOrder, overlaps, type Period } from "../campaign/day";
import { type Batch, kindsOf, positionsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import { group } from "../lists/group";
import { ascending } from "../lists/order";
import { type Filter, type Inside, shownPeriod, viewFilter } from "../view/filter";
import { perView } from "../view/per-view";
import { type StandingTotal, standingTotals } from "./standing";

/** What one claim says of a road. */
export interface RoadClaim {
  readonly claim: Claim;
  readonly period: Period;
  /** The belligerent that controls or cuts it afterwards. */
  readonly faction: string;
  /** Whether it is about the road as a whole, and so stands as last reported until another such report. */
  readonly whole: boolean;
  /** Day of the next report about the road as a whole, whatever the filter; null where there is none. */
  readonly until: Day | null;
  readonly inside: Inside;
}

/** All that is told of one road. Before its first report nothing is known of it. */
export interface Road {
  /** Null where the claims name none. */
  readonly place: string | null;
  readonly claims: readonly RoadClaim[];
}

export interface TerritorySeries {
  readonly domain: Period;
  readonly period: Period;
  /** Ground held, by the belligerents of which it is told, in the order of the ledger. */
  readonly sides: readonly { readonly faction: string; readonly totals: readonly StandingTotal[] }[];
  /** In order of their first report in the days shown. */
  readonly roads: readonly Road[];
}

/**
 * Ground held and roads controlled, claim by claim. Areas are running totals and are never added;
 * lengths of road are not added either, for one taken back may lie within one taken before.
 * Increments of ground are no state and are left out. A road passes a choice of the side that lost it as well as of the
 * one that controls or cuts it: it would else seem still to be theirs.
 *
 * @see data/aleppo-2015/CODEBOOK.md, “Measure by measure”
 */
export const territorySeries = perView((ledger, view): TerritorySeries => {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const totals = standingTotals(ledger, filter, { measure: "territory", unit: "km2", domain });
  const sides = ledger.factions.belligerents
    .map(({ id }) => ({ faction: id, totals: totals.filter(({ faction }) => faction === id) }))
    .filter((side) => side.totals.length > 0);
  return { domain, period: filter.period, sides, roads: roadsOf(ledger, filter, domain) };
});

/** The claims of a series that lie in its period, at least in part, in order of their first day. */
export function territoryClaims({ sides, roads }: TerritorySeries): Claim[] {
  const stated = [...sides.flatMap((side) => side.totals), ...roads.flatMap((road) => road.claims)];
  return inDayOrder([...new Set(stated.filter(({ inside }) => inside !== "none").map(({ claim }) => claim))]);
}

function roadsOf(ledger: Ledger, filter: Filter, domain: Period): Road[] {
  const kinds = kindsOf(ledger).claims.filter(({ like }) => like.measure === "road" && like.faction !== null);
  const passing = new Set(kinds.filter(({ like }) => filter.eitherSide(like)).map(({ like }) => like));
  const told = kinds
    .flatMap(({ batches }) => batches)
    .sort((a, b) => ascending(a.period.start, b.period.start) || ascending(a.at[0] as number, b.at[0] as number))
    .flatMap((batch) => (batch.like.places.length > 0 ? batch.like.places : [null]).map((place) => ({ place, batch })));
  const roads = [...group(told, ({ place }) => place)].map(([place, of]) => {
    const shown = of
      .map(({ batch }) => batch)
      .filter(({ like, period }) => passing.has(like) && overlaps(period, domain));
    const untilOf = nextWhole(of.map(({ batch }) => batch));
    return {
      place,
      claims: positionsOf(shown).map((at): RoadClaim => {
        const claim = ledger.claims[at] as Claim;
        return {
          claim,
          period: claim.period,
          faction: ledger.factions.belligerentOf(claim.faction as string),
          whole: isWhole(claim),
          until: untilOf(claim, at),
          inside: filter.inside(claim),
        };
      }),
    };
  });
  return roads.filter((road) => road.claims.length > 0).sort((a, b) => ascending(firstDay(a), firstDay(b)));
}

/** The day of the next claim about the whole of a road, after one that stands at a place of the ledger's list. */
function nextWhole(batches: readonly Batch<Claim>[]): (claim: Claim, at: number) => Day | null {
  const wholes = batches.filter(({ like }) => isWhole(like));
  const last = new Map<Day, number>();
  // Those of one day follow one another as in the list.
  for (const { period, at } of wholes)
    last.set(period.start, Math.max(last.get(period.start) ?? -1, at.at(-1) as number));
  const days = [...last.keys()];
  return ({ period: { start } }, at) =>
    days.find((day) => day > start || (day === start && (last.get(day) as number) > at)) ?? null;
}

/** A length of road is in km; the road as a whole is one site. */
const isWhole = (claim: Claim) => claim.unit === "site";

const firstDay = (road: Road) => (road.claims[0] as RoadClaim).period.start;
