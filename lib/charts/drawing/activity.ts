import type { Markish } from "@observablehq/plot";
import { range, sum } from "d3";
import { type Day, dayToDate, type Period } from "../../campaign/day";
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
    rowMarks(plot, ledger, boxes, series.domain, frame),
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

/** A cell in the row where it stands. */
interface Placed {
  readonly box: RowBox;
  readonly cell: ActivityCell;
  readonly day: Day;
}

function rowMarks(plot: PlotModule, ledger: Ledger, boxes: readonly RowBox[], domain: Period, frame: Frame): Markish[] {
  const { palette, links } = frame;
  const color = ({ box: { row } }: Placed) => factionColor(row.faction, ledger.factions, palette);
  const width = dayWidth(domain, frame);
  const gap = width < hollowDay ? 0.25 : 0.5;
  const thin = { insetLeft: width / 4, insetRight: width / 4 };
  const hollow = { insetLeft: 1, insetRight: 1, fillOpacity: 0.12, stroke: color, strokeWidth: 1 };
  const cells = (role: Role) =>
    boxes.flatMap((box) =>
      box.row.cells.filter(({ counts }) => counts[role] > 0).map((cell): Placed => ({ box, cell, day: cell.day })),
    );
  const [acted, targeted] = [cells("acted"), cells("targeted")];
  // Between the events of a cell, unless there are too many to be told apart.
  const joints = (placed: readonly Placed[], role: Role) =>
    placed.flatMap((one) =>
      (one.box.event < countable ? [] : range(1, one.cell.counts[role])).map((n) => ({ ...one, n })),
    );
  const days = {
    x1: ({ day }: Placed) => dayToDate(day),
    x2: ({ day }: Placed) => dayEnd(day),
    insetLeft: gap,
    insetRight: gap,
  };
  const linked = links && {
    href: ({ box, day }: Placed) => links.events(box.row.faction, { start: day, end: day }),
  };
  return [
    plot.rect(acted, {
      ...days,
      y1: ({ box }) => box.line,
      y2: ({ box, cell }) => box.line - cell.counts.acted * box.event,
      insetBottom: 1,
      fill: color,
      ...linked,
    }),
    plot.rect(targeted, {
      ...days,
      y1: ({ box }) => box.line,
      y2: ({ box, cell }) => box.line + cell.counts.targeted * box.event,
      insetTop: 1.5,
      insetBottom: 0.5,
      fill: color,
      ...(width < hollowDay ? thin : hollow),
      ...linked,
    }),
    plot.ruleY(joints(acted, "acted"), {
      ...days,
      y: ({ box, n }) => box.line - n * box.event,
      stroke: palette.background,
    }),
    plot.ruleY(joints(targeted, "targeted"), {
      ...days,
      y: ({ box, n }) => box.line + n * box.event,
      stroke: width < hollowDay ? palette.background : color,
    }),
    plot.ruleY(boxes, { y: "line", stroke: ({ row }: RowBox) => (row.depth === 0 ? palette.muted : palette.line) }),
  ];
}
