import type { Markish } from "@observablehq/plot";
import { range, sum } from "d3";
import { dayToDate, type Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import {
  type ActivityCell,
  type ActivityRow,
  type ActivitySeries,
  activitySeries,
  busiest,
  type Role,
} from "../../series/activity";
import type { View } from "../../view/view";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import { rowRoom, rowUnits } from "../activity-height";
import { sayCounts } from "../activity-words";
import type { DrawChart, Frame, PlotModule } from "../frame";
import { factionColor, factionInk } from "../theme";
import { dayPixels, type Label, labelMarks, pixelPlot, plotHeight } from "./pixels";
import { textWidth } from "./text-width";
import { dayEnd, dayWidth } from "./time-axis";

/** Greatest height of an event, and the least at which events are told apart, px. */
const tallest = 36;
const countable = 4;
/** Width of a day under which a hollow mark has no room and a thin one stands for it, px. */
const hollowDay = 4;
/** How far each level of the tree is set in, px. */
const indent = 10;

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
  const free = plotHeight(frame) - rows.length * (rowRoom.words + rowRoom.gap);
  const event = view.level === "group" ? rowRoom.event : Math.max(1, Math.min(tallest, free / (units || 1)));
  const spare = Math.max(0, free - units * event) / (rows.length || 1);
  let top = 0;
  return rows.map((row) => {
    const box = { row, top, line: top + rowRoom.words + busiest(row, "acted") * event, event };
    top += rowRoom.words + rowUnits(row) * event + rowRoom.gap + (view.level === "group" ? 0 : spare);
    return box;
  });
}

/** Rows of days: above a row's line the events in which it acted, below those in which it was only acted upon. */
export const drawActivity: DrawChart = (plot, { ledger, view }, frame) => {
  const series = activitySeries(ledger, view);
  const boxes = boxesOf(series, view, frame);
  const pixels = dayPixels(series.domain, frame);
  const labels = boxes.map((box, i) => rowLabel(ledger, box, i === 0, pixels.right - pixels.left, frame));
  const placed = labels.map((label) => ({ ...label, x: label.x + pixels.left }));
  return pixelPlot(
    plot,
    ledger,
    series,
    frame,
    boxes.flatMap((box) => rowMarks(plot, ledger, box, series.domain, frame)),
    labelMarks(plot, placed, pixels, frame),
  );
};

/** A row's name and counts, without the counts where they do not fit. The first one says what is above and below. */
function rowLabel(ledger: Ledger, { row, top }: RowBox, first: boolean, width: number, frame: Frame): Label {
  const { name } = ledger.factions.get(row.faction);
  const { named } = wordsOf(figure, ledger);
  const counts = sayCounts(ledger, row.acted, row.targeted);
  const explained = sayCounts(ledger, row.acted, row.targeted, true);
  const bold = row.depth === 0;
  const texts = [...(first ? [named(name, explained)] : []), named(name, counts), name];
  const x = row.depth * indent;
  const text = texts.find((words) => x + textWidth(words, 12, bold) <= width) ?? name;
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
  const cells = (role: Role) => row.cells.filter(({ counts }) => counts[role] > 0);
  // Between the events of a cell, unless there are too many to be told apart.
  const joints = (role: Role) =>
    cells(role).flatMap(({ day, counts }) =>
      (event < countable ? [] : range(1, counts[role])).map((n) => ({ day, n })),
    );
  const days = {
    x1: ({ day }: Pick<ActivityCell, "day">) => dayToDate(day),
    x2: ({ day }: Pick<ActivityCell, "day">) => dayEnd(day),
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
      y2: (cell) => line - cell.counts.acted * event,
      insetBottom: 1,
      fill: color,
      ...linked,
    }),
    plot.rect(cells("targeted"), {
      ...days,
      y1: line,
      y2: (cell) => line + cell.counts.targeted * event,
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
