import type { Markish } from "@observablehq/plot";
import { sum } from "d3";
import type { Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type LossSide, lossSeries, type SingleLoss } from "../../series/losses";
import type { StandingTotal } from "../../series/standing";
import { drawing } from "../../words/en/drawing";
import { figure } from "../../words/en/figure";
import { losses as lossWords } from "../../words/en/losses";
import { wordsOf } from "../../words/words-of";
import type { DrawChart, Frame } from "../frame";
import { saySingle, sayWhat, sharedSince } from "../loss-words";
import { factionInk } from "../theme";
import { sayEstimate, sayShortDay, sayUnder } from "../words";
import { type Lane, laneMarks, layLane } from "./loss-lane";
import { dayPixels, type Label, labelMarks, pixelPlot, plotHeight, silence } from "./pixels";
import { highestOf, levelHead, standingLevels } from "./standing-levels";

/** Heights of a side's heading, of the words in place of its totals, of the space below, px. */
const room = { heading: 20, silence: 18, gap: 10 } as const;

/** Running totals as levels by side and claimant, and under each side a lane of single vehicles. */
export const drawLosses: DrawChart = (plot, { ledger, view }, frame) => {
  const series = lossSeries(ledger, view);
  const { sides, domain } = series;
  const under = sayUnder(ledger, view);
  if (sides.length === 0)
    return pixelPlot(plot, ledger, series, frame, [], [silence(plot, wordsOf(drawing, ledger).noLosses(under), frame)]);
  const lanes = sides.map((side) => layLane(side, (single) => choices(ledger, single), domain, frame));
  const heads = sum(sides, ({ totals }) => room.heading + (totals.length > 0 ? levelHead : room.silence) + room.gap);
  const fixed = heads + sum(lanes, ({ height }) => height);
  const highest = sides.map(({ totals }) => (totals.length > 0 ? highestOf(totals) : 0));
  const perUnit = Math.max(1, plotHeight(frame) - fixed) / (sum(highest) || 1);
  const say = ({ claim }: StandingTotal) => sayEstimate(claim.estimate, ledger);
  const marks: Markish[] = [];
  const labels: Label[] = [];
  let top = 0;
  for (const [i, side] of sides.entries()) {
    const lane = lanes[i] as Lane;
    const max = highest[i] as number;
    const head = top + room.heading + (side.totals.length > 0 ? levelHead : room.silence);
    const box = { top: head, bottom: head + max * perUnit, max };
    const levels = standingLevels(plot, ledger, side.totals, { box, domain, say }, frame);
    const singles = laneMarks(plot, ledger, lane, { top: box.bottom + 6, side: side.faction, domain }, frame);
    marks.push(...levels.marks, ...singles.marks);
    labels.push(...levels.labels, ...singles.labels, ...headings(ledger, side, { top, domain, under }, frame));
    top = box.bottom + lane.height + room.gap;
  }
  return pixelPlot(plot, ledger, series, frame, marks, labelMarks(plot, labels, dayPixels(domain, frame), frame));
};

/** What to say of single vehicles, at first choice and where that is too long. */
function choices(ledger: Ledger, single: SingleLoss): string[] {
  const what = sayWhat(ledger, single);
  const words = wordsOf(lossWords, ledger);
  return [saySingle(ledger, single), words.single(what, words.kinds[single.kind], null), what];
}

function headings(
  ledger: Ledger,
  side: LossSide,
  { top, domain, under }: { top: number; domain: Period; under: string },
  frame: Frame,
): Label[] {
  const pixels = dayPixels(domain, frame);
  const words = wordsOf(drawing, ledger);
  const name = side.faction === null ? wordsOf(lossWords, ledger).noSide : ledger.factions.get(side.faction).name;
  const ink = side.faction === null ? frame.palette.text : factionInk(side.faction, ledger.factions, frame.palette);
  const since = sharedSince(side.totals);
  const from = since === null ? "" : wordsOf(figure, ledger).since(sayShortDay(since, ledger));
  const none = { x: pixels.left, y: top + room.heading + 8, text: words.noTotal(under) };
  return [
    {
      x: pixels.left,
      y: top + 8,
      text: words.lost(name, from),
      href: side.faction === null ? undefined : frame.links?.faction(side.faction),
      anchor: "start",
      ink,
      bold: true,
    },
    ...(side.totals.length === 0 ? [{ ...none, anchor: "start" as const, ink: frame.palette.muted }] : []),
  ];
}
