import type { Scale } from "@observablehq/plot";
import { brushX, type D3BrushEvent, select } from "d3";
import { addDays, type Day, dateToDay, dayToDate, type Period } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Chart } from "@/lib/charts/chart";
import { dayEnd } from "@/lib/charts/time-axis";
import { shownPeriod } from "@/lib/series/timeline";
import { periodOf } from "@/lib/view/span";
import type { View } from "@/lib/view/view";
import type { Brushing } from "../_hooks/brushing";

type Drawn = SVGSVGElement & { scale(name: "x"): Scale };

/**
 * Lays a brush over a drawn time chart. While the hand moves, the veils of this and every other chart move;
 * nothing is drawn anew. Whole days are chosen.
 *
 * A press without a drag picks the mark under it.
 * A finger brushes the timeline only: on the other charts it scrolls the page.
 * @returns how to take it off
 */
export function attachBrush(
  svg: SVGSVGElement,
  chart: Chart,
  ledger: Ledger,
  view: View,
  brushing: Brushing,
  onPick: (event: string) => void,
): () => void {
  const x = (svg as Drawn).scale("x");
  const domain = shownPeriod(ledger, view);
  const [left, right] = x.range as [number, number];
  const height = Number(svg.getAttribute("height"));
  const place = ({ start, end }: Period): [number, number] => [x.apply(dayToDate(start)), x.apply(dayEnd(end))];
  const layer = select(svg).append("g").attr("class", "brush");
  const period = periodOf(view.time, ledger.dates);
  const all = period.start === domain.start && period.end === domain.end;
  let ours = false;

  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, height - 26],
    ])
    .filter((event: MouseEvent | TouchEvent) =>
      "touches" in event ? chart.slug === "timeline" : event.button === 0 && !event.ctrlKey,
    )
    .on("start", (event: D3BrushEvent<unknown>) => {
      ours = Boolean(event.sourceEvent);
    })
    .on("brush", (event: D3BrushEvent<unknown>) => {
      if (!event.sourceEvent || !event.selection) return;
      const [from, to] = (event.selection as [number, number]).map((px) => x.invert?.(px) as Date) as [Date, Date];
      brushing.move(wholeDays(from, to, domain));
    })
    .on("end", (event: D3BrushEvent<unknown>) => {
      ours = false;
      if (!event.sourceEvent) return;
      if (event.selection) {
        brushing.rest();
      } else {
        layer.call(brush.move, all ? null : place(period));
        const mark = markAt(event.sourceEvent);
        if (mark) onPick(mark);
      }
    });
  layer.call(brush);
  // d3 forbids all touch gestures over a brush; only the timeline takes sideways ones.
  layer.selectAll("*").style("touch-action", chart.slug === "timeline" ? "pan-y" : "auto");
  const show = (shown: Period) => {
    moveVeils(svg, place(shown), [left, right]);
    if (!ours) layer.call(brush.move, place(shown));
  };
  if (!all) layer.call(brush.move, place(period));
  const stop = brushing.onMove(show);
  return () => {
    stop();
    brush.on("start brush end", null);
  };
}

/** The whole days that a stretch of an axis touches for the most part; at least one. */
function wholeDays(from: Date, to: Date, domain: Period): Period {
  const noon = 43_200_000;
  const start = dateToDay(new Date(from.getTime() + noon));
  const last = addDays(dateToDay(new Date(to.getTime() + noon)), -1);
  const end = (last < start ? start : last) as Day;
  const within = (day: Day) => (day < domain.start ? domain.start : day > domain.end ? domain.end : day);
  return { start: within(start), end: within(end) };
}

function moveVeils(svg: SVGSVGElement, [x1, x2]: [number, number], [left, right]: [number, number]): void {
  const [before, after] = svg.querySelectorAll<SVGRectElement>(".veil rect");
  before?.setAttribute("x", `${left}`);
  before?.setAttribute("width", `${Math.max(0, x1 - left)}`);
  after?.setAttribute("x", `${x2}`);
  after?.setAttribute("width", `${Math.max(0, right - x2)}`);
}

/** The event whose mark lies under a pointer, beneath the brush. */
function markAt({ clientX, clientY }: MouseEvent): string | null {
  for (const element of document.elementsFromPoint(clientX, clientY)) {
    const href = element.closest("a")?.getAttribute("href");
    if (href) return href.split("/").at(-1) ?? null;
  }
  return null;
}
