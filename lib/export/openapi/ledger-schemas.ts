import { languages } from "../../campaign/language";
import { translatable } from "../../campaign/translated";
import * as vocabulary from "../../campaign/vocabulary";
import { byId, count, day, listOf, named, object, oneOf, orNull, type Schema, text, version } from "./schema";

const ids = listOf(text);
const degrees = { type: "number" };
const address = { type: "string", format: "uri" };

const faction = object({
  id: text,
  name: text,
  parent: orNull(text),
  kind: oneOf(vocabulary.factionKinds),
  home: orNull(text),
  aliases: ids,
  sentences: ids,
});

const place = object({
  id: text,
  name: text,
  variants: ids,
  kind: oneOf(vocabulary.placeKinds),
  latitude: orNull(degrees),
  longitude: orNull(degrees),
  precision: oneOf(vocabulary.placePrecisions),
  radiusKm: orNull({ type: "number" }),
  path: listOf({ type: "array", prefixItems: [degrees, degrees], minItems: 2, maxItems: 2 }),
});

const event = object(
  {
    id: text,
    period: named("Period"),
    precision: oneOf(vocabulary.datePrecisions),
    type: oneOf(vocabulary.eventTypes),
    actors: ids,
    targets: ids,
    places: ids,
    phase: text,
    certainty: oneOf(vocabulary.certainties),
    claimant: text,
    outcome: orNull(oneOf(vocabulary.outcomes)),
    summary: text,
    landmark: text,
    sentences: ids,
  },
  ["claimant", "landmark"],
);

const claim = object({
  id: text,
  event: text,
  period: named("Period"),
  certainty: oneOf(vocabulary.certainties),
  measure: oneOf(vocabulary.measures),
  unit: oneOf(vocabulary.units),
  faction: orNull(text),
  fromFaction: orNull(text),
  estimate: named("Estimate"),
  wording: text,
  basis: oneOf(vocabulary.bases),
  since: orNull(day),
  claimant: text,
  countedIn: orNull(text),
  places: ids,
  sentences: ids,
});

const person = object({
  id: text,
  name: text,
  faction: text,
  role: text,
  fate: orNull(oneOf(vocabulary.fates)),
  date: orNull(day),
  sentences: ids,
});

const total = object({
  id: text,
  measure: oneOf(vocabulary.measures),
  unit: oneOf(vocabulary.units),
  faction: text,
  estimate: named("Estimate"),
  places: ids,
  sentences: ids,
  note: text,
});

const assessment = object({ id: text, claimant: text, date: orNull(day), summary: text, sentences: ids });

const texts = Object.entries(translatable).map(([table, fields]) => {
  const cells = object(Object.fromEntries(fields.map((field) => [field, text])), fields);
  return [table, byId(cells)] as const;
});

const names: Schema = {
  ...object({
    language: oneOf(languages.filter((language) => language !== "en")),
    factions: byId(text),
    places: byId(text),
    texts: object(
      Object.fromEntries(texts),
      texts.map(([table]) => table),
    ),
  }),
  description: "Names and texts in the language that was asked for, by id. What is not there has no translation.",
};

/** Schemas of a campaign's ledger, as `ledger.json` holds it. */
export const ledgerSchemas: Readonly<Record<string, Schema>> = {
  Period: { ...object({ start: day, end: day }), description: "Two days, both inclusive." },
  Estimate: {
    ...object({ low: count, best: orNull(count), high: orNull(count) }),
    description: "A count as its source words it; `best` is null unless exact, `high` is null where open.",
  },
  Ledger: object(
    {
      campaign: text,
      title: text,
      version,
      dates: named("Period"),
      release: object({ number: text, date: day }),
      license: object({ name: text, title: text, url: address }),
      article: object({ title: text, url: address, publisher: text, claimant: text }),
      factions: listOf(faction),
      claimants: listOf(object({ id: text, name: text, party: orNull(text), kind: oneOf(vocabulary.claimantKinds) })),
      phases: listOf(object({ id: text, name: text, period: named("Period"), section: text })),
      places: listOf(place),
      sentences: listOf(
        object({
          id: text,
          section: text,
          paragraph: count,
          sentence: count,
          fragment: text,
          coding: listOf(oneOf(vocabulary.codings)),
        }),
      ),
      events: listOf(event),
      claims: listOf(claim),
      people: listOf(person),
      totals: listOf(total),
      assessments: listOf(assessment),
      names,
    },
    ["names"],
  ),
};
