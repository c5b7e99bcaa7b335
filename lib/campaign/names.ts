import type { Campaign } from "./campaign";
import type { OtherLanguage } from "./language";
import type { LedgerData } from "./ledger";
import { letters, type TranslatedField, type TranslatedTable, translatable } from "./translated";

/** What a package tells in a language: names by id, where they are known in its script, and translated texts. */
export interface Names {
  readonly language: OtherLanguage;
  readonly factions: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly texts: { readonly [Table in TranslatedTable]?: Readonly<Record<string, Texts>> };
}

/** The translated cells of a row. */
type Texts = { readonly [Field in TranslatedField]?: string };

/**
 * What a package tells in a language. Of factions and places it is the first spelling in its script; those without one
 * are left out, as are texts that are not translated.
 */
export function namesIn(
  language: OtherLanguage,
  { ledger, places, translations }: Pick<Campaign, "ledger" | "places" | "translations">,
): Names {
  const firstOwn = (spellings: readonly (readonly [id: string, of: readonly string[]])[]) =>
    Object.fromEntries(
      spellings.flatMap(([id, of]) => {
        const name = of.find((spelling) => letters[language].test(spelling));
        return name === undefined ? [] : [[id, name]];
      }),
    );
  const texts: { [Table in TranslatedTable]?: Record<string, Texts> } = {};
  for (const { language: of, table, record, field, text } of translations) {
    if (of !== language) continue;
    texts[table] = { ...texts[table], [record]: { ...texts[table]?.[record], [field]: text } };
  }
  return {
    language,
    factions: firstOwn(ledger.factions.map(({ id, aliases }) => [id, aliases])),
    places: firstOwn(places.map(({ id, variants }) => [id, variants])),
    texts,
  };
}

/** A text that runs its own way in the midst of others: its letters and figures turn nothing beside them around. */
export const isolated = (text: string) => `\u2068${text}\u2069`;

/**
 * The same ledger under other names and in other words, for pages whose lines run the other way: what it still tells in
 * English is isolated. A faction or place keeps its former name among its other spellings, an event its summary as it
 * was coded, to be found by it.
 */
export function underNames(data: LedgerData, names: Names): LedgerData {
  const told = <Row extends { readonly id: string }>(table: TranslatedTable, row: Row): Row => {
    const texts = names.texts[table]?.[row.id];
    const cells = Object.entries(row).flatMap(([field, cell]) =>
      isOneOf(translatable[table], field) ? [[field, texts?.[field] ?? isolated(cell)]] : [],
    );
    return { ...row, ...Object.fromEntries(cells) };
  };
  return {
    ...data,
    title: told("campaign", { id: data.campaign, title: data.title }).title,
    factions: data.factions.map((faction) => {
      const name = names.factions[faction.id];
      if (name === undefined) return { ...faction, name: isolated(faction.name) };
      return { ...faction, name, aliases: [faction.name, ...without(name, faction.aliases)] };
    }),
    claimants: data.claimants.map((claimant) => told("claimants", claimant)),
    phases: data.phases.map((phase) => told("phases", phase)),
    events: data.events.map((event) => ({ ...told("events", event), coded: event.summary })),
    assessments: data.assessments.map((assessment) => told("assessments", assessment)),
    people: data.people.map((person) => ({ ...person, name: isolated(person.name), role: isolated(person.role) })),
    places: data.places.map((place) => {
      const name = names.places[place.id];
      if (name === undefined) return { ...place, name: isolated(place.name) };
      return { ...place, name, variants: [place.name, ...without(name, place.variants)] };
    }),
  };
}

const isOneOf = (fields: readonly TranslatedField[], field: string): field is TranslatedField =>
  (fields as readonly string[]).includes(field);

const without = (name: string, spellings: readonly string[]) => spellings.filter((spelling) => spelling !== name);
