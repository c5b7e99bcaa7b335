import { languages } from "../../campaign/language";
import { tableTypes } from "../table-format";
import type { Endpoint } from "./endpoint";
import { named, oneOf } from "./schema";

const shared = { tag: "Service", parameters: [], view: "none" } as const;

/**
 * What is of no campaign.
 * @param icons names of the site's icons, at least one
 */
export const serviceEndpoints = (icons: readonly string[]): readonly Endpoint[] => [
  {
    ...shared,
    path: "/api/openapi.json",
    summary: "This description, as OpenAPI 3.1",
    description: "`/api` answers the same where `Accept` asks for JSON, and else a page.",
    content: { [tableTypes.json]: named("Description") },
    answers: ["304"],
    example: "/api/openapi.json",
  },
  {
    ...shared,
    path: "/basemap.json",
    summary: "The ground of the maps",
    description:
      "Lakes © OpenStreetMap contributors, under the ODbL; all else from Natural Earth, in the public domain.",
    content: { [tableTypes.json]: named("Basemap") },
    answers: ["304"],
    example: "/basemap.json",
  },
  {
    ...shared,
    path: "/icons/{icon}",
    summary: "The site’s icon as PNG",
    parameters: [
      {
        name: "icon",
        in: "path",
        required: true,
        description: "Its name.",
        schema: oneOf(icons),
      },
    ],
    content: { "image/png": { type: "string", contentMediaType: "image/png" } },
    answers: ["304", "404"],
    example: `/icons/${icons[0]}`,
  },
  {
    ...shared,
    path: "/embed/font.woff2",
    summary: "The face of the embeds",
    content: { "font/woff2": { type: "string", contentMediaType: "font/woff2" } },
    answers: ["304"],
    example: "/embed/font.woff2",
  },
  {
    ...shared,
    path: "/theme",
    summary: "Remembers light or dark pages in a cookie",
    description: "For a form sent without scripts: leads back to the page that sent it. `system` forgets the choice.",
    parameters: [
      {
        name: "theme",
        in: "query",
        description: "What to remember; the system’s where left out.",
        schema: oneOf(["light", "dark", "system"]),
      },
    ],
    content: {},
    answers: ["303"],
    example: "/theme?theme=dark",
  },
  {
    ...shared,
    path: "/language",
    summary: "Remembers the language of the pages in a cookie",
    description: "For a form: leads back to the page that sent it. English where nothing is remembered.",
    parameters: [
      {
        name: "language",
        in: "query",
        description: "What to remember; English where left out.",
        schema: oneOf(languages),
      },
    ],
    content: {},
    answers: ["303"],
    example: "/language?language=ar",
  },
  {
    ...shared,
    path: "/healthz",
    summary: "Whether the data is loaded, and its version",
    content: { "application/json": named("Health") },
    answers: ["503"],
    example: "/healthz",
  },
];
