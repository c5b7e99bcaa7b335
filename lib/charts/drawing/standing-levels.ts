import type { Markish } from "@observablehq/plot";
import { max, ticks } from "d3";
import type { Day, Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type StandingTotal, standingKey } from "../../series/standing";
import { figure } from "../../words/en/figure";
import { say } from "../../words/en/say";
import { wordsOf } from "../../words/words-of";
import type { Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { sayShortClaimant } from "../words";
import { dodge } from "./labels";
import { type DayPixels, dayPixels, type Label } from "./pixels";
import { textWidth } from "./text-width";
import { dayEnd, dayWidth } from "./time-axis";

/** Where the levels of one side's running totals are drawn, px from the upper margin. */
export interface LevelBox {
  readonly top: number;
  readonly bottom: number;
  /** The value at its top. */
  readonly max: number;
}

/** Room above the highest level for its words, px. */
export const levelHead = 18;

/** The highest value that some totals reach, as far as they tell, or the round one just above it; at least 1. */
export function highestOf(totals: readonly StandingTotal[]): number {
  const highest = max(totals, ({ claim: { estimate } }) => estimate.high ?? estimate.low) ?? 0;
  return Math.max(1, highest, ticks(0, highest * 1.02, 3).at(-1) ?? 0);
}

/**
 * Running totals as each claimant last stated them: a point on the day it was stated, an arrow where it was
 * “at least”, a bar where it was a range; from there a broken line as long as it is that claimant's last word.
 * Nothing joins the totals of different claimants.
 *
 * @returns the marks, and apart from them their words, which no veil may cover
 */
export function standingLevels(
  plot: PlotModule,
  ledger: Ledger,
  totals: readonly StandingTotal[],
  { box, domain, say }: { box: LevelBox; domain: Period; say: (total: StandingTotal) => string },
  frame: Frame,
): { marks: Markish[]; labels: Label[] } {
  if (totals.length === 0) return { marks: [], labels: [] };
  const pixels = dayPixels(domain, frame);
  const y = (value: number) => box.bottom - (value / box.max) * (box.bottom - box.top);
  const color = ({ faction }: StandingTotal) => factionColor(faction, ledger.factions, frame.palette);
  const noonAt = (day: Day) => pixels.middle({ start: day, end: day });
  const noon = (day: Day) => pixels.at(noonAt(day));
  const stated = (total: StandingTotal) => noon(total.stated);
  const last = ({ until }: StandingTotal) => (until !== null && until <= domain.end ? noon(until) : dayEnd(domain.end));
  const low = (total: StandingTotal) => y(total.claim.estimate.low);
  const high = ({ claim: { estimate } }: StandingTotal) => y(estimate.high ?? estimate.low);

  const { links } = frame;
  const linked = links && { href: ({ claim }: StandingTotal) => links.event(claim.event) };
  const ranged = totals.filter(({ claim: { estimate } }) => estimate.high !== null && estimate.high > estimate.low);
  const open = totals.filter(({ claim }) => claim.estimate.high === null);
  const half = Math.min(Math.max(dayWidth(domain, frame) / 2, 4), 7);
  const beside = (px: number) => (total: StandingTotal) => pixels.at(noonAt(total.stated) + px);
  const broken = { strokeWidth: 1.25, strokeDasharray: "2,3", stroke: color };
  const marks = [
    plot.rect(ranged, { x1: stated, x2: last, y1: high, y2: low, fill: color, fillOpacity: 0.1 }),
    plot.link(ranged, { x1: stated, x2: last, y: high, ...broken }),
    plot.link(totals, { x1: stated, x2: last, y: low, ...broken }),
    plot.link(risers(ledger, totals), {
      x: ({ to }) => stated(to),
      y1: ({ from }) => low(from),
      y2: ({ to }) => low(to),
      strokeWidth: 1.25,
      stroke: ({ to }) => color(to),
    }),
    plot.rect(ranged, {
      x1: beside(-half),
      x2: beside(half),
      y1: high,
      y2: low,
      fill: color,
      fillOpacity: 0.45,
      stroke: color,
      ...linked,
    }),
    plot.vector(open, {
      x: stated,
      y: low,
      anchor: "start",
      length: 15,
      r: 4,
      strokeWidth: 2,
      stroke: color,
      ...linked,
    }),
    plot.dot(
      totals.filter((total) => !ranged.includes(total)),
      { x: stated, y: low, r: 4, fill: color, ...linked },
    ),
  ];
  return {
    marks: [...scale(plot, box, y, totals, frame), ...marks],
    labels: totalLabels(ledger, totals, { box, low, high, pixels, say }, frame),
  };
}

/** A claimant's total and the one of the same thing that it stated next, which is joined to it. */
function risers(ledger: Ledger, totals: readonly StandingTotal[]): { from: StandingTotal; to: StandingTotal }[] {
  const keyOf = ({ claim }: StandingTotal) => standingKey(ledger, claim);
  return totals.flatMap((from) => {
    const to = totals.find((total) => total.stated === from.until && keyOf(total) === keyOf(from));
    return to ? [{ from, to }] : [];
  });
}

/**
 * Words beside each point, right of it where they have room and do not lie over another claim's range; moved up or
 * down where they would touch.
 */
function totalLabels(
  ledger: Ledger,
  totals: readonly StandingTotal[],
  to: {
    readonly box: LevelBox;
    readonly low: (total: StandingTotal) => number;
    readonly high: (total: StandingTotal) => number;
    readonly pixels: DayPixels;
    readonly say: (total: StandingTotal) => string;
  },
  frame: Frame,
): Label[] {
  const { pixels } = to;
  const lines = dodge(
    totals.map((total) => to.high(total) - 9),
    15,
    [to.box.top - levelHead + 8, to.box.bottom - 8],
  );
  return totals.map((total, i) => {
    const claimant = ledger.claimants.get(total.claim.claimant)?.name ?? total.claim.claimant;
    const text = wordsOf(figure, ledger).named(sayShortClaimant(claimant), to.say(total));
    const width = textWidth(text, 12, true) + 9;
    const day = pixels.middle({ start: total.stated, end: total.stated });
    const y = lines[i] as number;
    const covered = totals.some((other) => {
      const across = pixels.start(other.stated) > day && pixels.start(other.stated) < day + width;
      return other !== total && across && to.high(other) - 6 < y && y < to.low(other) + 6;
    });
    const fits = day + width <= frame.width - 4;
    const right = (fits && !covered) || day - width < pixels.left;
    return {
      x: right ? day + 9 : day - 9,
      y,
      text,
      anchor: right ? "start" : "end",
      ink: factionInk(total.faction, ledger.factions, frame.palette),
      bold: true,
      pale: total.inside === "none",
    };
  });
}

/** The baseline and round values; no rule where a level lies, which it would hide. */
function scale(
  plot: PlotModule,
  { top, bottom, max: highest }: LevelBox,
  y: (value: number) => number,
  totals: readonly StandingTotal[],
  frame: Frame,
): Markish[] {
  const values = ticks(0, highest, Math.min(3, Math.floor((bottom - top) / 20))).filter(
    (value) => Number.isInteger(value) && value > 0,
  );
  const levels = new Set(totals.flatMap(({ claim: { estimate } }) => [estimate.low, estimate.high]));
  const rules = values.filter((value) => !levels.has(value));
  return [
    plot.ruleY(rules, { y, stroke: frame.palette.line }),
    plot.ruleY([bottom], { stroke: frame.palette.muted }),
    plot.text([0, ...values], {
      y,
      text: (value: number) => say.number(value),
      frameAnchor: "left",
      textAnchor: "end",
      dx: -8,
      fill: frame.palette.muted,
    }),
  ];
}
