import type { Plot } from "@observablehq/plot";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Chart } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import type { Figure } from "@/lib/charts/figure";
import { shownPeriod } from "@/lib/view/filter";
import { periodOf } from "@/lib/view/span";
import { writeView } from "@/lib/view/view";
import { keys } from "@/lib/words/en/keys";
import { wordsOf } from "@/lib/words/words-of";
import type { CampaignState } from "../_hooks/useCampaign";
import type { Left } from "../_linking/masking";
import { afterFrame } from "./after-frame";
import { type DayAxis, dayAxis } from "./axis";
import { attachBrush } from "./brush";
import { frameOf, type Size } from "./frame-of";
import { attachKeyboard, type Cursor } from "./keyboard";
import { type Layers, layOver } from "./layers";
import { type DrawnMarks, drawnMarks, factionAt, markAt, markNear, maskMarks, unmask } from "./marks";
import * as plot from "./plot";
import { attachPointer, dayUnder } from "./pointer";
import { attachReadout } from "./readout";

/** A drawing as it was made for a view. */
interface Made {
  readonly figure: Figure;
  readonly axis: DayAxis;
  readonly layers: Layers;
  readonly marks: DrawnMarks;
}

/** What a chart keeps while it is drawn anew. */
export interface ChartState {
  readonly cursor: Cursor;
  /** The drawings made last, by size and view. What was chosen is often lifted again, and then stands at once. */
  readonly made: Map<string, Made>;
}

/** How many drawings a chart keeps: that of no choice, that of the choice, and one more. */
const mostMade = 3;

/**
 * Puts a figure over days into its box, drawn, and makes it live: brushed, pointed at, walked by keyboard. A filter is
 * followed at once: by a drawing that was made for it before, else by hiding marks until the figure comes for it.
 * This file is loaded once the page stands, for it brings the drawing library along.
 * @param isOnScreen whether the box is: where nobody looks, marks are hidden after the frame in which the others are
 * @returns how to take all of it off, but for the drawing
 */
export function drawLive(
  box: HTMLElement,
  chart: Chart,
  figure: Figure,
  size: Size,
  { cursor, made }: ChartState,
  { ledger, shown, changeView, brushing, masking, highlight, openEvents, announce }: CampaignState,
  isOnScreen: () => boolean,
): () => void {
  const keyOf = (query: string) => `${size.width} ${size.height} ${ledger.version} ${query}`;
  const chooseFaction = (id: string) => changeView(({ faction }) => ({ faction: faction.includes(id) ? null : [id] }));

  const show = ({ layers }: Made) =>
    stand(box, layers.stack, new Set([...made.values()].map((one) => one.layers.stack)));
  const attach = ({ figure, axis, layers, marks }: Made) => {
    const { view } = figure.of;
    const tap = (touch: Touch) => {
      const mark = markNear(touch.clientX, touch.clientY, marks);
      if (mark) openEvents(mark.events);
      else highlight.set({ day: dayUnder(touch, layers.top, axis), events: [] });
    };
    // Elsewhere a press is a click, which the pointer hears.
    const pressBeside = ({ clientX, clientY }: MouseEvent) => {
      const mark = markAt(clientX, clientY, marks);
      const faction = mark ? null : factionAt(clientX, clientY);
      if (mark) openEvents(mark.events);
      else if (faction) chooseFaction(faction);
      else changeView({ time: null });
    };
    const detach = [
      attachReadout(box, layers, axis, figure, ledger.factions, marks, highlight),
      attachPointer(layers.top, axis, marks, highlight, openEvents, chooseFaction),
      attachKeyboard(box, {
        cursor,
        figure,
        factions: ledger.factions,
        domain: axis.domain,
        brushing,
        highlight,
        announce,
        openEvents,
      }),
      attachBrush(
        layers,
        axis,
        periodOf(view.time, ledger.dates),
        chart.slug === "timeline",
        brushing,
        tap,
        pressBeside,
      ),
    ];
    return () => {
      for (const off of detach) off();
    };
  };

  for (const key of made.keys()) if (!key.startsWith(keyOf(""))) made.delete(key);
  const key = keyOf(writeView(shown, ledger));
  let now = made.get(key) ?? make(figure, size);
  made.delete(key);
  made.set(key, now);
  const [oldest] = made.keys();
  if (made.size > mostMade && oldest !== undefined) made.delete(oldest);
  show(now);
  // Each is the whole of its own view, whatever hid marks of it for another.
  for (const one of made.values()) unmask(one.marks);
  // Styles and places of what is not shown are worked out now, not in the frame in which it is to be.
  const stopSettling = afterFrame(() => {
    for (const { layers } of made.values()) layers.top.getBoundingClientRect();
  });
  let detach = attach(now);
  let waitToHear = () => {};
  let waitToMask = () => {};
  const mask = (left: Left) => {
    maskMarks(now.marks, left);
    now.layers.clear(left.period);
  };
  const stop = masking.onChange((left) => {
    waitToMask();
    if (!isOnScreen()) {
      waitToMask = afterFrame(() => mask(left));
      return;
    }
    const before = made.get(keyOf(left.query));
    if (before && before !== now) {
      now = before;
      show(now);
      // What hears the hand is not seen, and takes longer than what is.
      waitToHear();
      waitToHear = afterFrame(() => {
        detach();
        detach = attach(now);
      });
    }
    mask(left);
  });
  return () => {
    stop();
    stopSettling();
    waitToHear();
    waitToMask();
    detach();
  };
}

/**
 * Shows one of some drawings. The others stay where they are, unseen: to put one in again would have all of it laid out.
 */
function stand(box: HTMLElement, shown: HTMLElement, all: ReadonlySet<Element>): void {
  for (const child of [...box.children]) if (!all.has(child)) child.remove();
  for (const one of all) {
    const seen = one === shown;
    // All have the same place, and what is not seen hears nothing from beneath.
    Object.assign((one as HTMLElement).style, { contentVisibility: seen ? "" : "hidden", zIndex: seen ? "" : "-1" });
  }
  if (!shown.isConnected) box.append(shown);
}

function make(figure: Figure, size: Size): Made {
  const { ledger, view } = figure.of;
  const frame = frameOf(size, ledger, view);
  const svg = drawFigure(plot, figure, frame, document);
  const axis = dayAxis(xScale(svg), shownPeriod(ledger, view));
  const layers = layOver(svg, axis);
  const marks: DrawnMarks = frame.links ? drawnMarks(layers.stack, figure, frame.links) : new Map();
  return { figure, axis, layers, marks };
}

function xScale(svg: SVGSVGElement) {
  const scale = (svg as SVGSVGElement & Pick<Plot, "scale">).scale("x");
  if (!scale) throw new Error("A chart with an axis of days has no x scale.");
  return scale;
}

/** What keys do on a focused chart, for the reader who asks. */
export const keyHelp = (ledger: Ledger) => wordsOf(keys, ledger).help;
