import { hull, overlaps, type Period } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import type { Faction } from "../campaign/faction";
import { countOf, kindsOf } from "../campaign/kinds";
import type { Ledger } from "../campaign/ledger";
import type { Person } from "../campaign/person";
import type { Total } from "../campaign/total";
import { type Span, spanOf } from "../view/span";

/** The smallest change to the view that shows the events of a faction. */
export interface FactionChoice {
  readonly faction: readonly [string];
  /** Only where all its events lie outside the campaign's dates. */
  readonly time?: Span;
}

/** A faction, with all that stands under it. */
export interface BattleGroup {
  readonly faction: Faction;
  /** Events within the campaign's dates that name it, or a group under it, as acting or acted upon. */
  readonly events: number;
  /** The same for events before and after those dates. */
  readonly eventsOutside: number;
  /** Null where no event names it: only the order of battle does. */
  readonly choice: FactionChoice | null;
  /** In the order of the table. */
  readonly groups: readonly BattleGroup[];
}

/** A belligerent, with those who command it and what the infobox says of its strength. */
export interface BattleSide extends BattleGroup {
  /** In the order of the table, each with the group that they belong to; that may be the belligerent itself. */
  readonly commanders: readonly { readonly person: Person; readonly group: BattleGroup }[];
  /** Empty where no strength is stated, which is not zero. They may overlap and are never added. */
  readonly strengths: readonly Total[];
}

/**
 * Who fought: each belligerent's groups as a tree, its commanders and its strength as stated.
 * It does not change with the view: it says what the whole campaign names.
 */
export function orderOfBattle(ledger: Ledger): BattleSide[] {
  const { factions, people, totals } = ledger;
  const groups = new Map<string, BattleGroup>();
  const groupOf = (faction: Faction): BattleGroup => {
    const group = {
      ...namings(ledger, faction.id),
      faction,
      groups: factions.childrenOf(faction.id).map(groupOf),
    };
    groups.set(faction.id, group);
    return group;
  };
  return factions.belligerents.map((side) => {
    const isOfSide = ({ faction }: { readonly faction: string }) => factions.isWithin(faction, side.id);
    return {
      ...groupOf(side),
      commanders: people
        .filter(isOfSide)
        .map((person) => ({ person, group: groups.get(person.faction) as BattleGroup })),
      strengths: totals.filter((total) => total.measure === "strength" && isOfSide(total)),
    };
  });
}

function namings(ledger: Ledger, id: string): Pick<BattleGroup, "events" | "eventsOutside" | "choice"> {
  const names = ({ actors, targets }: CampaignEvent) =>
    [...actors, ...targets].some((party) => ledger.factions.isWithin(party, id));
  const naming = kindsOf(ledger).events.flatMap(({ like, batches }) => (names(like) ? batches : []));
  const inside = naming.filter(({ period }) => overlaps(period, ledger.dates));
  const events = countOf(inside);
  return {
    events,
    eventsOutside: countOf(naming) - events,
    choice: naming.length === 0 ? null : choiceOf(ledger, id, inside.length > 0 ? [] : naming),
  };
}

/** @param beyond what lies on days for which the period must reach beyond the campaign's dates */
function choiceOf({ dates }: Ledger, id: string, beyond: readonly { readonly period: Period }[]): FactionChoice {
  const period = beyond.reduce((all, event) => hull(all, event.period), dates);
  const time = spanOf(period, dates);
  return time === null ? { faction: [id] } : { faction: [id], time };
}
