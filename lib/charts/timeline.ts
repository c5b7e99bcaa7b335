import type * as Plot from "@observablehq/plot";
import { max } from "d3";
import { dayToDate, inDayOrder, overlaps } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { eventRows } from "../series/event-rows";
import { type TimelineEvent, type TimelineSeries, timelineSeries } from "../series/timeline";
import { eventsOf } from "../view/filter";
import type { Chart, Figure, FigureRow, Frame, PlotModule } from "./chart";
import { layPanels } from "./drawing/panels";
import { dayEnd, timeAxis, timeMargins, timeScale, veils } from "./drawing/time-axis";
import { factionColor, factionInk } from "./theme";
import { capitalize, sayEvents, sayFilter, sayPeriod, sayShortPeriod, typeNames } from "./words";

/** Room for the names of the phases, over the strips, px. */
const phaseRoom = 24;
/** Height of the heading over each strip, px. */
const headRoom = 17;

/** All events as strips by belligerent, with the phases: the overview on which time is brushed. */
export const timeline: Chart = {
  slug: "timeline",
  name: "Timeline",
  height: { narrow: 188, wide: 188 },
  axis: "time",
  options: [],
  data: (ledger, view) => eventRows(ledger, eventsOf(ledger, view)),
  figure(ledger, view): Figure {
    const series = timelineSeries(ledger, view);
    const filter = sayFilter(ledger, view);
    const passing = inDayOrder(series.events.filter((event) => event.passes && overlaps(event.period, series.period)));
    const count = eventsOf(ledger, view).length;
    const events = new Set(passing.map(({ event }) => event));
    return {
      title: `All events, by who took part${filter && ` (${filter})`}`,
      unit: "events",
      note: "One block an event over its days, once for each side that acted or was acted upon; grey where the filter leaves it out. Drag to choose days.",
      summary: `${sayEvents(count)}, ${sayPeriod(series.period)}${outside(series)}.`,
      table: {
        columns: [
          { key: "days", label: "Days" },
          { key: "side", label: "Side" },
          { key: "type", label: "Type" },
          { key: "event", label: "Event" },
        ],
        rows: [
          ...passing.map(({ event, faction }) => rowOf(ledger, event, faction)),
          ...series.sideless.map((event) => rowOf(ledger, event, null)),
        ],
      },
      marks: passing.map((mark) => ({
        faction: mark.faction,
        period: mark.period,
        label: `${sayPeriod(mark.period)}: ${ledger.eventById.get(mark.event)?.summary ?? ""}`,
        events: [mark.event],
      })),
      readings: (day) =>
        passing
          .filter(({ period }) => period.start <= day && day <= period.end)
          .map((mark) => ({ faction: mark.faction, text: ledger.eventById.get(mark.event)?.summary ?? "" })),
      aside: [
        {
          label: "Events of no side",
          items: series.sideless.map((id) => ({ text: sayEventAt(ledger, id), events: [id] })),
        },
      ].filter(({ items }) => items.length > 0),
      claims: [...events].flatMap((id) => ledger.claimsByEvent.get(id)?.map((claim) => claim.id) ?? []),
      draw: (plot, frame) => drawTimeline(plot, ledger, series, frame),
    };
  },
};

function outside({ before, after }: TimelineSeries): string {
  const parts = [...(before > 0 ? [`${before} before`] : []), ...(after > 0 ? [`${after} after`] : [])];
  return parts.length > 0 ? `; ${parts.join(" and ")} these days are not shown` : "";
}

function rowOf(ledger: Ledger, id: string, faction: string | null): FigureRow {
  const event = ledger.eventById.get(id);
  if (!event) throw new RangeError(`No event “${id}” in this campaign.`);
  const side = faction === null ? "none" : ledger.factions.get(faction).name;
  return { event: id, cells: [sayShortPeriod(event.period), side, typeNames[event.type], event.summary] };
}

function sayEventAt(ledger: Ledger, id: string): string {
  const event = ledger.eventById.get(id);
  return event ? `${sayShortPeriod(event.period)}: ${event.summary}` : id;
}

function drawTimeline(plot: PlotModule, ledger: Ledger, series: TimelineSeries, frame: Frame): Plot.PlotOptions {
  const sides = ledger.factions.belligerents.map(({ id }) => series.events.filter((event) => event.faction === id));
  const layout = layPanels(
    ledger.factions.belligerents.map(({ id }, i) => ({
      key: id,
      max: (max(sides[i] as TimelineEvent[], (event) => event.rank) ?? 0) + 1,
    })),
    { height: frame.height - 28 - phaseRoom, head: headRoom, least: 10 },
  );
  const { links } = frame;
  const strips = layout.panels.flatMap((panel, i) => {
    const color = factionColor(panel.key, ledger.factions, frame.palette);
    return [
      plot.ruleY([panel.base], { stroke: frame.palette.line }),
      plot.rect(sides[i] as TimelineEvent[], {
        x1: (event: TimelineEvent) => dayToDate(event.period.start),
        x2: (event: TimelineEvent) => dayEnd(event.period.end),
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
    marginBottom: 28,
    x: timeScale(series.domain),
    y: { domain: [0, layout.top], axis: null },
    marks: [
      phaseMarks(plot, series, frame),
      ...strips,
      timeAxis(plot, series.domain, frame),
      veils(plot, series.domain, series.period, frame),
      ...headings,
    ],
  };
}

/** Where each part of the narrative lies, by name where the name has room, else by number. */
function phaseMarks(plot: PlotModule, series: TimelineSeries, frame: Frame): Plot.Markish {
  const { start, end } = series.domain;
  const left = dayToDate(start).getTime();
  const perPixel = (dayEnd(end).getTime() - left) / (frame.width - timeMargins.marginLeft - timeMargins.marginRight);
  const phases = series.phases.map((phase) => {
    const x1 = dayToDate(phase.period.start < start ? start : phase.period.start);
    const x2 = dayEnd(phase.period.end > end ? end : phase.period.end);
    const room = (x2.getTime() - x1.getTime()) / perPixel;
    const name = phase.number === null ? phase.name : `${phase.number} ${phase.name}`;
    return { x1, x2, text: name.length * 6.4 < room ? name : `${phase.number ?? ""}` };
  });
  return [
    plot.ruleX(phases, { x: "x1", stroke: frame.palette.line, insetTop: -phaseRoom }),
    plot.text(phases, {
      x: "x1",
      text: "text",
      frameAnchor: "top",
      textAnchor: "start",
      dx: 4,
      dy: -phaseRoom + 2,
      lineAnchor: "top",
      fontSize: 12,
      fill: frame.palette.muted,
    }),
  ];
}
