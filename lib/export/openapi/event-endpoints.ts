import { languages } from "../../campaign/language";
import type { Ledger } from "../../campaign/ledger";
import { tableTypes } from "../table-format";
import type { Endpoint, Parameter } from "./endpoint";
import { named, oneOf, text } from "./schema";

/** The events of a view, the whole ledger, and the link of a view. */
export function eventEndpoints(campaign: Parameter, { campaign: id }: Ledger): readonly Endpoint[] {
  const shared = { tag: "Events", parameters: [campaign], answers: ["304", "400", "404"] } as const;
  return [
    {
      ...shared,
      path: "/{campaign}/events.csv",
      summary: "The events of a view as CSV, in its order",
      view: "all",
      content: { [tableTypes.csv]: text },
      example: `/${id}/events.csv?type=capture`,
    },
    {
      ...shared,
      path: "/{campaign}/events.json",
      summary: "The events of a view as JSON, in its order",
      view: "all",
      content: { [tableTypes.json]: named("Table") },
      example: `/${id}/events.json?type=capture&sort=-date`,
    },
    {
      ...shared,
      path: "/{campaign}/ledger.json",
      summary: "The whole ledger: events, claims and what they refer to",
      description: "What the pages themselves read.",
      parameters: [campaign, namesLanguage],
      view: "version",
      content: { [tableTypes.json]: named("Ledger") },
      example: `/${id}/ledger.json?language=ar`,
    },
    {
      ...shared,
      path: "/{campaign}/view",
      summary: "Leads to the page of a view",
      description:
        "For forms sent without scripts: keys of lists may stand once for each id, and what cannot be read is left out.",
      parameters: [campaign, ...["from", "to"].map(dayParameter)],
      view: "all",
      content: {},
      answers: ["303", "404"],
      example: `/${id}/view?type=capture&type=attack`,
    },
  ];
}

const namesLanguage: Parameter = {
  name: "language",
  in: "query",
  description: "The language whose names and texts come along in `names`; none do for English, nor where left out.",
  schema: oneOf(languages),
};

const dayParameter = (name: string): Parameter => ({
  name,
  in: "query",
  description: `The ${name === "from" ? "first" : "last"} day, inclusive. Where \`from\` or \`to\` is given, \`time\` is not read; one left out is the campaign’s own.`,
  schema: { type: "string", format: "date", examples: [name === "from" ? "2015-10-20" : "2015-11-20"] },
});
