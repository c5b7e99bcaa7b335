import type * as Plot from "@observablehq/plot";
import { group, max } from "d3";
import { dayToDate, type Period } from "../../campaign/day";
import { type StackedCrowd, type TimelineEvent, type TimelineSeries, timelineSeries } from "../../series/timeline";
import type { FigureSubject } from "../figure";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { capitalize } from "../words";
import { landmarkRoomOf } from "./landmarks";
import { stripMargins, timeMargins } from "./margins";
import { layPanels, type Panel } from "./panels";
import { dayPixels } from "./pixels";
import { rim } from "./rim";
import { textWidth } from "./text-width";
import { dayEnd, timeAxis, timeScale, veils } from "./time-axis";

/** Room for the names of the phases, over the strips, px. */
const phaseRoom = 24;
/** Height of the heading over each strip, px. */
const headRoom = 17;

interface Dated {
  readonly period: Period;
}

/** Something in the strip where it stands. */
interface Placed<One> {
  readonly of: One;
  readonly base: number;
}

/** Strips of events by belligerent, one block an event, or a crowd where these are too many, under the phases of the narrative. */
export const drawTimeline: DrawChart = (plot, { ledger, view }, frame) => {
  const series = timelineSeries(ledger, view);
  const ones = group(series.events, ({ faction }) => faction);
  const crowds = group(series.crowds, ({ faction }) => faction);
  const layout = layPanels(
    ledger.factions.belligerents.map(({ id }) => ({
      key: id,
      max: Math.max(
        1,
        max(ones.get(id) ?? [], ({ rank }) => rank + 1) ?? 0,
        max(crowds.get(id) ?? [], ({ base, all }) => base + all) ?? 0,
      ),
    })),
    { height: frame.height - stripMargins.marginBottom - phaseRoom, head: headRoom, least: 10 },
  );
  const placed = <One>(by: ReadonlyMap<string, readonly One[]>) =>
    layout.panels.flatMap(({ key, base }) => (by.get(key) ?? []).map((of) => ({ of, base })));
  const color = (faction: string) => factionColor(faction, ledger.factions, frame.palette);
  const { links } = frame;
  const days = {
    x1: ({ of }: Placed<Dated>) => dayToDate(of.period.start),
    x2: ({ of }: Placed<Dated>) => dayEnd(of.period.end),
  };
  // Under what passes of a crowd lies all of it.
  const crowded = (height: "all" | "count") =>
    plot.rect(placed(crowds), {
      ...days,
      y1: ({ of, base }) => base + of.base,
      y2: ({ of, base }) => base + of.base + of[height],
      insetLeft: 0.75,
      insetRight: 0.75,
      fill: height === "all" ? frame.palette.line : ({ of }: Placed<StackedCrowd>) => color(of.faction),
      ...(links && { href: ({ of }: Placed<StackedCrowd>) => links.events(of.faction, of.period) }),
    });
  const strips = [
    plot.ruleY(layout.panels, { y: "base", stroke: frame.palette.line }),
    ...(crowds.size > 0 ? [crowded("all"), crowded("count")] : []),
    plot.rect(placed(ones), {
      ...days,
      y1: ({ of, base }) => base + of.rank,
      y2: ({ of, base }) => base + of.rank + 1,
      inset: 0.75,
      rx: 1,
      fill: ({ of }) => (of.passes ? color(of.faction) : frame.palette.line),
      ...(links && { href: ({ of }: Placed<TimelineEvent>) => links.event(of.event) }),
    }),
  ];
  const headings = plot.text(layout.panels, {
    x: () => dayToDate(series.domain.start),
    y: ({ base, max }) => base + max,
    dy: -7,
    textAnchor: "start",
    text: ({ key }) => capitalize(ledger.factions.get(key).name),
    ...(links && { href: ({ key }: Panel) => links.faction(key) }),
    fontSize: 12,
    fontWeight: 600,
    fill: ({ key }) => factionInk(key, ledger.factions, frame.palette),
    ...rim(frame.palette),
  });
  return {
    width: frame.width,
    height: frame.height,
    ...timeMargins,
    marginTop: phaseRoom,
    marginBottom: stripMargins.marginBottom,
    x: timeScale(series.domain),
    y: { domain: [0, layout.top], axis: null },
    marks: [
      phaseMarks(plot, series, phaseRoom + landmarkRoomOf(ledger, frame), frame),
      ...strips,
      timeAxis(plot, ledger, series.domain, frame),
      veils(plot, series.domain, series.period, frame),
      headings,
    ],
  };
};

/** The first day of each part of the narrative. */
export const phaseDays = ({ ledger, view }: FigureSubject) =>
  timelineSeries(ledger, view).phases.map(({ period }) => period.start);

/**
 * Where each part of the narrative lies, by name where the name has room, else by number.
 * @param above from the top of their names to the strips, px
 */
function phaseMarks(plot: PlotModule, series: TimelineSeries, above: number, frame: Frame): Plot.Markish {
  const pixels = dayPixels(series.domain, frame);
  const phases = series.phases.map(({ period, number, name }) => {
    const room = pixels.end(period.end) - pixels.start(period.start);
    const numbered = number === null ? name : `${number} ${name}`;
    return { first: dayToDate(period.start), text: textWidth(numbered) + 8 <= room ? numbered : `${number ?? ""}` };
  });
  return [
    plot.ruleX(phases, { x: "first", stroke: frame.palette.line, insetTop: -above }),
    plot.text(phases, {
      x: "first",
      text: "text",
      frameAnchor: "top",
      textAnchor: "start",
      dx: 4,
      dy: -above + 2,
      lineAnchor: "top",
      fontSize: 12,
      fill: frame.palette.muted,
    }),
  ];
}
