import type { Ledger } from "../campaign/ledger";
import { chartOf, leadingChart } from "../charts";
import type { Chart } from "../charts/chart";
import type { Ignored } from "../view/reading";
import { writeView } from "../view/view";
import { embedElement, embedLink } from "./embed-link";
import { type EmbedReading, readEmbed } from "./embed-query";
import { embedHeight } from "./embed-size";
import { type PictureSize, pictureLink } from "./picture";
import { notFoundProblem, notImplementedProblem, type Problem, unreadableQuery } from "./problem";

/** A chart in a frame, as oEmbed 1.0 names its parts (https://oembed.com, 2.3.4.4). */
export interface Oembed {
  readonly version: "1.0";
  readonly type: "rich";
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** CSS pixels, of the frame. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** What the site has to answer with. */
export interface Provider {
  /** Where it is reached, as `https://ledger.example`. */
  readonly origin: string;
  ledgerOf(campaign: string): Ledger | undefined;
}

/** Width of a frame where nobody asks for less, and the picture that stands for it, px. */
const usual = { width: 720, picture: { width: 1200, height: 630 } } as const;

/** Smallest pictures that are drawn, px. */
const least = { width: 320, height: 240 } as const;

/**
 * Answers a request for how to embed an address of this site: a dashboard, a chart or an embed, with its view.
 * @param query of the request; keys that oEmbed does not know are passed over, as services add their own
 */
export function oembed(query: URLSearchParams, provider: Provider): { answer: Oembed } | { problem: Problem } {
  const url = query.get("url");
  const ignored: Ignored[] = [
    ...(url === null ? [{ key: "url", value: "", reason: "Needed: the address of a page of this site." }] : []),
    ...(["maxwidth", "maxheight"] as const).flatMap((key) => refusedSize(key, query.get(key))),
  ];
  if (ignored.length > 0 || url === null) return { problem: unreadableQuery(ignored) };
  const format = query.get("format") ?? "json";
  if (format !== "json") return { problem: notImplementedProblem(`There is no format “${format}”; there is json.`) };
  const target = targetOf(url, provider);
  if (!target) return { problem: notFoundProblem("The address is that of no dashboard, chart or embed of this site.") };
  const most = (key: string) => Number(query.get(key) ?? Number.POSITIVE_INFINITY);
  return { answer: answerOf(target, provider.origin, { width: most("maxwidth"), height: most("maxheight") }) };
}

function refusedSize(key: string, value: string | null): Ignored[] {
  const readable = value === null || /^0*[1-9]\d{0,5}$/.test(value);
  return readable ? [] : [{ key, value, reason: "Allowed: whole numbers from 1, in pixels." }];
}

/** Paths of what can be embedded: campaign, then slug. */
const addresses = [/^\/([a-z0-9-]+)\/?$/, /^\/([a-z0-9-]+)\/charts\/([a-z0-9-]+)\/?$/, /^\/embed\/([^/]+)\/([^/]+)$/];

interface Target extends Pick<EmbedReading, "view" | "theme"> {
  readonly ledger: Ledger;
  readonly chart: Chart;
}

/** What an address of this site shows; a dashboard is stood for by the chart that previews it. */
function targetOf(url: string, { origin, ledgerOf }: Provider): Target | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (!/^https?:$/.test(protocol) || host !== new URL(origin).host) return null;
  const [, campaign, slug = leadingChart.slug] = addresses.map((one) => one.exec(pathname)).find(Boolean) ?? [];
  const ledger = campaign === undefined ? undefined : ledgerOf(campaign);
  const chart = chartOf(slug);
  return ledger && chart ? { ledger, chart, ...readEmbed(searchParams, ledger) } : null;
}

function answerOf({ ledger, chart, view, theme }: Target, origin: string, most: PictureSize): Oembed {
  const { title } = chart.figure(ledger, view);
  const query = writeView(view, ledger);
  const width = Math.min(usual.width, most.width);
  const height = Math.min(embedHeight(ledger, view, chart, width), most.height);
  const src = `${origin}${embedLink(ledger.campaign, chart.slug, query, theme)}`;
  const picture = pictureWithin(most);
  return {
    version: "1.0",
    type: "rich",
    title: `${title} · ${ledger.title}`,
    provider_name: "Campaign Ledger",
    provider_url: origin,
    cache_age: 3600,
    html: embedElement({ src, title, width, height }),
    width,
    height,
    ...(picture && {
      thumbnail_url: `${origin}${pictureLink(ledger.campaign, chart.slug, query, picture)}`,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
}

/** The usual picture, made smaller to fit; null where that would be too small to draw. */
function pictureWithin(most: PictureSize): PictureSize | null {
  const { width, height } = usual.picture;
  const scale = Math.min(1, most.width / width, most.height / height);
  const fitting = { width: Math.floor(width * scale), height: Math.max(Math.floor(height * scale), least.height) };
  return fitting.width >= least.width && fitting.height <= most.height ? fitting : null;
}
