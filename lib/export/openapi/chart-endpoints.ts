import type { Ledger } from "../../campaign/ledger";
import { charts, leadingChart } from "../../charts";
import type { Chart } from "../../charts/chart";
import { rowings, rowingsOf } from "../../series/rowings";
import { type PictureFormat, pictureBounds, pictureThemes, pictureTypes, pictureWidths } from "../picture";
import { tableTypes } from "../table-format";
import type { Endpoint, Parameter } from "./endpoint";
import { named, oneOf, text } from "./schema";

/** Which chart, as a part of a path. */
export const chartSlug: Parameter = {
  name: "slug",
  in: "path",
  required: true,
  description: "The chart: its name in links, which never changes.",
  schema: oneOf(charts.map((chart) => chart.slug)),
};

const per: Parameter = {
  name: "per",
  in: "query",
  description: `What a row is: \`claim\`, one over its own days, marked in \`partly\` where not all of them are chosen; \`day\`, a day and faction; \`event\`; \`place\`. Each chart has its own, ${charts.map(sayRowings).join("; ")}. Others are refused. Where a chart of claims gives a row a day, spans are shared out evenly and marked in \`spread\`.`,
  schema: oneOf(rowings),
  "x-by-slug": rowingsOf,
};

/** “`casualties`: `claim`, else `day`” */
function sayRowings({ slug }: Pick<Chart, "slug">): string {
  return `\`${slug}\`: ${rowingsOf[slug].map((rowing) => `\`${rowing}\``).join(", else ")}`;
}

/** What chooses a picture of a format. */
function pictureParameters(format: PictureFormat): readonly Parameter[] {
  const { width, height } = pictureBounds;
  const range = ([minimum, maximum]: readonly [number, number]) => ({ type: "integer", minimum, maximum });
  return [
    {
      name: "width",
      in: "query",
      description: "Pixels.",
      schema: { ...range(width), default: pictureWidths[format] },
    },
    {
      name: "height",
      in: "query",
      description: `Pixels. Left out: as high as the chart and its words need, at most ${height[1]}.`,
      schema: range(height),
    },
    {
      name: "theme",
      in: "query",
      description: "Colours on light ground or on dark.",
      schema: { ...oneOf(pictureThemes), default: pictureThemes[0] },
    },
  ];
}

/** The files of every chart. */
export function chartEndpoints(campaign: Parameter, { campaign: id, factions }: Ledger): readonly Endpoint[] {
  const at = (format: string) => `/${id}/charts/${leadingChart.slug}.${format}`;
  const faction = factions.belligerents[0]?.id ?? "";
  const shared = { tag: "Charts", view: "all" } as const;
  const path = (format: string) => `/{campaign}/charts/{slug}.${format}`;
  return [
    {
      ...shared,
      path: path("csv"),
      summary: "A chart’s numbers as CSV",
      description: "UTF-8, comma, header first. A blank cell is nothing stated, or open; never zero.",
      parameters: [campaign, chartSlug, per],
      content: { [tableTypes.csv]: text },
      answers: ["304", "400", "404"],
      example: `${at("csv")}?faction=${faction}`,
    },
    {
      ...shared,
      path: path("json"),
      summary: "A chart’s numbers as JSON",
      description: "With title, unit, version, licence, source and citation beside the rows.",
      parameters: [campaign, chartSlug, per],
      content: { [tableTypes.json]: named("Table") },
      answers: ["304", "400", "404"],
      example: `${at("json")}?per=day`,
    },
    {
      ...shared,
      path: path("svg"),
      summary: "A chart’s picture as SVG",
      description:
        "Stands for itself: title, summary, source, licence and link are drawn in; nothing outside is needed.",
      parameters: [campaign, chartSlug, ...pictureParameters("svg")],
      content: { [pictureTypes.svg]: text },
      answers: ["304", "400", "404", "503"],
      example: `${at("svg")}?theme=dark`,
    },
    {
      ...shared,
      path: path("png"),
      summary: "A chart’s picture as PNG",
      parameters: [campaign, chartSlug, ...pictureParameters("png")],
      content: { [pictureTypes.png]: { type: "string", contentMediaType: pictureTypes.png } },
      answers: ["304", "400", "404", "503"],
      example: `${at("png")}?width=1200&height=630`,
    },
  ];
}
