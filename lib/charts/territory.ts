import type { Markish } from "@observablehq/plot";
import { sum } from "d3";
import { type Day, inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { claimRows } from "../series/claim-rows";
import { type StandingTotal, standsOn } from "../series/standing";
import { type Road, type RoadClaim, type TerritorySeries, territoryClaims, territorySeries } from "../series/territory";
import type { Chart, Figure, FigureTable, Frame, PlotModule, Reading } from "./chart";
import { dayPixels, type Label, labelMarks, pixelPlot, plotHeight, silence } from "./drawing/pixels";
import { layRoad, type RoadRow, roadMarks } from "./drawing/road-row";
import { highestOf, levelHead, standingLevels } from "./drawing/standing-levels";
import { eventMarks } from "./event-marks";
import { factionInk } from "./theme";
import {
  certaintyNames,
  sayCount,
  sayFilter,
  sayList,
  sayPeriod,
  sayShortClaimant,
  sayShortDay,
  sayShortPeriod,
} from "./words";

/** Height of a heading, and of the space below a side, px. */
const room = { heading: 20, gap: 10 } as const;

/** Ground held as claimed, and what is told of each road. */
export const territory: Chart = {
  slug: "territory",
  name: "Territory",
  height: { narrow: 420, wide: 380 },
  axis: "time",
  options: [],
  data: (ledger, view) => claimRows(ledger, territoryClaims(territorySeries(ledger, view))),
  figure(ledger, view): Figure {
    const series = territorySeries(ledger, view);
    const filter = sayFilter(ledger, view);
    const entries = entriesOf(ledger, series);
    return {
      title: `Ground held and roads controlled, as claimed${filter && ` (${filter})`}`,
      unit: "km², and roads",
      note: "A point or bar is the ground held, as claimed on that day; the broken line goes on as long as it is that claimant’s last word. On a road, a block is a claim about a part of it; a bar runs from a claim about the whole road on, as last reported. Before the first report nothing is known. A road cut is not a road held along its length.",
      summary: summary(ledger, series),
      table: table(ledger, entries),
      marks: eventMarks(
        entries.map(({ of, where }) => ({
          event: of.claim.event,
          faction: of.faction,
          period: of.claim.period,
          text: `${where}, ${ledger.factions.get(of.faction).name}, ${sayGround(of)}`,
        })),
      ),
      readings: (day) => readDay(ledger, series, day),
      claims: territoryClaims(series).map((claim) => claim.id),
      draw: (plot, frame) => drawTerritory(plot, ledger, series, frame),
    };
  },
};

interface Entry {
  readonly of: StandingTotal | RoadClaim;
  /** “Ground held”, or the road. */
  readonly where: string;
}

function entriesOf(ledger: Ledger, { sides, roads }: TerritorySeries): Entry[] {
  const entries: Entry[] = [
    ...sides.flatMap(({ totals }) => totals.map((of) => ({ of, where: "Ground held" }))),
    ...roads.flatMap((road) => road.claims.map((of) => ({ of, where: nameOf(ledger, road) }))),
  ];
  return inDayOrder(entries.map((entry) => ({ ...entry, period: entry.of.claim.period }))).filter(
    ({ of }) => of.inside !== "none",
  );
}

const nameOf = (ledger: Ledger, { place }: Road) =>
  place === null ? "Road not named" : (ledger.places.get(place)?.name ?? place);

/** “341 km²”, “6 km”, “some parts”, “regained control over”: the number, or the claim's own words in quotes. */
function sayGround({ claim }: StandingTotal | RoadClaim): string {
  const counted = claim.unit !== "site" && claim.estimate.low > 0;
  if (counted) return sayCount(claim.estimate, claim.unit);
  const brokenOff = /\b(of|the|over)$/.test(claim.wording);
  return `“${claim.wording}${brokenOff ? " …" : ""}”`;
}

function claimantOf(ledger: Ledger, { claim }: StandingTotal): string {
  return sayShortClaimant(ledger.claimants.get(claim.claimant)?.name ?? claim.claimant);
}

/** Ground and roads as they were last reported by the end of a day, and the reports of the day. */
function readDay(ledger: Ledger, { period, sides, roads }: TerritorySeries, day: Day): Reading[] {
  if (day < period.start || day > period.end) return [];
  const last = (of: Day) => (of < day ? ` (last reported ${sayShortDay(of)})` : "");
  const ground = sides.flatMap(({ faction, totals }) =>
    totals
      .filter((total) => standsOn(total, day))
      .map((total) => ({
        faction,
        text: `${sayGround(total)} held, ${claimantOf(ledger, total)}${last(total.stated)}`,
      })),
  );
  const control = roads.flatMap((road) =>
    road.claims
      .filter((of) => {
        const stands = of.whole && of.period.start <= day && (of.until === null || day < of.until);
        return stands || (of.period.start <= day && day <= of.period.end);
      })
      .map((of) => ({
        faction: of.faction,
        text: `${nameOf(ledger, road)}, ${sayGround(of)}${last(of.period.end)}`,
      })),
  );
  return [...control, ...ground];
}

function summary(ledger: Ledger, { sides, roads, period }: TerritorySeries): string {
  const name = (id: string) => ledger.factions.get(id).name;
  const ground = sides.flatMap(({ faction, totals }) => {
    const told = totals.filter(({ inside }) => inside !== "none");
    const claimed = told.map((of) => `${sayGround(of)} (${claimantOf(ledger, of)}, ${sayShortDay(of.stated)})`);
    return told.length > 0 ? [`Ground held by ${name(faction)}, in all: ${sayList(claimed)}.`] : [];
  });
  const control = roads.flatMap((road) => {
    const told = road.claims.filter(({ inside }) => inside !== "none");
    const claimed = told.map((of) => `${name(of.faction)} ${sayGround(of)} (${sayShortPeriod(of.period)})`);
    return told.length > 0 ? [`${nameOf(ledger, road)}: ${sayList(claimed)}.`] : [];
  });
  const days = sayPeriod(period);
  const none = [
    ...(ground.length === 0 ? ["No area held was reported."] : []),
    ...(control.length === 0 ? ["No road was reported taken, cut or reopened."] : []),
  ];
  return [`${days}.`, ...ground, ...control, ...none].join(" ");
}

function table(ledger: Ledger, entries: readonly Entry[]): FigureTable {
  return {
    columns: [
      { key: "days", label: "Days" },
      { key: "what", label: "What" },
      { key: "side", label: "Side" },
      { key: "count", label: "Claimed", numeric: true },
      { key: "basis", label: "How counted" },
      { key: "wording", label: "As worded" },
      { key: "certainty", label: "Certainty" },
      { key: "claimant", label: "According to" },
    ],
    rows: entries.map(({ of, where }) => {
      const { claim } = of;
      const since = claim.since === null ? "" : ` since ${sayShortDay(claim.since)}`;
      return {
        event: claim.event,
        cells: [
          sayShortPeriod(claim.period),
          where,
          ledger.factions.get(of.faction).name,
          claim.unit === "site" ? "whole road" : sayCount(claim.estimate, claim.unit),
          claim.basis === "running_total" ? `in all${since}` : "by itself",
          `“${claim.wording}”`,
          certaintyNames[claim.certainty],
          ledger.claimants.get(claim.claimant)?.name ?? "",
        ],
      };
    }),
  };
}

function drawTerritory(plot: PlotModule, ledger: Ledger, series: TerritorySeries, frame: Frame) {
  const { sides, roads, domain } = series;
  if (sides.length + roads.length === 0)
    return pixelPlot(plot, series, frame, [], [silence(plot, "No ground or road reported under this filter", frame)]);
  const pixels = dayPixels(domain, frame);
  const name = (id: string) => ledger.factions.get(id).name;
  const words = (of: RoadClaim) => [`${name(of.faction)}: ${sayGround(of)}`, sayGround(of)];
  const rows = roads.map((road) => layRoad(road, words, domain, frame));
  const roadRoom = roads.length > 0 ? sum(rows, ({ height }) => room.heading + height) : room.heading;
  const heads = sides.length * (room.heading + levelHead + room.gap);
  const highest = sides.map((side) => highestOf(side.totals));
  const perUnit = Math.max(1, plotHeight(frame) - roadRoom - heads) / (sum(highest) || 1);
  const headings: Label[] = [];
  const heading = (text: string, ink: string, bold: boolean, href?: string) =>
    headings.push({ x: pixels.left, y: top + 9, text, anchor: "start", ink, bold, href });
  const marks: Markish[] = [];
  const over: Markish[] = [];
  let top = 0;
  for (const [i, side] of sides.entries()) {
    heading(
      `${name(side.faction)}: km² held, as claimed`,
      factionInk(side.faction, ledger.factions, frame.palette),
      true,
      frame.links?.faction(side.faction),
    );
    const max = highest[i] as number;
    const box = { top: top + room.heading + levelHead, bottom: top + room.heading + levelHead + max * perUnit, max };
    const levels = standingLevels(plot, ledger, side.totals, { box, domain, say: sayGround }, frame);
    marks.push(...levels.marks);
    over.push(...levels.over);
    top = box.bottom + room.gap;
  }
  if (sides.length === 0) {
    heading("No area held reported under this filter", frame.palette.muted, false);
    top += room.heading + room.gap;
  }
  for (const [i, road] of roads.entries()) {
    heading(nameOf(ledger, road), frame.palette.text, true);
    const row = rows[i] as RoadRow;
    const drawn = roadMarks(plot, ledger, row, { top: top + room.heading, domain }, frame);
    marks.push(...drawn.marks);
    over.push(...drawn.over);
    top += room.heading + row.height;
  }
  if (roads.length === 0) heading("No road reported under this filter", frame.palette.muted, false);
  return pixelPlot(plot, series, frame, marks, [...over, ...labelMarks(plot, headings, pixels, frame)]);
}
