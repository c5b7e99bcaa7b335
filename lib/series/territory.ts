import type { Claim } from "../campaign/claim";
import { type Day, inDayOrder, overlaps, type Period } from "../campaign/day";
import { group } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import { ascending } from "../campaign/order";
import { type Filter, type Inside, viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { type StandingTotal, standingTotals } from "./standing";
import { shownPeriod } from "./timeline";

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
 * Increments of ground are no state and are left out.
 *
 * @see data/aleppo-2015/CODEBOOK.md, “Measure by measure”
 */
export function territorySeries(ledger: Ledger, view: View): TerritorySeries {
  const filter = viewFilter(ledger, view);
  const domain = shownPeriod(ledger, view);
  const totals = standingTotals(ledger, filter, { measure: "territory", unit: "km2", domain });
  const sides = ledger.factions.belligerents
    .map(({ id }) => ({ faction: id, totals: totals.filter(({ faction }) => faction === id) }))
    .filter((side) => side.totals.length > 0);
  return { domain, period: filter.period, sides, roads: roadsOf(ledger, filter, domain) };
}

/** The claims of a series that lie in its period, at least in part, in order of their first day. */
export function territoryClaims({ sides, roads }: TerritorySeries): Claim[] {
  const stated = [...sides.flatMap((side) => side.totals), ...roads.flatMap((road) => road.claims)];
  return inDayOrder([...new Set(stated.filter(({ inside }) => inside !== "none").map(({ claim }) => claim))]);
}

function roadsOf(ledger: Ledger, filter: Filter, domain: Period): Road[] {
  const told = inDayOrder(ledger.claims.filter((claim) => claim.measure === "road" && claim.faction !== null)).flatMap(
    (claim) => (claim.places.length > 0 ? claim.places : [null]).map((place) => ({ place, claim })),
  );
  const roads = [...group(told, ({ place }) => place)].map(([place, of]) => {
    const wholes = of.filter(({ claim }) => isWhole(claim));
    let passed = 0;
    return {
      place,
      claims: of
        .map(({ claim }): RoadClaim => {
          if (isWhole(claim)) passed++;
          return {
            claim,
            period: claim.period,
            faction: ledger.factions.belligerentOf(claim.faction as string),
            whole: isWhole(claim),
            until: wholes[passed]?.claim.period.start ?? null,
            inside: filter.inside(claim),
          };
        })
        .filter(({ claim }) => filter.claim(claim) && overlaps(claim.period, domain)),
    };
  });
  return roads.filter((road) => road.claims.length > 0).sort((a, b) => ascending(firstDay(a), firstDay(b)));
}

/** A length of road is in km; the road as a whole is one site. */
const isWhole = (claim: Claim) => claim.unit === "site";

const firstDay = (road: Road) => (road.claims[0] as RoadClaim).period.start;
