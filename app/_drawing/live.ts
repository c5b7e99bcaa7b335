import type { Plot } from "@observablehq/plot";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Chart, Figure } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { shownPeriod } from "@/lib/series/timeline";
import { periodOf } from "@/lib/view/span";
import { keys } from "@/lib/words/en/keys";
import { wordsOf } from "@/lib/words/words-of";
import type { CampaignState } from "../_hooks/useCampaign";
import { dayAxis } from "./axis";
import { attachBrush } from "./brush";
import { frameOf, type Size } from "./frame-of";
import { attachKeyboard, type Cursor } from "./keyboard";
import { layOver } from "./layers";
import { drawnMarks, markAt, maskMarks } from "./marks";
import * as plot from "./plot";
import { attachPointer } from "./pointer";
import { attachReadout } from "./readout";

/**
 * Draws a figure over days into its box and makes it live: brushed, pointed at, walked by keyboard.
 * This file is loaded once the page stands, for it brings the drawing library along.
 * @returns how to take all of it off, but for the drawing
 */
export function drawLive(
  box: HTMLElement,
  chart: Chart,
  figure: Figure,
  size: Size,
  cursor: Cursor,
  { ledger, shown, changeView, brushing, masking, highlight, openEvents, announce }: CampaignState,
): () => void {
  const frame = frameOf(size, ledger, shown);
  const svg = drawFigure(plot, figure, frame, document);
  const domain = shownPeriod(ledger, shown);
  const axis = dayAxis(xScale(svg), domain);
  const layers = layOver(svg, axis);
  const marks = frame.links ? drawnMarks(layers.stack, figure, frame.links) : new Map();
  box.replaceChildren(layers.stack);

  const tap = ({ clientX, clientY }: Touch) => {
    const mark = markAt(clientX, clientY, marks);
    if (mark) openEvents(mark.events);
  };
  const chooseFaction = (id: string) => changeView(({ faction }) => ({ faction: faction.includes(id) ? null : [id] }));
  const detach = [
    masking.onChange((left) => {
      maskMarks(marks, left);
      layers.clear(left.period);
    }),
    attachReadout(box, layers, axis, figure, ledger.factions, marks, highlight),
    attachPointer(layers.top, axis, marks, highlight, openEvents, chooseFaction),
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
    attachBrush(layers, axis, periodOf(shown.time, ledger.dates), chart.slug === "timeline", brushing, tap),
  ];
  return () => {
    for (const off of detach) off();
  };
}

function xScale(svg: SVGSVGElement) {
  const scale = (svg as SVGSVGElement & Pick<Plot, "scale">).scale("x");
  if (!scale) throw new Error("A chart with an axis of days has no x scale.");
  return scale;
}

/** What keys do on a focused chart, for the reader who asks. */
export const keyHelp = (ledger: Ledger) => wordsOf(keys, ledger).help;
