import type { Markish } from "@observablehq/plot";
import { dayToDate, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import type { Road, RoadClaim } from "../../series/territory";
import type { Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { type LinePlace, lineCount, meets, placeOnLines } from "./lines";
import { dayPixels, type Label } from "./pixels";
import { dayEnd } from "./time-axis";

/** Heights of a line of words, of the bar of control, of the space below, px. */
const room = { line: 17, bar: 7, gap: 12 } as const;

/** What is told of a road, laid out before it is drawn. */
export interface RoadRow {
  /** Lines are counted from the bar upwards. */
  readonly places: readonly (LinePlace & { readonly of: RoadClaim })[];
  readonly lines: number;
  /** Px. */
  readonly height: number;
}

/**
 * Finds a line for each claim about a road: claims about the whole of it next to its bar, those about parts above.
 * @param words of a claim, at first choice and where that is too long
 */
export function layRoad(
  { claims }: Road,
  words: (of: RoadClaim) => readonly string[],
  domain: Period,
  frame: Frame,
): RoadRow {
  const pixels = dayPixels(domain, frame);
  const place = (of: readonly RoadClaim[]) => {
    const items = of.map((claim) => {
      const x1 = pixels.start(claim.period.start);
      return { x1, x2: claim.whole ? x1 + 2 : pixels.end(claim.period.end), words: words(claim), reaches: claim.whole };
    });
    return placeOnLines(items, [pixels.left, pixels.right]).map((at, i) => ({ ...at, of: of[i] as RoadClaim }));
  };
  // Last first: the words of an earlier one stand above a later one's and clear of its stroke down to the bar.
  const whole = place(claims.filter((of) => of.whole).reverse());
  // Last first, so that parts of one day read from top to bottom; their order holds, so all move up or none does.
  const parts = place(claims.filter((of) => !of.whole).reverse());
  const touches = parts.some((part) => whole.some((other) => part.line <= other.line && meets(part, other)));
  const raised = parts.map((part) => ({ ...part, line: part.line + (touches ? lineCount(whole) : 0) }));
  const places = [...whole, ...raised];
  const lines = lineCount(places);
  return { places, lines, height: lines * room.line + room.bar + room.gap };
}

/**
 * A block for each claim about a part of the road, over its days; for each about the whole of it a bar from its
 * first day until the next, as last reported.
 * @returns the marks, and apart from them their words, which no veil may cover
 */
export function roadMarks(
  plot: PlotModule,
  ledger: Ledger,
  row: RoadRow,
  { top, domain }: { readonly top: number; readonly domain: Period },
  frame: Frame,
): { marks: Markish[]; labels: Label[] } {
  const bar = { top: top + row.lines * room.line, bottom: top + row.lines * room.line + room.bar };
  const placed = row.places.map((place) => ({ ...place, y: bar.top - (place.line + 0.5) * room.line }));
  type Placed = (typeof placed)[number];
  const { links } = frame;
  const linked = links && { href: ({ of }: Placed) => links.event(of.claim.event) };
  const fill = ({ of }: Placed) => factionColor(of.faction, ledger.factions, frame.palette);
  const start = ({ of }: Placed) => dayToDate(of.period.start);
  const end = ({ of }: Placed) => dayEnd(of.period.end);
  const until = (d: Placed) => {
    if (d.of.until === null || d.of.until > domain.end) return dayEnd(domain.end);
    return d.of.until > d.of.period.start ? dayToDate(d.of.until) : end(d);
  };
  const whole = placed.filter(({ of }) => of.whole);
  const parts = placed.filter(({ of }) => !of.whole);
  const labels = placed.map(({ of, x, y, text, anchor }): Label => {
    const ink = factionInk(of.faction, ledger.factions, frame.palette);
    return { x, y, text, anchor, ink, pale: of.inside === "none" };
  });
  return {
    marks: [
      plot.ruleY([bar.bottom], { stroke: frame.palette.line }),
      plot.rect(whole, {
        x1: start,
        x2: until,
        y1: bar.top,
        y2: bar.bottom,
        insetRight: 1,
        fill,
        fillOpacity: ({ of }: Placed) => (of.claim.estimate.low > 0 ? 1 : 0.4),
        ...linked,
      }),
      plot.link(whole, { x1: start, x2: start, y1: ({ y }) => y - 6, y2: bar.bottom, stroke: fill, strokeWidth: 2 }),
      plot.rect(parts, { x1: start, x2: end, y1: ({ y }) => y - 5, y2: ({ y }) => y + 5, fill, ...linked }),
    ],
    labels,
  };
}
