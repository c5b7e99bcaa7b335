import type * as Plot from "@observablehq/plot";
import { group, max } from "d3";
import { dayToDate, type Period } from "../../campaign/day";
import { type StackedCrowd, type TimelineEvent, type TimelineSeries, timelineSeries } from "../../series/timeline";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { capitalize } from "../words";
import { landmarkRoomOf } from "./landmarks";
import { stripMargins, timeMargins } from "./margins";
import { layPanels } from "./panels";
import { dayPixels } from "./pixels";
import { textWidth } from "./text-width";
import { dayEnd, timeAxis, timeScale, veils } from "./time-axis";

/** Room for the names of the phases, over the strips, px. */
const phaseRoom = 24;
/** Height of the heading over each strip, px. */
const headRoom = 17;

interface Dated {
  readonly period: Period;
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
  const { links } = frame;
  const strips = layout.panels.flatMap((panel) => {
    const color = factionColor(panel.key, ledger.factions, frame.palette);
    const days = {
      x1: ({ period }: Dated) => dayToDate(period.start),
      x2: ({ period }: Dated) => dayEnd(period.end),
    };
    // Under what passes of a crowd lies all of it.
    const crowded = (height: "all" | "count", fill: string) =>
      plot.rect(crowds.get(panel.key) ?? [], {
        ...days,
        y1: (crowd: StackedCrowd) => panel.base + crowd.base,
        y2: (crowd: StackedCrowd) => panel.base + crowd.base + crowd[height],
        insetLeft: 0.75,
        insetRight: 0.75,
        fill,
        ...(links && { href: ({ faction, period }: StackedCrowd) => links.events(faction, period) }),
      });
    return [
      plot.ruleY([panel.base], { stroke: frame.palette.line }),
      ...(crowds.size > 0 ? [crowded("all", frame.palette.line), crowded("count", color)] : []),
      plot.rect(ones.get(panel.key) ?? [], {
        ...days,
        y1: (event: TimelineEvent) => panel.base + event.rank,
        y2: (event: TimelineEvent) => panel.base + event.rank + 1,
        inset: 0.75,
        rx: 1,
        fill: (event: TimelineEvent) => (event.passes ? color : frame.palette.line),
        ...(links && { href: (event: TimelineEvent) => links.event(event.event) }),
      }),
    ];
  });
  const headings = layout.panels.map((panel) =>
    plot.text([panel.key], {
      x: dayToDate(series.domain.start),
      y: panel.base + panel.max,
      dy: -7,
      textAnchor: "start",
      text: (id: string) => capitalize(ledger.factions.get(id).name),
      ...(links && { href: (id: string) => links.faction(id) }),
      fontSize: 12,
      fontWeight: 600,
      fill: factionInk(panel.key, ledger.factions, frame.palette),
    }),
  );
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
      ...headings,
    ],
  };
};

/**
 * Where each part of the narrative lies, by name where the name has room, else by number.
 * @param above from the top of their names to the strips, px
 */
function phaseMarks(plot: PlotModule, series: TimelineSeries, above: number, frame: Frame): Plot.Markish {
  const { start, end } = series.domain;
  const pixels = dayPixels(series.domain, frame);
  const phases = series.phases.map((phase) => {
    const first = phase.period.start < start ? start : phase.period.start;
    const room = pixels.end(phase.period.end > end ? end : phase.period.end) - pixels.start(first);
    const name = phase.number === null ? phase.name : `${phase.number} ${phase.name}`;
    return { first: dayToDate(first), text: textWidth(name) + 8 <= room ? name : `${phase.number ?? ""}` };
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
