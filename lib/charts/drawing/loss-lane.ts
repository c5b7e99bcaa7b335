import type { Markish } from "@observablehq/plot";
import type { Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import type { LossSide, SingleLoss } from "../../series/losses";
import { drawing } from "../../words/en/drawing";
import { wordsOf } from "../../words/words-of";
import type { Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { type LinePlace, lineCount, placeOnLines } from "./lines";
import { dayPixels, type Label } from "./pixels";

/** Height of the words over the lane, and of a line of it, px. */
const room = { heading: 20, line: 19 } as const;

/** Single vehicles with their words, on as few lines as they need. */
export interface Lane {
  readonly places: readonly (LinePlace & { readonly single: SingleLoss; readonly x1: number; readonly x2: number })[];
  /** Px; 0 where there is none. */
  readonly height: number;
}

/** @param words of a vehicle, at first choice and where that is too long */
export function layLane(
  side: LossSide,
  words: (single: SingleLoss) => readonly string[],
  domain: Period,
  frame: Frame,
): Lane {
  const pixels = dayPixels(domain, frame);
  const items = side.singles.map((single) => ({
    single,
    x1: pixels.start(single.period.start),
    x2: pixels.end(single.period.end),
    words: words(single),
  }));
  const places = placeOnLines(items, [pixels.left, pixels.right]);
  return {
    places: items.map(({ single, x1, x2 }, i) => ({ ...(places[i] as LinePlace), single, x1, x2 })),
    height: items.length > 0 ? room.heading + lineCount(places) * room.line : 0,
  };
}

/**
 * A cross for what was lost, a square for what was seized, on a line over the days in which it happened.
 * @returns the marks, and apart from them their words, which no veil may cover
 */
export function laneMarks(
  plot: PlotModule,
  ledger: Ledger,
  lane: Lane,
  { top, side, domain }: { readonly top: number; readonly side: string | null; readonly domain: Period },
  frame: Frame,
): { marks: Markish[]; labels: Label[] } {
  if (lane.places.length === 0) return { marks: [], labels: [] };
  const pixels = dayPixels(domain, frame);
  const color = side === null ? frame.palette.muted : factionColor(side, ledger.factions, frame.palette);
  const ink = side === null ? frame.palette.text : factionInk(side, ledger.factions, frame.palette);
  const placed = lane.places.map((place) => ({
    ...place,
    y: top + room.heading + (place.line + 0.5) * room.line - 2,
    middle: pixels.at((place.x1 + place.x2) / 2),
  }));
  type Placed = (typeof placed)[number];
  const { links } = frame;
  const linked = links && { href: ({ single }: Placed) => links.event(single.claim.event) };
  const of = (kind: SingleLoss["kind"]) => placed.filter(({ single }) => single.kind === kind);
  const labels = placed.map(({ x, y, text, anchor, single }): Label => {
    return { x, y, text, anchor, ink, pale: single.inside === "none" };
  });
  const heading: Label = {
    x: pixels.left,
    y: top + 10,
    text: wordsOf(drawing, ledger).singles,
    anchor: "start",
    ink: frame.palette.muted,
  };
  const days = { x1: (d: Placed) => pixels.at(d.x1), x2: (d: Placed) => pixels.at(d.x2) };
  return {
    marks: [
      plot.link(placed, { ...days, y: "y", stroke: color, strokeWidth: 1.5 }),
      plot.dot(of("lost"), { x: "middle", y: "y", symbol: "times", r: 5, stroke: color, strokeWidth: 2, ...linked }),
      plot.dot(of("seized"), { x: "middle", y: "y", symbol: "square", r: 5, fill: color, ...linked }),
    ],
    labels: [heading, ...labels],
  };
}
