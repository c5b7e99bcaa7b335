import { createParser, parseAsStringLiteral } from "nuqs/server";
import { addDays, type Period } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { capturedUnits, certainties, eventTypes } from "../campaign/vocabulary";
import { oncePer } from "../memo/once-per";
import { parseAsFactions, parseAsIds } from "./ids";
import { parseAsSpanWithin } from "./span";

export const modes = ["daily", "cumulative"] as const;

export const levels = ["belligerent", "group"] as const;

const sortColumns = ["date", "summary", "type", "actors", "places", "certainty"] as const;

/** Orders of the table of events: a column, with `-` before it for falling. */
export const sorts = sortColumns.flatMap((column) => [column, `-${column}`] as const);
export type Sort = (typeof sorts)[number];

/** Longest search text that a link restores. */
export const longestSearch = 100;

// Counted in whole characters: half of one cannot stand in a link.
const cut = (text: string) => [...text.trim()].slice(0, longestSearch).join("").trim();

const parseAsSearch = createParser<string>({ parse: (text) => cut(text) || null, serialize: cut });

const parseAsVersion = createParser<string>({
  parse: (text) => (/^[0-9a-f]{12}$/.test(text) ? text : null),
  serialize: (text) => text,
});

/** Every key of a link, in the order in which links write them. */
export const viewKeys = [
  "time",
  "faction",
  "type",
  "certainty",
  "unit",
  "claimant",
  "place",
  "event",
  "q",
  "sort",
  "mode",
  "level",
  "table",
  "v",
] as const satisfies readonly ViewKey[];

/** The days that a link may name: those of all events, and a year before and after. */
export function reachOf({ extent }: Pick<Ledger, "extent">): Period {
  return { start: addDays(extent.start, -366), end: addDays(extent.end, 366) };
}

/** The parsers of a ledger's links, made once a ledger. See `makeParsers`. */
export const viewParsers = oncePer(makeParsers);

/**
 * One parser a key, in the order in which a link writes them. An empty choice means all.
 * @param ledger tells which factions, claimants, places and events there are
 */
function makeParsers(ledger: Ledger) {
  return {
    time: parseAsSpanWithin(reachOf(ledger)),
    faction: parseAsFactions(ledger.factions).withDefault([]),
    type: parseAsIds(eventTypes).withDefault([]),
    certainty: parseAsIds(certainties).withDefault([]),
    unit: parseAsIds(capturedUnits).withDefault(["village"]),
    claimant: parseAsIds([...ledger.claimants.keys()]).withDefault([]),
    place: parseAsIds([...ledger.places.keys()]).withDefault([]),
    event: parseAsStringLiteral(ledger.events.map((event) => event.id)),
    q: parseAsSearch.withDefault(""),
    sort: parseAsStringLiteral(sorts).withDefault("date"),
    mode: parseAsStringLiteral(modes).withDefault("daily"),
    level: parseAsStringLiteral(levels).withDefault("belligerent"),
    table: parseAsStringLiteral(["1"] as const),
    v: parseAsVersion,
  };
}

export type ViewParsers = ReturnType<typeof makeParsers>;
export type ViewKey = keyof ViewParsers;
