import type { Ledger } from "../../campaign/ledger";
import { leadingChart } from "../../charts";
import { pictureThemes } from "../picture";
import { tableTypes } from "../table-format";
import { chartSlug } from "./chart-endpoints";
import type { Endpoint, Parameter } from "./endpoint";
import { pageType } from "./responses";
import { named, oneOf, text } from "./schema";

const theme: Parameter = {
  name: "theme",
  in: "query",
  description: "Colours on light ground or on dark. Left out: as the reader’s system has it.",
  schema: oneOf(pictureThemes),
};

const format: Parameter = {
  name: "format",
  in: "query",
  description: "There is no other.",
  schema: oneOf(["json"]),
};

const most = (name: string): Parameter => ({
  name,
  in: "query",
  description: "The frame is no larger than that, pixels.",
  schema: { type: "integer", minimum: 1, maximum: 999_999 },
});

/**
 * Charts in frames, and how to find them.
 * @param origin under which the site is reached: oEmbed takes whole addresses
 */
export function embedEndpoints(campaign: Parameter, { campaign: id }: Ledger, origin: string): readonly Endpoint[] {
  const page = `${origin}/${id}/charts/${leadingChart.slug}`;
  const url: Parameter = {
    name: "url",
    in: "query",
    required: true,
    description: "The whole address of a dashboard, a chart or an embed of this site, with its view.",
    schema: { type: "string", format: "uri", examples: [page, `${origin}/${id}?faction=rebels`] },
  };
  return [
    {
      tag: "Embedding",
      path: "/embed/{campaign}/{slug}",
      summary: "A chart for a frame",
      description:
        "What cannot be read is left out and named. Tells the page around it how high it is, by `postMessage`.",
      parameters: [campaign, chartSlug, theme],
      view: "all",
      content: { [pageType]: text },
      answers: ["304", "404"],
      example: `/embed/${id}/${leadingChart.slug}`,
    },
    {
      tag: "Embedding",
      path: "/oembed",
      summary: "How to embed a page, by oEmbed 1.0",
      description: "Keys that it does not know are passed over.",
      parameters: [url, most("maxwidth"), most("maxheight"), format],
      view: "none",
      content: { [tableTypes.json]: named("OEmbed") },
      answers: ["304", "400", "404", "501"],
      example: `/oembed?url=${encodeURIComponent(page)}`,
    },
  ];
}
