import { z } from "zod";
import type { Sentence } from "../campaign/article";
import type { Assessment } from "../campaign/assessment";
import type { Claim } from "../campaign/claim";
import type { Claimant } from "../campaign/claimants";
import type { CampaignEvent } from "../campaign/event";
import type { Faction } from "../campaign/faction";
import type { Person } from "../campaign/person";
import type { Phase } from "../campaign/phase";
import type { Place } from "../campaign/place";
import type { Total } from "../campaign/total";
import {
  letters,
  type TranslatedField,
  type TranslatedTable,
  type TranslatedText,
  translatable,
} from "../campaign/translated";
import * as vocabulary from "../campaign/vocabulary";
import * as cell from "./cell";
import { asCounted, inItsUnit, inOrder, withRules } from "./rule";

const { id, day, text, whole, sentenceId } = cell;
const { required, optional, list, someOf, oneOf, oneOfOrBlank, wordsOf, note } = cell;

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length;

const estimate = { low: required(whole), best: optional(whole), high: optional(whole) };

const factions = z
  .object({
    id: required(id),
    name: required(text),
    parent: optional(id),
    kind: oneOf(vocabulary.factionKinds),
    home: optional(cell.country),
    aliases: list(text),
    sentences: someOf(sentenceId),
  })
  .transform((cells): Faction => cells);

const people = withRules(
  z.object({
    id: required(id),
    name: required(text),
    faction: required(id),
    role: required(text),
    fate: oneOfOrBlank(vocabulary.fates),
    date: optional(day),
    sentences: someOf(sentenceId),
  }),
  [
    {
      reads: ["fate", "date"],
      at: "date",
      fault: ({ fate, date }) =>
        date && !fate ? `${date} is the day of no fate; fill in fate or leave it blank` : null,
    },
  ],
).transform((cells): Person => cells);

const places = withRules(
  z.object({
    id: required(id),
    name: required(text),
    variants: list(text),
    kind: oneOf(vocabulary.placeKinds),
    latitude: optional(cell.latitude),
    longitude: optional(cell.longitude),
    where_precision: oneOf(vocabulary.placePrecisions),
    radius_km: optional(cell.number(0.1, 1000)),
    path: list(cell.point),
    sources: list(text),
    note,
  }),
  [
    {
      reads: ["latitude", "longitude", "where_precision"],
      at: "where_precision",
      fault: ({ latitude, longitude, where_precision }) => {
        const placed = latitude !== null && longitude !== null;
        if (where_precision !== "unknown") return placed ? null : `${where_precision} needs latitude and longitude`;
        return latitude === null && longitude === null ? null : "unknown, but a latitude or longitude is given";
      },
    },
    {
      reads: ["radius_km", "where_precision"],
      at: "radius_km",
      fault: ({ radius_km, where_precision }) => {
        if (where_precision === "approximate") return radius_km === null ? "an approximate place needs a radius" : null;
        return radius_km === null ? null : `${radius_km} is given, but only an approximate place has a radius`;
      },
    },
    {
      reads: ["path"],
      at: "path",
      fault: ({ path }) => (path.length === 1 ? "a path needs at least two points" : null),
    },
  ],
).transform(
  ({ where_precision: precision, radius_km: radiusKm, ...place }): Place => ({ ...place, precision, radiusKm }),
);

const phases = withRules(
  z.object({
    id: required(id),
    name: required(text),
    date_start: required(day),
    date_end: required(day),
    section: required(text),
  }),
  [inOrder],
).transform(({ date_start: start, date_end: end, ...phase }): Phase => ({ ...phase, period: { start, end } }));

/** Names of turning points stand beside one another on charts as narrow as a phone. */
const longestLandmark = 24;

const lengthFault = (landmark: string) =>
  landmark.length > longestLandmark ? `“${landmark}” has more than ${longestLandmark} characters` : null;

const events = withRules(
  z.object({
    id: required(id),
    date_start: required(day),
    date_end: required(day),
    date_precision: oneOf(vocabulary.datePrecisions),
    type: oneOf(vocabulary.eventTypes),
    actors: list(id),
    targets: list(id),
    places: list(id),
    phase: required(id),
    certainty: oneOf(vocabulary.certainties),
    claimant: optional(id),
    outcome: oneOfOrBlank(vocabulary.outcomes),
    summary: required(text),
    landmark: optional(text),
    sentences: someOf(sentenceId),
  }),
  [
    inOrder,
    {
      reads: ["landmark"],
      at: "landmark",
      fault: ({ landmark }) => landmark && lengthFault(landmark),
    },
    {
      reads: ["date_start", "date_end", "date_precision"],
      at: "date_precision",
      // `by` may be of one day: what came before it in the narrative can be of the day by which it was done.
      fault: ({ date_start, date_end, date_precision }) => {
        if (date_precision === "day" && date_start < date_end) return "day, but the event starts and ends on two days";
        if (date_precision === "range" && date_start === date_end)
          return "range, but the event starts and ends on one day";
        return null;
      },
    },
  ],
).transform(
  ({ date_start: start, date_end: end, date_precision: precision, claimant, landmark, ...event }): CampaignEvent => ({
    ...event,
    ...(claimant !== null && { claimant }),
    ...(landmark !== null && { landmark }),
    period: { start, end },
    precision,
  }),
);

/** A claim as its row tells it; its period and certainty are its event's. */
export type ClaimRow = Omit<Claim, "period" | "certainty">;

const claims = withRules(
  z.object({
    id: required(id),
    event: required(id),
    measure: oneOf(vocabulary.measures),
    unit: oneOf(vocabulary.units),
    faction: optional(id),
    from_faction: optional(id),
    ...estimate,
    wording: note,
    basis: oneOf(vocabulary.bases),
    since: optional(day),
    claimant: required(id),
    counted_in: optional(id),
    places: list(id),
    sentences: someOf(sentenceId),
  }),
  [
    ...asCounted,
    inItsUnit,
    {
      reads: ["measure", "basis", "faction"],
      at: "faction",
      // A chart has a line or a colour for each side; a number of nobody’s would stand in none of them.
      fault: ({ measure, basis, faction }) => {
        const isHeld = measure === "captured" || measure === "territory" || measure === "road";
        if (faction !== null || !(isHeld || (measure === "vehicles_lost" && basis === "running_total"))) return null;
        return `${isHeld ? measure : "a running total of vehicles_lost"} needs a faction; blank is for civilians`;
      },
    },
    {
      reads: ["wording"],
      at: "wording",
      fault: ({ wording }) => (wordCount(wording) > 5 ? `“${wording}” has more than five words` : null),
    },
    {
      reads: ["basis", "since"],
      at: "since",
      fault: ({ basis, since }) => {
        if (basis === "running_total") return since ? null : "a running total needs the day since which it counts";
        return since ? `${since} is given, but an increment has no day since which it counts` : null;
      },
    },
  ],
).transform(
  ({ from_faction: fromFaction, counted_in: countedIn, low, best, high, ...claim }): ClaimRow => ({
    ...claim,
    fromFaction,
    countedIn,
    estimate: { low, best, high },
  }),
);

const claimants = z
  .object({ id: required(id), name: required(text), party: optional(id), kind: oneOf(vocabulary.claimantKinds) })
  .transform((cells): Claimant => cells);

const totals = withRules(
  z.object({
    id: required(id),
    measure: oneOf(vocabulary.measures),
    unit: oneOf(vocabulary.units),
    faction: required(id),
    ...estimate,
    places: list(id),
    sentences: someOf(sentenceId),
    note,
  }),
  [...asCounted, inItsUnit],
).transform(({ low, best, high, ...total }): Total => ({ ...total, estimate: { low, best, high } }));

const assessments = z
  .object({
    id: required(id),
    claimant: required(id),
    date: optional(day),
    summary: required(text),
    sentences: someOf(sentenceId),
  })
  .transform((cells): Assessment => cells);

const sentences = withRules(
  z.object({
    id: required(sentenceId),
    section: required(text),
    paragraph: required(whole),
    sentence: required(whole),
    sha256: required(cell.hash),
    fragment: note,
    coding: wordsOf(vocabulary.codings),
    note,
  }),
  [
    {
      reads: ["fragment"],
      at: "fragment",
      fault: ({ fragment }) => (wordCount(fragment) > 7 ? `“${fragment}” has more than seven words` : null),
    },
    {
      reads: ["coding"],
      at: "coding",
      fault: ({ coding }) =>
        coding.includes("context") && coding.length > 1 ? "context must stand alone, not beside other codings" : null,
    },
    {
      reads: ["coding", "note"],
      at: "note",
      fault: ({ coding, note }) =>
        coding.includes("context") && note === "" ? "a sentence coded as context needs a note that says why" : null,
    },
  ],
).transform((cells): Sentence => cells);

const translatedTables = Object.keys(translatable) as TranslatedTable[];
const translatedFields = [...new Set(Object.values<readonly TranslatedField[]>(translatable).flat())];

const translations = withRules(
  z.object({
    language: oneOf(Object.keys(letters) as (keyof typeof letters)[]),
    table: oneOf(translatedTables),
    record: required(id),
    field: oneOf(translatedFields),
    text: required(text),
  }),
  [
    {
      reads: ["table", "field"],
      at: "field",
      fault: ({ table, field }) => {
        const fields: readonly TranslatedField[] = translatable[table];
        return fields.includes(field) ? null : `“${field}” of ${table} is not translated, but ${fields.join(", ")}`;
      },
    },
    {
      reads: ["language", "text"],
      at: "text",
      // Names of weapons and of roads may stand in it in their own letters.
      fault: ({ language, text }) => {
        const all = text.match(/\p{L}/gu) ?? [];
        const own = all.filter((letter) => letters[language].test(letter));
        return own.length > all.length / 2 ? null : `“${text}” is not in the script of “${language}”`;
      },
    },
    {
      reads: ["field", "text"],
      at: "text",
      fault: ({ field, text }) => (field === "landmark" ? lengthFault(text) : null),
    },
  ],
).transform((cells): TranslatedText => cells);

/** Every table of a package: its columns in order, the check of a row, and what the row becomes. */
export const tables = {
  factions,
  people,
  places,
  phases,
  events,
  claims,
  claimants,
  totals,
  assessments,
  sentences,
  translations,
};

export type TableName = keyof typeof tables;

/** What a row of a table becomes. */
export type RowOf<Name extends TableName> = z.output<(typeof tables)[Name]>;

export const tableNames = Object.keys(tables) as TableName[];

/** The columns of a table in order. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(tables[table].in.shape);
}

/** The words that a column is limited to; undefined where it has no vocabulary. */
export function wordsOfColumn(table: TableName, column: string): readonly string[] | undefined {
  const schema = (tables[table].in.shape as Record<string, z.ZodType>)[column];
  return schema && cell.vocabularies.get(schema as ReturnType<typeof oneOf>)?.words;
}
