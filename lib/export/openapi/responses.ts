import type { Endpoint } from "./endpoint";
import { named, type Schema, text } from "./schema";

/** The media type of pages. */
export const pageType = "text/html; charset=utf-8";

const header = (description: string, schema: Schema = text) => ({ description, schema });

const headers = {
  ETag: header("Names this very content."),
  "Cache-Control": header("How long it may be held."),
};

const problem = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: named("Problem") } },
});

/** Answers that many addresses give. */
export const sharedResponses = {
  Held: { description: "The asker holds it already.", headers },
  Unreadable: problem("The query holds what cannot be read."),
  NotFound: problem("Nothing stands there."),
  NotRead: {
    ...problem("The address can be read alone: asked for with another method than GET, HEAD or OPTIONS."),
    headers: { Allow: header("The methods that it takes.") },
  },
  TooLong: problem("The query is too long."),
  NotOffered: problem("There is no such format."),
  Busy: {
    ...problem("Too much at once, or not ready yet."),
    headers: { "Retry-After": header("Seconds after which to ask again.", { type: "integer" }) },
  },
  Broken: problem("The fault is the server’s."),
} as const;

const ref = (name: keyof typeof sharedResponses) => ({ $ref: `#/components/responses/${name}` });

/** Whatever an address may answer, by status. */
export function responses({ content, answers }: Endpoint): Readonly<Record<string, object>> {
  const leads = answers.includes("303");
  const media = Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }]));
  // A frame shows a page where nothing stands, too.
  const page = media[pageType] && { description: "Nothing stands there.", content: media };
  return {
    ...(!leads && { "200": { description: "As asked for.", headers, content: media } }),
    ...(leads && {
      "303": { description: "The page is there.", headers: { Location: header("Its address, from the site’s root.") } },
    }),
    ...(answers.includes("304") && { "304": ref("Held") }),
    ...(answers.includes("400") && { "400": ref("Unreadable") }),
    ...(answers.includes("404") && { "404": page ?? ref("NotFound") }),
    "405": ref("NotRead"),
    "414": ref("TooLong"),
    ...(answers.includes("501") && { "501": ref("NotOffered") }),
    ...(answers.includes("503") && { "503": ref("Busy") }),
    default: ref("Broken"),
  };
}
