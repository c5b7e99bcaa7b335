import type * as Plot from "@observablehq/plot";
import type { Basemap } from "../campaign/basemap";
import type { Period } from "../campaign/day";
import type { FigureSubject } from "./figure";
import type { Palette } from "./theme";

/** The drawing library, handed in so that titles, words and tables never wait for it to load. */
export type PlotModule = Pick<
  typeof Plot,
  | "areaY"
  | "axisX"
  | "dot"
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
  /** Whether a map leaves out all names, which are most of its work, as it must while it moves. */
  readonly unnamed?: boolean;
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

/** Gives the marks, scales and size of a figure’s drawing to Plot. */
export type DrawChart = (plot: PlotModule, of: FigureSubject, frame: Frame) => Plot.PlotOptions;
