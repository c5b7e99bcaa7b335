import type { Markish } from "@observablehq/plot";
import { range, sum } from "d3";
import { dayToDate, type Period } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import {
  type ActivityCell,
  type ActivityRow,
  type ActivitySeries,
  activityRows,
  activitySeries,
  busiest,
} from "../series/activity";
import type { View } from "../view/view";
import type { Chart, Figure, FigureTable, Frame, Height, PlotModule } from "./chart";
import { dayPixels, type Label, labelMarks, pixelPlot, plotHeight, textWidth } from "./drawing/pixels";
import { stripMargins } from "./drawing/strips";
import { dayEnd, dayWidth } from "./drawing/time-axis";
import { factionColor, factionInk } from "./theme";
import { sayFilter, sayPeriod, sayShortDay } from "./words";

/** Height of the words over a row, of the space below it, and of an event in a list of groups, px. */
const room = { words: 18, gap: 9, event: 7 } as const;
/** Greatest height of an event, and the least at which events are told apart, px. */
const tallest = 36;
const countable = 4;
/** Width of a day under which a hollow mark has no room and a thin one stands for it, px. */
const hollowDay = 4;
/** How far each level of the tree is set in, px. */
const indent = 10;

/** Events by faction and day: above the line those in which it acted, below those in which it was only acted upon. */
export const factionActivity: Chart = {
  slug: "faction-activity",
  name: "Faction activity",
  height: heightUnder,
  axis: "time",
  options: ["level"],
  data: activityRows,
  figure(ledger, view): Figure {
    const series = activitySeries(ledger, view);
    const filter = sayFilter(ledger, view);
    const cells = cellsOf(series);
    const events = new Set(cells.flatMap(({ acted, targeted }) => [...acted, ...targeted]));
    const groups = view.level === "group";
    return {
      title: `Events a day in which each ${groups ? "group" : "side"} acted or was acted upon${filter && ` (${filter})`}`,
      unit: "events a day",
      note: `Solid above the line: events in which it acted; hollow below: events in which it was only acted upon. An event over several days stands on each. ${groups ? "A row counts all groups under it, so rows must not be added up; groups stand in order of their first appearance in these days. " : ""}No mark means nothing was reported, not that nothing was done.`,
      summary: summary(ledger, series),
      table: table(ledger, series),
      marks: cells.map(({ faction, day, acted, targeted }) => ({
        faction,
        period: { start: day, end: day },
        label: `${sayPeriod({ start: day, end: day })}: ${ledger.factions.get(faction).name}, ${sayCounts(acted.length, targeted.length)}`,
        events: [...acted, ...targeted],
      })),
      readings: (day) =>
        cells
          .filter((cell) => cell.day === day)
          .map(({ faction, acted, targeted }) => ({ faction, text: sayCounts(acted.length, targeted.length) })),
      claims: [...events].flatMap((id) => ledger.claimsByEvent.get(id)?.map((claim) => claim.id) ?? []),
      draw: (plot, frame) => drawActivity(plot, ledger, series, view, frame),
    };
  },
};

/** The same for all choices of sides, so that a filter moves nothing; groups are as many as the view names. */
function heightUnder(ledger: Ledger, view: View): Height {
  if (view.level !== "group") return { narrow: 300, wide: 300 };
  const { rows } = activitySeries(ledger, view);
  const height = sum(rows, (row) => rowUnits(row) * room.event + room.words + room.gap);
  const all = Math.max(160, height + stripMargins.marginTop + stripMargins.marginBottom);
  return { narrow: all, wide: all };
}

const rowUnits = (row: ActivityRow) => Math.max(1, busiest(row, "acted") + busiest(row, "targeted"));

/** The cells of the period, in order of their day. */
function cellsOf({ rows }: ActivitySeries) {
  return rows
    .flatMap(({ faction, cells }) => cells.filter((cell) => cell.inside).map((cell) => ({ faction, ...cell })))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** “acted in 3, target of 4”; “nothing reported” for neither. */
function sayCounts(acted: number, targeted: number): string {
  const parts = [...(acted > 0 ? [`acted in ${acted}`] : []), ...(targeted > 0 ? [`target of ${targeted}`] : [])];
  return parts.join(", ") || "nothing reported";
}

function summary(ledger: Ledger, { rows, period }: ActivitySeries): string {
  const sides = rows.filter(({ depth }) => depth === 0);
  const told = sides.map((row) => `${ledger.factions.get(row.faction).name}: ${sayCounts(row.acted, row.targeted)}`);
  const groups = rows.length - sides.length;
  const named = groups > 0 ? ` ${groups} groups are named.` : "";
  return `${sayPeriod(period)}, events. ${told.join("; ")}.${named}`;
}

function table(ledger: Ledger, series: ActivitySeries): FigureTable {
  return {
    columns: [
      { key: "day", label: "Day" },
      { key: "faction", label: "Faction" },
      { key: "acted", label: "Acted in", numeric: true },
      { key: "targeted", label: "Only target of", numeric: true },
      { key: "events", label: "Events" },
    ],
    rows: cellsOf(series).map(({ faction, day, acted, targeted }) => {
      const events = [...acted, ...targeted];
      return {
        event: events.length === 1 ? (events[0] as string) : null,
        cells: [
          sayShortDay(day),
          ledger.factions.get(faction).name,
          `${acted.length}`,
          `${targeted.length}`,
          events.map((id) => ledger.eventById.get(id)?.summary ?? id).join(" "),
        ],
      };
    }),
  };
}

/** A row in pixels from the upper margin. */
interface RowBox {
  readonly row: ActivityRow;
  readonly top: number;
  /** Between acted and acted upon. */
  readonly line: number;
  readonly event: number;
}

function boxesOf({ rows }: ActivitySeries, view: View, frame: Frame): RowBox[] {
  const units = sum(rows, rowUnits);
  const free = plotHeight(frame) - rows.length * (room.words + room.gap);
  const event = view.level === "group" ? room.event : Math.max(1, Math.min(tallest, free / (units || 1)));
  const spare = Math.max(0, free - units * event) / (rows.length || 1);
  let top = 0;
  return rows.map((row) => {
    const box = { row, top, line: top + room.words + busiest(row, "acted") * event, event };
    top += room.words + rowUnits(row) * event + room.gap + (view.level === "group" ? 0 : spare);
    return box;
  });
}

function drawActivity(plot: PlotModule, ledger: Ledger, series: ActivitySeries, view: View, frame: Frame) {
  const boxes = boxesOf(series, view, frame);
  const pixels = dayPixels(series.domain, frame);
  const labels = boxes.map((box, i) => rowLabel(ledger, box, i === 0, pixels.right - pixels.left, frame));
  const placed = labels.map((label) => ({ ...label, x: label.x + pixels.left }));
  return pixelPlot(
    plot,
    series,
    frame,
    boxes.flatMap((box) => rowMarks(plot, ledger, box, series.domain, frame)),
    labelMarks(plot, placed, pixels, frame),
  );
}

/** A row's name and counts, without the counts where they do not fit. The first one says what is above and below. */
function rowLabel(ledger: Ledger, { row, top }: RowBox, first: boolean, width: number, frame: Frame): Label {
  const { name } = ledger.factions.get(row.faction);
  const counts = sayCounts(row.acted, row.targeted);
  const explained = counts.replace(/(acted in \d+)/, "$1 (above)").replace(/(target of \d+)/, "$1 (below)");
  const bold = row.depth === 0;
  const texts = [...(first ? [`${name}: ${explained}`] : []), `${name}: ${counts}`, name];
  const x = row.depth * indent;
  const text = texts.find((words) => x + textWidth(words, bold) <= width) ?? name;
  const ink = factionInk(row.faction, ledger.factions, frame.palette);
  return { x, y: top + 9, text, anchor: "start", ink, bold, href: frame.links?.faction(row.faction) };
}

function rowMarks(
  plot: PlotModule,
  ledger: Ledger,
  { row, line, event }: RowBox,
  domain: Period,
  frame: Frame,
): Markish[] {
  const color = factionColor(row.faction, ledger.factions, frame.palette);
  const day = dayWidth(domain, frame);
  const gap = day < hollowDay ? 0.25 : 0.5;
  const thin = { insetLeft: day / 4, insetRight: day / 4 };
  const hollow = { insetLeft: 1, insetRight: 1, fillOpacity: 0.12, stroke: color, strokeWidth: 1 };
  const { links } = frame;
  const cells = (kind: "acted" | "targeted") => row.cells.filter((cell) => cell[kind].length > 0);
  // Between the events of a cell, unless there are too many to be told apart.
  const joints = (kind: "acted" | "targeted") =>
    cells(kind).flatMap((cell) => (event < countable ? [] : range(1, cell[kind].length)).map((n) => ({ ...cell, n })));
  const days = {
    x1: (cell: ActivityCell) => dayToDate(cell.day),
    x2: (cell: ActivityCell) => dayEnd(cell.day),
    insetLeft: gap,
    insetRight: gap,
  };
  const linked = links && {
    href: (cell: ActivityCell) => links.events(row.faction, { start: cell.day, end: cell.day }),
  };
  return [
    plot.rect(cells("acted"), {
      ...days,
      y1: line,
      y2: (cell) => line - cell.acted.length * event,
      insetBottom: 1,
      fill: color,
      ...linked,
    }),
    plot.rect(cells("targeted"), {
      ...days,
      y1: line,
      y2: (cell) => line + cell.targeted.length * event,
      insetTop: 1.5,
      insetBottom: 0.5,
      fill: color,
      ...(day < hollowDay ? thin : hollow),
      ...linked,
    }),
    plot.ruleY(joints("acted"), { ...days, y: ({ n }) => line - n * event, stroke: frame.palette.background }),
    plot.ruleY(joints("targeted"), {
      ...days,
      y: ({ n }) => line + n * event,
      stroke: day < hollowDay ? frame.palette.background : color,
    }),
    plot.ruleY([line], { stroke: row.depth === 0 ? frame.palette.muted : frame.palette.line }),
  ];
}
