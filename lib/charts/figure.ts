import type { ChartSlug } from "../campaign/chart-slug";
import type { Day, Period } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import type { View } from "../view/view";

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
  /** How many these are, where they are sought only when they are read: to be asked where they themselves are not. */
  readonly count?: number;
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
  /** The event that it tells of, where each side that took part has the same; missing where each has its own count. */
  readonly event?: string;
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
