import type { Period } from "@/lib/campaign/day";
import { drawFigure } from "@/lib/charts/draw";
import { type FrameSize, lensFor } from "@/lib/charts/drawing/lens";
import { reachOf, sheetsOf } from "@/lib/charts/drawing/map-layout";
import type { Figure } from "@/lib/charts/figure";
import type { Frame, Lens } from "@/lib/charts/frame";
import { standings } from "@/lib/series/places";
import { spanOf } from "@/lib/view/span";
import type { View } from "@/lib/view/view";
import { play } from "@/lib/words/en/play";
import { wordsOf } from "@/lib/words/words-of";
import type { CampaignState } from "../_hooks/useCampaign";
import { isPlainClick } from "../_input/is-plain-click";
import { nothing } from "../_linking/highlight";
import { centerOf, type DrawnPlace, drawnPlaces, placeAt } from "./drawn-places";
import { frameOf, type Size } from "./frame-of";
import { attachPlaceKeys, type PlaceCursor } from "./place-keys";
import * as plot from "./plot";
import { createRecolor } from "./recolor";
import { createTip } from "./tip";
import { holdTouched } from "./touched";
import { attachZoom } from "./zoom";

/** What a map keeps while it is drawn anew: how it is zoomed and where the keyboard is. */
export interface MapState extends PlaceCursor {
  /** As a hand last set it, in a frame of that size; null before one has. Frames of other sizes show the same part. */
  zoomed: (FrameSize & { readonly lens: Lens }) | null;
}

export interface LiveMap {
  /** Draws another figure of the same view: that of a day to which it is played, or brushed. */
  show(figure: Figure): void;
  zoomBy(factor: number): void;
  reset(): void;
  /** Takes all of it off, but for the drawing. */
  remove(): void;
}

const wholeMap: Lens = { k: 1, x: 0, y: 0 };

/**
 * Draws a map into its box and makes it live.
 * @param ground the map’s size, and what it stands on
 * This file is loaded once the page stands, for it brings the drawing library along.
 */
export function drawMap(
  box: HTMLElement,
  first: Figure,
  ground: Size & Pick<Frame, "basemap">,
  state: MapState,
  { ledger, shown, changeView, brushing, masking, highlight, announce }: Omit<CampaignState, "openEvents">,
): LiveMap {
  const frame = { ...frameOf(ground, ledger, shown), ...ground };
  const words = wordsOf(play, ledger);
  const leaving = new AbortController();
  const { signal } = leaving;
  const tip = createTip(frame);
  const recolor = createRecolor(ledger, frame.palette);
  let figure = first;
  let lens = state.zoomed ? lensFor(ledger, state.zoomed, frame) : wholeMap;
  let svg: SVGSVGElement;
  let drawn: DrawnPlace[] = [];
  let days: Period | null = brushing.now();
  let moving = false;
  let frames = 0;
  let turned: string;
  const touched = holdTouched(box, () => svg, signal);

  const paint = () => {
    svg = drawFigure(plot, figure, { ...frame, lens, unnamed: moving }, document);
    svg.classList.toggle("moving", moving);
    // The map is one stop of the keyboard; its places are reached by its own keys.
    for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    const held = touched();
    if (held) held.style.display = "none";
    box.replaceChildren(...(held ? [held] : []), svg, tip.element);
    drawn = drawnPlaces(svg, figure, frame);
    recolor.drawn(svg, standings(ledger, figure.of.view));
    turned = turning(figure.of.view);
    if (days) recolorFor({ ...shown, time: spanOf(days, ledger.dates) });
    light(highlight.now().events);
    tip.keep(drawn, svg);
  };
  const repaint = () => {
    cancelAnimationFrame(frames);
    frames = requestAnimationFrame(paint);
  };
  const recolorFor = (view: View) => {
    turned = turning(view);
    recolor.to(svg, drawn, standings(ledger, view));
  };
  const light = (events: readonly string[]) => {
    for (const { mark, elements } of drawn) {
      const on = mark.events.some((id) => events.includes(id));
      for (const element of elements) element.firstElementChild?.classList.toggle("lit", on);
    }
  };
  const at = ({ elements }: DrawnPlace) => (elements[0] ? centerOf(elements[0], svg) : { x: 0, y: 0 });
  const point = (place: DrawnPlace | null) => {
    tip.tell(place, svg);
    highlight.set(place ? { day: null, events: place.mark.events } : nothing);
  };
  const choose = (place: DrawnPlace) => {
    let chosen = false;
    changeView((now) => {
      chosen = now.place.length === 1 && now.place[0] === place.id;
      return { place: chosen ? null : [place.id] };
    });
    const name = ledger.places.get(place.id)?.name ?? place.id;
    announce(chosen ? words.unfiltered : words.filtered(name));
  };

  paint();
  const { main } = sheetsOf(ledger, frame);
  const zooming = attachZoom(box, {
    lens,
    room: main.room,
    reach: reachOf(ledger, frame),
    places: () => drawn.map(at),
    onZoom(next) {
      if (next.k === lens.k && next.x === lens.x && next.y === lens.y) return;
      lens = next;
      state.zoomed = { lens, width: frame.width, height: frame.height };
      tip.tell(null, svg);
      moving = true;
      repaint();
    },
    onEnd() {
      if (!moving) return;
      moving = false;
      repaint();
    },
  });
  box.addEventListener(
    "pointermove",
    ({ clientX, clientY, buttons }) => {
      if (buttons === 0) point(placeAt(clientX, clientY, drawn, svg));
    },
    { signal },
  );
  box.addEventListener("pointerleave", () => point(null), { signal });
  box.addEventListener(
    "click",
    (event) => {
      if (!isPlainClick(event)) return;
      const place = placeAt(event.clientX, event.clientY, drawn, svg);
      if (!place) return;
      event.preventDefault();
      choose(place);
    },
    { signal },
  );
  const stopKeys = attachPlaceKeys(box, {
    cursor: state,
    places: () => drawn,
    at,
    point: (place) => {
      point(place);
      if (place) announce(place.mark.label);
    },
    choose,
    leave: () => {
      point(null);
      announce(words.left);
    },
    zooming,
  });
  const stopLight = highlight.onChange(({ events }) => light(events));
  const stopMove = brushing.onMove((period) => {
    days = period;
    recolorFor({ ...shown, time: spanOf(period, ledger.dates) });
  });
  const stopMask = masking.onChange(({ view }) => {
    if (turned !== turning(view)) recolorFor(view);
  });
  return {
    show(next) {
      if (next === figure) return;
      figure = next;
      days = null;
      paint();
    },
    zoomBy: zooming.by,
    reset: zooming.reset,
    remove() {
      leaving.abort();
      cancelAnimationFrame(frames);
      stopKeys();
      stopLight();
      stopMove();
      stopMask();
      zooming.remove();
      tip.element.remove();
    },
  };
}

/** What of a view turns places over: what it looks at does not, see `holdings`. */
const turning = ({ time, certainty, claimant }: View) => JSON.stringify([time, certainty, claimant]);

export type DrawMap = typeof drawMap;
