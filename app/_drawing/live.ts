import type { Plot } from "@observablehq/plot";
import type { Chart, Figure, Frame } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { shownPeriod } from "@/lib/series/timeline";
import { periodOf } from "@/lib/view/span";
import type { CampaignState } from "../_hooks/useCampaign";
import { dayAxis } from "./axis";
import { attachBrush } from "./brush";
import { attachKeyboard, type Cursor } from "./keyboard";
import { drawnMarks, markAt } from "./marks";
import * as plot from "./plot";
import { attachPointer } from "./pointer";
import { attachReadout } from "./readout";

/**
 * Draws a figure into its box and makes it live: brushed, pointed at, walked by keyboard.
 * This file is loaded once the page stands, for it brings the drawing library along.
 * @returns how to take all of it off, but for the drawing
 */
export function drawLive(
  box: HTMLElement,
  chart: Chart,
  figure: Figure,
  frame: Frame,
  cursor: Cursor,
  { ledger, shown, changeView, brushing, highlight, openEvents, announce }: Omit<CampaignState, "view">,
): () => void {
  const svg = drawFigure(plot, figure, frame, document);
  box.replaceChildren(svg);

  const domain = shownPeriod(ledger, shown);
  const axis = chart.axis === "time" ? dayAxis(xScale(svg), domain) : null;
  const marks = frame.links ? drawnMarks(svg, figure, frame.links) : new Map();
  const chooseFaction = (id: string) => changeView({ faction: shown.faction.includes(id) ? null : [id] });
  const detach = [
    attachReadout(box, svg, axis, figure, ledger.factions, marks, highlight),
    attachPointer(svg, axis, marks, highlight, openEvents, chooseFaction),
    attachKeyboard(box, {
      cursor,
      figure,
      factions: ledger.factions,
      domain,
      brushing,
      highlight,
      announce,
      openEvents,
    }),
  ];
  if (axis) {
    const tap = ({ clientX, clientY }: Touch) => {
      const mark = markAt(clientX, clientY, marks);
      if (mark) openEvents(mark.events);
    };
    const period = periodOf(shown.time, ledger.dates);
    detach.push(attachBrush(svg, axis, period, chart.slug === "timeline", brushing, tap));
  }
  return () => {
    for (const off of detach) off();
  };
}

function xScale(svg: SVGSVGElement) {
  const scale = (svg as SVGSVGElement & Pick<Plot, "scale">).scale("x");
  if (!scale) throw new Error("A chart with an axis of days has no x scale.");
  return scale;
}

export type DrawLive = typeof drawLive;
