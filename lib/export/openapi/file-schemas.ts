import type { Chosen } from "../../view/chosen";
import { count, day, listOf, named, object, oneOf, open, orNull, type Schema, text, version } from "./schema";

const uri: Schema = { type: "string", format: "uri" };
const line = listOf({
  type: "array",
  prefixItems: [{ type: "number" }, { type: "number" }],
  minItems: 2,
  maxItems: 2,
});

const someIds: Schema = { ...listOf(text), minItems: 1 };

/** Keys under which a filter names ids, where they are there. */
const filterKeys = [
  "faction",
  "type",
  "certainty",
  "claimant",
  "place",
  "unit",
] as const satisfies readonly (keyof Chosen)[];

/** Schemas of all that is answered but the ledger. */
export const fileSchemas: Readonly<Record<string, Schema>> = {
  Problem: {
    ...object(
      {
        type: text,
        title: text,
        status: { type: "integer", minimum: 400, maximum: 599 },
        detail: text,
        errors: listOf(object({ key: text, value: text, allowed: text })),
      },
      ["errors"],
    ),
    description: "Why a request cannot be answered (RFC 9457); `errors` names each key and what may stand under it.",
  },
  Version: object({ number: text, date: day, hash: version }),
  Filter: {
    ...object({ time: named("Period"), ...Object.fromEntries(filterKeys.map((key) => [key, someIds])), q: text }, [
      ...filterKeys,
      "q",
    ]),
    description: "What is let through, by the keys of links: these days, and of each key that is there these alone.",
  },
  Table: {
    ...object(
      {
        title: text,
        unit: text,
        link: { type: "string", pattern: "^/" },
        filters: { ...orNull(text), description: "The filter as a sentence; null where all is let through." },
        filter: named("Filter"),
        campaign: text,
        version: named("Version"),
        license: object({ name: text, title: text, url: uri }),
        source: object({ title: text, url: uri, publisher: text }),
        citation: text,
        bounds: { ...text, description: "How to read low, best and high, where there are such columns." },
        nulls: { ...text, description: "How to read null." },
        columns: listOf(object({ name: text, description: text })),
        rows: listOf({
          type: "object",
          additionalProperties: { type: ["string", "number", "boolean", "null"] },
        }),
      },
      ["bounds"],
    ),
    description: "Rows with what a reader needs to cite and check them. Null: nothing stated, or open; never zero.",
  },
  DataPackage: {
    ...open({ name: text, version: text, resources: { ...listOf(open({ name: text, path: text })), minItems: 1 } }),
    description: "A Frictionless Data Package: every table and column, licence and source.",
  },
  Basemap: {
    ...object({
      borders: listOf(line),
      governorates: listOf(line),
      lakes: listOf(listOf(line)),
      areas: listOf(object({ kind: oneOf(["country", "governorate", "lake"]), name: text, rings: listOf(line) })),
    }),
    description:
      "Lines of longitude and latitude, WGS 84 degrees. `areas` are coarser than what is drawn: they say where a name may stand.",
  },
  Health: object({
    status: { const: "ok" },
    campaigns: listOf(object({ id: text, version: named("Version") })),
  }),
  Description: open({ openapi: { type: "string", pattern: String.raw`^3\.1\.\d+$` }, paths: { type: "object" } }),
  OEmbed: {
    ...open(
      {
        type: { const: "rich" },
        version: { const: "1.0" },
        title: text,
        html: text,
        width: count,
        height: count,
      },
      ["title"],
    ),
    description: "See oembed.com.",
  },
};
