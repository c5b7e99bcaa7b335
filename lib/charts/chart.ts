import type * as Plot from "@observablehq/plot";
import type { Basemap } from "../campaign/basemap";
import type { ChartSlug } from "../campaign/chart-slug";
import type { Day, Period } from "../campaign/day";
import type { Spoken } from "../campaign/language";
import type { Ledger } from "../campaign/ledger";
import type { ViewKey } from "../view/parsers";
import type { View } from "../view/view";
import { charts } from "../words/en/charts";
import { wordsOf } from "../words/words-of";
import type { Palette } from "./theme";

/** The drawing library, handed in so that titles, words and tables never wait for it to load. */
export type PlotModule = Pick<
  typeof Plot,
  | "areaY"
  | "axisX"
  | "dot"
  | "geo"
  | "line"
  | "lineY"
  | "link"
  | "plot"
  | "rect"
  | "rectY"
  | "ruleX"
  | "ruleY"
  | "text"
  | "vector"
>;

/** What a drawing must know of the place where it will stand. */
export interface Frame {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Where marks lead; null draws no links, as a picture for export must. */
  readonly links: MarkLinks | null;
  /** The ground under a map; without it a map shows places, roads and its scale alone. */
  readonly basemap?: Basemap | null;
  /** How a map is zoomed; without it, it shows all that the campaign is about. */
  readonly lens?: Lens;
}

/** A zoom: a point at `p` of the whole map stands at `k * p + (x, y)`, px. */
export interface Lens {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** The addresses to which marks lead. */
export interface MarkLinks {
  /** One event. */
  event(id: string): string;
  /** All events of a faction within some days, for a mark that stands for several. */
  events(faction: string | null, period: Period): string;
  /** The same view, of one faction. */
  faction(id: string): string;
  /** The same view, about one place. */
  place(id: string): string;
}

/** Frames under this width get fewer ticks and labels, px. */
export const narrowWidth = 560;

/** A table as text: what a chart shows, for those who read rather than look. */
export interface FigureTable {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric?: boolean }[];
  readonly rows: readonly FigureRow[];
}

export interface FigureRow {
  /** The event behind the row; null where a row stands for several. */
  readonly event: string | null;
  readonly cells: readonly string[];
}

/** One thing a chart draws, as the pointer and the keyboard find it. */
export interface FigureMark {
  /** The row it stands in: a faction's id; null where rows are no factions. */
  readonly faction: string | null;
  readonly period: Period;
  /** What it says, in words, its days first. */
  readonly label: string;
  /** The events behind it, at least one. */
  readonly events: readonly string[];
  /** The place that it stands for, on a map. */
  readonly place?: string;
}

/** Something that a drawing cannot show at its place. */
export interface FigureAside {
  readonly label: string;
  readonly items: readonly { readonly text: string; readonly events: readonly string[] }[];
}

/** What a chart says of one day. */
export interface Reading {
  readonly faction: string | null;
  /** Without the day and the faction, as in “5 villages”, “at least 15 since 16 October”. */
  readonly text: string;
}

/** What a figure is of. */
export interface FigureSubject {
  readonly slug: ChartSlug;
  readonly ledger: Ledger;
  readonly view: View;
}

/**
 * One chart under one view, in words. What it marks is told apart, by `marks/index.ts`, how it is drawn by
 * `drawing/index.ts`, and its table by `tables/index.ts`.
 */
export interface Figure {
  readonly of: FigureSubject;
  /** What it shows under the current filter. */
  readonly title: string;
  readonly unit: string;
  /** How to read it, in a line. */
  readonly note: string;
  /** What it says, in words. */
  readonly summary: string;
  /** How many rows its table has. */
  readonly rows: number;
  /** Whether it marks nothing. */
  readonly isEmpty: boolean;
  /** Ids of the claims that it rests on; empty where it counts events. */
  readonly claims: readonly string[];
  /** Ids of the events that it rests on beside those of its claims; some perhaps twice. */
  readonly events: readonly string[];
  /** What it cannot draw and must not hide, under headings; nothing where the field is missing. */
  readonly aside?: readonly FigureAside[];
}

/** What a figure marks, and says of a day. */
export interface Marking {
  /** In order of their first day, on a map from north to south; all within the chosen period, at least in part. */
  readonly marks: readonly FigureMark[];
  /** Empty where nothing was reported. */
  readings(day: Day): readonly Reading[];
}

export type MarkingOf = (of: FigureSubject) => Marking;

/** Makes a figure’s table. */
export type TableOf = (of: FigureSubject) => FigureTable;

/** Gives the marks, scales and size of a figure’s drawing to Plot. */
export type DrawChart = (plot: PlotModule, of: FigureSubject, frame: Frame) => Plot.PlotOptions;

/** CSS pixels, in frames under `narrowWidth` and in others. */
export interface Height {
  readonly narrow: number;
  readonly wide: number;
}

/** Height of a chart's drawing under a view. */
export function heightOf(chart: Pick<Chart, "height">, ledger: Ledger, view: View): Height {
  return typeof chart.height === "function" ? chart.height(ledger, view) : chart.height;
}

/** The name of a chart in the language of its reader. */
export function nameOfChart({ slug }: Pick<Chart, "slug">, spoken: Spoken): string {
  return wordsOf(charts, spoken)[slug];
}

/** A kind of chart. Its page, its place on the dashboard, its exports and its API follow from this. What it marks, how it
 * is drawn and its table are in `marks/`, `drawing/` and `tables/`, and the numbers of its files in `series/chart-data.ts`. */
export interface Chart {
  /** Its name in links; never changes. */
  readonly slug: ChartSlug;
  /** In English; `nameOfChart` has it in the language of a reader. */
  readonly name: string;
  /** Charts with an axis of days are brushed, and mark the day under the pointer. */
  readonly axis: "time" | "none";
  /**
   * Height of its drawing in CSS pixels, whatever the view, so that nothing below it moves; a function of the view
   * only where rows come and go with it.
   */
  readonly height: Height | ((ledger: Ledger, view: View) => Height);
  /** Whether it is drawn on the basemap, which comes over the network by itself. */
  readonly onBasemap?: true;
  /** Keys of the view that it alone reads, offered beside it. */
  readonly options: readonly ViewKey[];
  figure(ledger: Ledger, view: View): Figure;
}
