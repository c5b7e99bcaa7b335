import type { Ledger } from "../campaign/ledger";
import { longestQuery } from "../view/reading";
import { chartEndpoints } from "./openapi/chart-endpoints";
import { embedEndpoints } from "./openapi/embed-endpoints";
import { type Endpoint, type Parameter, tags } from "./openapi/endpoint";
import { eventEndpoints } from "./openapi/event-endpoints";
import { fileSchemas } from "./openapi/file-schemas";
import { ledgerSchemas } from "./openapi/ledger-schemas";
import { packageEndpoints } from "./openapi/package-endpoints";
import { responses, sharedResponses } from "./openapi/responses";
import { oneOf } from "./openapi/schema";
import { serviceEndpoints } from "./openapi/service-endpoints";
import { viewParameters } from "./openapi/view-parameters";

/** What the description is made from. */
export interface Described {
  /** At least one. */
  readonly ledgers: readonly [Ledger, ...Ledger[]];
  /** Under which the site is reached, as `https://ledger.example`. */
  readonly origin: string;
  /** Names of a package's tables. */
  readonly tables: readonly string[];
  /** Names of the site's icons. */
  readonly icons: readonly string[];
}

/** What holds for every address, a paragraph each. */
export const rules: readonly string[] = [
  "Every address can be read from any origin, with GET or HEAD and without a key.",
  "Answers carry an `ETag`; a request with it in `If-None-Match` is answered 304. Where a query names the current version of the data in `v`, the answer may be held for longer, but for embeds, which tell when the data have changed.",
  `What cannot be read is refused whole, as \`application/problem+json\` (RFC 9457) that names the key and what may stand under it. A query may have ${longestQuery} characters.`,
  "Bounds are kept: of a count `low` is never blank where anything is claimed, `best` is blank unless exact, `high` is blank where open; of a difference, as net control, `low` is blank where what was lost is open. Blank is never zero.",
];

/** Every address that machines read, in the order in which they are listed. */
export function endpoints({ ledgers, origin, tables, icons }: Described): readonly Endpoint[] {
  const [first] = ledgers;
  const campaign: Parameter = {
    name: "campaign",
    in: "path",
    required: true,
    description: "The campaign.",
    schema: oneOf(ledgers.map((ledger) => ledger.campaign)),
  };
  return [
    ...chartEndpoints(campaign, first),
    ...embedEndpoints(campaign, first, origin),
    ...eventEndpoints(campaign, first),
    ...packageEndpoints(campaign, first.campaign, tables),
    ...serviceEndpoints(icons),
  ];
}

/** The description of every address that machines read, as OpenAPI 3.1. Made from what the code itself reads by. */
export function openApi(described: Described) {
  const view = viewParameters(described.ledgers);
  const viewRefs = Object.keys(view).map((key) => ({ $ref: `#/components/parameters/${key}` }));
  const keysOf = { all: viewRefs, version: viewRefs.filter(({ $ref }) => $ref.endsWith("/v")), none: [] };
  const operation = (endpoint: Endpoint) => ({
    get: {
      tags: [endpoint.tag],
      operationId: operationId(endpoint.path),
      summary: endpoint.summary,
      ...(endpoint.description && { description: endpoint.description }),
      parameters: [...endpoint.parameters, ...keysOf[endpoint.view]],
      responses: responses(endpoint),
      "x-example": endpoint.example,
    },
  });
  return {
    openapi: "3.1.0",
    info: {
      title: "Campaign Ledger",
      version: "1.0.0",
      summary: "Military campaigns read from their reports, with the bounds of every number.",
      description: rules.join("\n\n"),
      license: { name: "MIT (the code); each campaign’s data has its own, named with it", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: Object.entries(tags).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(endpoints(described).map((endpoint) => [endpoint.path, operation(endpoint)])),
    components: {
      schemas: { ...fileSchemas, ...ledgerSchemas },
      parameters: view,
      responses: sharedResponses,
    },
  };
}

/** `/{campaign}/charts/{slug}.csv` → `charts-slug-csv` */
const operationId = (path: string) =>
  path
    .replace("/{campaign}/", "")
    .split(/[^A-Za-z]+/)
    .filter(Boolean)
    .join("-");
