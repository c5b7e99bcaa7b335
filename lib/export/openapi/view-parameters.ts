import type { Ledger } from "../../campaign/ledger";
import { allowedWords, listKeys } from "../../view/explain";
import { longestSearch, type ViewKey, viewKeys } from "../../view/parsers";
import type { Parameter } from "./endpoint";
import { listOf, oneOf, type Schema, version } from "./schema";

const said: Readonly<Record<ViewKey, string>> = {
  time: "A day, or two days with two dots between, both inclusive; `earliest` and `latest` stand for the campaign’s own ends. No day more than a year before or after all events. Left out: the campaign’s dates.",
  faction: "Parties; a belligerent stands for all its groups. Left out: all.",
  type: "Types of events. Left out: all.",
  certainty: "How sure the source is. Left out: all.",
  unit: "What was captured. Left out: villages.",
  claimant: "Who asserts a number, or an event without one. Left out: all.",
  place: "Places. Left out: all.",
  event: "The event that a page has open; files do not change with it.",
  q: `A text to look for in the events, at most ${longestSearch} characters.`,
  sort: "Order of the events; with `-` before it, falling. Left out: by date.",
  mode: "Captures a day, or since the period began. Left out: daily.",
  level: "Activity of belligerents, or of each group. Left out: belligerents.",
  table: "Whether a page shows tables; files do not change with it.",
  v: "The version of the data that a link was made with. Where it is the current one, the answer may be held longer.",
};

/** What may stand under each key of a link, in the order in which links write them; ids are those of all campaigns. */
export function viewParameters(ledgers: readonly Ledger[]): Readonly<Record<ViewKey, Parameter>> {
  const parameters = viewKeys.map((name): [ViewKey, Parameter] => {
    const words = [...new Set(ledgers.flatMap((ledger) => allowedWords(name, ledger) ?? []))];
    const about = { name, in: "query", description: said[name], schema: schemaOf(name, words, ledgers) } as const;
    return [name, listKeys.includes(name) ? { ...about, style: "form", explode: false } : about];
  });
  return Object.fromEntries(parameters) as Record<ViewKey, Parameter>;
}

function schemaOf(key: ViewKey, words: readonly string[], ledgers: readonly Ledger[]): Schema {
  switch (key) {
    case "time":
      return {
        type: "string",
        pattern: String.raw`^(\d{4}-\d{2}-\d{2}|earliest)(\.\.(\d{4}-\d{2}-\d{2}|latest))?$`,
        examples: ledgers.flatMap(({ dates: { start, end } }) => [
          `${start}..${end}`,
          end,
          `${start}..latest`,
          `earliest..${end}`,
        ]),
      };
    case "event":
      return oneOf(ledgers.flatMap(({ events }) => events.map(({ id }) => id)));
    case "table":
      return oneOf(["1"]);
    case "q":
      return { type: "string", maxLength: longestSearch };
    case "v":
      return version;
    case "faction":
    case "type":
    case "certainty":
    case "unit":
    case "claimant":
    case "place":
      return { ...listOf(oneOf(words)), minItems: 1 };
    case "sort":
    case "mode":
    case "level":
      return oneOf(words);
  }
}
