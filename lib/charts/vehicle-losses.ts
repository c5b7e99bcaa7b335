import type { Markish } from "@observablehq/plot";
import { sum } from "d3";
import { type Day, inDayOrder, type Period } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { claimRows } from "../series/claim-rows";
import { type LossSeries, type LossSide, lossClaims, lossSeries, type SingleLoss } from "../series/losses";
import { chosenSides } from "../series/sides";
import { type StandingTotal, standsOn } from "../series/standing";
import type { Chart, Figure, FigureTable, Frame, PlotModule, Reading } from "./chart";
import { type Lane, laneMarks, layLane } from "./drawing/loss-lane";
import { dayPixels, labelMarks, pixelPlot, plotHeight, silence } from "./drawing/pixels";
import { highestOf, levelHead, standingLevels } from "./drawing/standing-levels";
import { eventMarks } from "./event-marks";
import { factionInk } from "./theme";
import {
  certaintyNames,
  sayCount,
  sayDay,
  sayEstimate,
  sayFilter,
  sayList,
  sayPeriod,
  sayShortClaimant,
  sayShortDay,
  sayShortPeriod,
  sayWording,
} from "./words";

/** Heights of a side's heading, of the words in place of its totals, of the space below, px. */
const room = { heading: 20, silence: 18, gap: 10 } as const;

/** Running totals as each claimant stated them, and single vehicles, by the side that lost them. */
export const vehicleLosses: Chart = {
  slug: "vehicle-losses",
  name: "Vehicle losses",
  height: { narrow: 320, wide: 320 },
  axis: "time",
  options: [],
  data: (ledger, view) => claimRows(ledger, lossClaims(lossSeries(ledger, view))),
  figure(ledger, view): Figure {
    const series = lossSeries(ledger, view);
    const filter = sayFilter(ledger, view);
    const entries = inDayOrder(
      series.sides.flatMap((side) =>
        [...side.totals, ...side.singles].map((of) => ({ of, side: side.faction, period: of.claim.period })),
      ),
    ).filter(({ of }) => of.inside !== "none");
    return {
      title: `Vehicles lost, as claimed, by the side that lost them${filter && ` (${filter})`}`,
      unit: "vehicles",
      note: "A point is a running total on the day a claimant stated it; the broken line goes on as long as it is that claimant’s last word. An arrow means “or more”. Rival totals stand side by side and are never added up. A cross is a vehicle lost by itself, a square one seized; whether a total includes it is not told.",
      summary: summary(ledger, series, chosenSides(ledger, view)),
      table: table(ledger, entries),
      marks: eventMarks(
        entries.map(({ of, side, period }) => {
          const name = side === null ? "" : `${ledger.factions.get(side).name}, `;
          return { event: of.claim.event, faction: side, period, text: `${name}${sayLoss(ledger, of)}` };
        }),
      ),
      readings: (day) => series.sides.flatMap((side) => readSide(ledger, series, side, day)),
      claims: lossClaims(series).map((claim) => claim.id),
      draw: (plot, frame) => drawLosses(plot, ledger, series, frame),
    };
  },
};

const isTotal = (of: StandingTotal | SingleLoss): of is StandingTotal => "stated" in of;

/** “SOHR: at least 11 since 16 Oct”, “a bulldozer lost”, “a BMP-1 seized by Rebels” */
function sayLoss(ledger: Ledger, of: StandingTotal | SingleLoss): string {
  if (isTotal(of)) return `${claimantOf(ledger, of)}: ${sayTotalLost(of)}`;
  return saySingle(ledger, of);
}

function sayTotalLost({ claim }: StandingTotal): string {
  return `${sayEstimate(claim.estimate)}${claim.since === null ? "" : ` since ${sayShortDay(claim.since)}`}`;
}

function saySingle(ledger: Ledger, single: SingleLoss): string {
  const { claim, kind } = single;
  const by = kind === "seized" && claim.faction !== null ? ` by ${ledger.factions.get(claim.faction).name}` : "";
  return `${sayWhat(single)} ${kind}${by}`;
}

/** “a bulldozer”, “at least 2 vehicles” */
function sayWhat({ claim }: SingleLoss): string {
  return sayWording(claim) ?? sayCount(claim.estimate, claim.unit);
}

function claimantOf(ledger: Ledger, { claim }: StandingTotal): string {
  return sayShortClaimant(ledger.claimants.get(claim.claimant)?.name ?? claim.claimant);
}

/** The day since which all of some totals count; null where they differ or do not say. */
function sharedSince(totals: readonly StandingTotal[]): Day | null {
  const days = [...new Set(totals.map(({ claim }) => claim.since))];
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** What stands on a day of the period: last words stated by then, and single vehicles of the day. */
function readSide(ledger: Ledger, { period }: LossSeries, side: LossSide, day: Day): Reading[] {
  if (day < period.start || day > period.end) return [];
  const totals = side.totals
    .filter((total) => standsOn(total, day))
    .map((total) => {
      const before = total.stated < day ? ` (last claimed ${sayShortDay(total.stated)})` : "";
      return `${claimantOf(ledger, total)}: ${sayTotalLost(total)}${before}`;
    });
  const singles = side.singles
    .filter((single) => single.period.start <= day && day <= single.period.end)
    .map((single) => {
      const over = single.period.start === single.period.end ? "" : `, ${sayShortPeriod(single.period)}`;
      return `${saySingle(ledger, single)}${over}`;
    });
  return [...singles, ...totals].map((text) => ({ faction: side.faction, text }));
}

function summary(ledger: Ledger, { sides, period }: LossSeries, chosen: readonly string[]): string {
  const told = sides.flatMap(({ faction, ...side }) => {
    const totals = side.totals.filter(({ inside }) => inside !== "none");
    const singles = side.singles.filter(({ inside }) => inside !== "none");
    if (totals.length + singles.length === 0) return [];
    const name = faction === null ? "Side not stated" : ledger.factions.get(faction).name;
    const since = sharedSince(totals);
    const claimed = totals.map((of) => {
      const count = since === null ? sayTotalLost(of) : sayEstimate(of.claim.estimate);
      return `${count} (${claimantOf(ledger, of)}, ${sayShortDay(of.stated)})`;
    });
    const rivals = totals.length > 1 ? ", running totals that must not be added" : "";
    const total =
      totals.length > 0
        ? `in all${since === null ? "" : ` since ${sayDay(since)}`} ${sayList(claimed)}${rivals}`
        : "no running total";
    const single = singles.map((of) => saySingle(ledger, of));
    return [{ faction, text: `${name}: ${total}${single.length > 0 ? `; single vehicles: ${sayList(single)}` : ""}.` }];
  });
  const silent = chosen.filter((id) => !told.some(({ faction }) => faction === id));
  const names = sayList(silent.map((id) => ledger.factions.get(id).name));
  const days = sayPeriod(period);
  if (told.length === 0) return `${days}: no loss of vehicles was reported under this filter.`;
  const rest = silent.length > 0 ? ` For ${names} none was reported.` : "";
  return `${days}, vehicles lost. ${told.map(({ text }) => text).join(" ")}${rest}`;
}

function table(
  ledger: Ledger,
  entries: readonly { readonly of: StandingTotal | SingleLoss; readonly side: string | null }[],
): FigureTable {
  return {
    columns: [
      { key: "days", label: "Days" },
      { key: "side", label: "Lost by" },
      { key: "count", label: "Vehicles", numeric: true },
      { key: "kind", label: "How counted" },
      { key: "wording", label: "As worded" },
      { key: "certainty", label: "Certainty" },
      { key: "claimant", label: "According to" },
    ],
    rows: entries.map(({ of, side }) => {
      const { claim } = of;
      const by = claim.measure === "vehicles_seized" && claim.faction !== null;
      return {
        event: claim.event,
        cells: [
          sayShortPeriod(claim.period),
          side === null ? "Not stated" : ledger.factions.get(side).name,
          sayEstimate(claim.estimate),
          isTotal(of)
            ? `in all since ${claim.since === null ? "an unstated day" : sayDay(claim.since)}`
            : `${of.kind}${by ? ` by ${ledger.factions.get(claim.faction as string).name}` : ""}`,
          `“${claim.wording}”`,
          certaintyNames[claim.certainty],
          ledger.claimants.get(claim.claimant)?.name ?? "",
        ],
      };
    }),
  };
}

function drawLosses(plot: PlotModule, ledger: Ledger, series: LossSeries, frame: Frame) {
  const { sides, domain } = series;
  if (sides.length === 0)
    return pixelPlot(plot, series, frame, [], [silence(plot, "No loss of vehicles reported under this filter", frame)]);
  const lanes = sides.map((side) => layLane(side, (single) => wordsOf(ledger, single), domain, frame));
  const heads = sum(sides, ({ totals }) => room.heading + (totals.length > 0 ? levelHead : room.silence) + room.gap);
  const fixed = heads + sum(lanes, ({ height }) => height);
  const highest = sides.map(({ totals }) => (totals.length > 0 ? highestOf(totals) : 0));
  const perUnit = Math.max(1, plotHeight(frame) - fixed) / (sum(highest) || 1);
  const say = ({ claim }: StandingTotal) => sayEstimate(claim.estimate);
  const marks: Markish[] = [];
  const over: Markish[] = [];
  let top = 0;
  for (const [i, side] of sides.entries()) {
    const lane = lanes[i] as Lane;
    const max = highest[i] as number;
    const head = top + room.heading + (side.totals.length > 0 ? levelHead : room.silence);
    const box = { top: head, bottom: head + max * perUnit, max };
    const levels = standingLevels(plot, ledger, side.totals, { box, domain, say }, frame);
    const singles = laneMarks(plot, ledger, lane, { top: box.bottom + 6, side: side.faction, domain }, frame);
    marks.push(...levels.marks, ...singles.marks);
    over.push(...levels.over, ...singles.over, ...headings(plot, ledger, side, { top, domain }, frame));
    top = box.bottom + lane.height + room.gap;
  }
  return pixelPlot(plot, series, frame, marks, over);
}

/** What to say of single vehicles, at first choice and where that is too long. */
function wordsOf(ledger: Ledger, single: SingleLoss): string[] {
  const what = sayWhat(single);
  return [saySingle(ledger, single), `${what} ${single.kind}`, what];
}

function headings(
  plot: PlotModule,
  ledger: Ledger,
  side: LossSide,
  { top, domain }: { top: number; domain: Period },
  frame: Frame,
): Markish[] {
  const pixels = dayPixels(domain, frame);
  const name = side.faction === null ? "Side not stated" : ledger.factions.get(side.faction).name;
  const ink = side.faction === null ? frame.palette.text : factionInk(side.faction, ledger.factions, frame.palette);
  const since = sharedSince(side.totals);
  const from = since === null ? "" : ` since ${sayShortDay(since)}`;
  const none = { x: pixels.left, y: top + room.heading + 8, text: "No running total under this filter" };
  return labelMarks(
    plot,
    [
      {
        x: pixels.left,
        y: top + 8,
        text: `${name}: vehicles lost${from}, as claimed`,
        href: side.faction === null ? undefined : frame.links?.faction(side.faction),
        anchor: "start",
        ink,
        bold: true,
      },
      ...(side.totals.length === 0 ? [{ ...none, anchor: "start" as const, ink: frame.palette.muted }] : []),
    ],
    pixels,
    frame,
  );
}
