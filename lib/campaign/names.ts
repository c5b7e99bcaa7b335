import type { Campaign } from "./campaign";
import type { OtherLanguage } from "./language";
import type { LedgerData } from "./ledger";

/** Names by id, where they are known in the script of a language. */
export interface Names {
  readonly language: OtherLanguage;
  readonly factions: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
}

/** The first Arabic spelling that the package gives of each faction and place; those without one are left out. */
export function arabicNames({ ledger, places }: Pick<Campaign, "ledger" | "places">): Names {
  return {
    language: "ar",
    factions: firstArabic(ledger.factions.map(({ id, aliases }) => [id, aliases])),
    places: firstArabic(places.map(({ id, variants }) => [id, variants])),
  };
}

function firstArabic(spellings: readonly (readonly [id: string, of: readonly string[]])[]): Record<string, string> {
  return Object.fromEntries(
    spellings.flatMap(([id, of]) => {
      const name = of.find((spelling) => /\p{Script=Arabic}/u.test(spelling));
      return name === undefined ? [] : [[id, name]];
    }),
  );
}

/** A text that runs its own way in the midst of others: its letters and figures turn nothing beside them around. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/**
 * The same ledger under other names, for pages whose lines run the other way: what it tells in words of its own is
 * isolated. A faction or place keeps its former name among its other spellings, to be found by it.
 */
export function underNames(data: LedgerData, names: Names): LedgerData {
  return {
    ...data,
    factions: data.factions.map((faction) => {
      const name = names.factions[faction.id];
      if (name === undefined) return { ...faction, name: isolated(faction.name) };
      return { ...faction, name, aliases: [faction.name, ...without(name, faction.aliases)] };
    }),
    claimants: data.claimants.map((claimant) => ({ ...claimant, name: isolated(claimant.name) })),
    phases: data.phases.map((phase) => ({ ...phase, name: isolated(phase.name) })),
    events: data.events.map(({ landmark, ...event }) => ({
      ...event,
      ...(landmark !== undefined && { landmark: isolated(landmark) }),
      summary: isolated(event.summary),
    })),
    places: data.places.map((place) => {
      const name = names.places[place.id];
      if (name === undefined) return { ...place, name: isolated(place.name) };
      return { ...place, name, variants: [place.name, ...without(name, place.variants)] };
    }),
  };
}

const without = (name: string, spellings: readonly string[]) => spellings.filter((spelling) => spelling !== name);
