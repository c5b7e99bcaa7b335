import type { Period } from "@/lib/campaign/day";
import type { Figure, FigureMark, Frame, Lens } from "@/lib/charts/chart";
import { drawFigure } from "@/lib/charts/draw";
import { reachOf, sheetsOf } from "@/lib/charts/drawing/map-layout";
import { placeShapes, roadClass, roadStrokes } from "@/lib/charts/drawing/place-look";
import { elementOf } from "@/lib/charts/drawing/svg-mark";
import { type Holding, holdings } from "@/lib/series/places";
import { spanOf } from "@/lib/view/span";
import { nothing } from "../_hooks/highlight";
import type { CampaignState } from "../_hooks/useCampaign";
import { attachPlaceKeys } from "./place-keys";
import * as plot from "./plot";
import { attachZoom } from "./zoom";

/** What a map keeps while it is drawn anew: how it is zoomed and where the keyboard is. */
export interface MapState {
  lens: Lens;
  place: string | null;
}

export interface LiveMap {
  zoomBy(factor: number): void;
  reset(): void;
  /** Takes all of it off, but for the drawing. */
  remove(): void;
}

/** A place as it is drawn: its mark, and what the figure says of it. */
export interface DrawnPlace {
  readonly mark: FigureMark;
  readonly id: string;
  /** The link around its mark; one on the map, perhaps one on the overview. */
  readonly elements: readonly SVGElement[];
}

/** How far from a mark the pointer still means it, px. */
const near = 16;

/**
 * Draws a map into its box and makes it live.
 * This file is loaded once the page stands, for it brings the drawing library along.
 */
export function drawMap(
  box: HTMLElement,
  figure: Figure,
  frame: Frame,
  state: MapState,
  { ledger, shown, changeView, brushing, highlight, announce }: Omit<CampaignState, "view" | "openEvents">,
): LiveMap {
  const leaving = new AbortController();
  const { signal } = leaving;
  const tip = document.createElement("div");
  tip.className = "readout";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  let svg: SVGSVGElement;
  let drawn: DrawnPlace[] = [];
  let days: Period | null = null;
  let lit: readonly string[] = [];
  let frames = 0;

  const paint = () => {
    svg = drawFigure(plot, figure, { ...frame, lens: state.lens }, document);
    // The map is one stop of the keyboard; its places are reached by its own keys.
    for (const link of svg.querySelectorAll("a")) link.setAttribute("tabindex", "-1");
    box.replaceChildren(svg, tip);
    drawn = drawnPlaces(svg, figure, frame);
    if (days) recolor(holdings(ledger, { ...shown, time: spanOf(days, ledger.dates) }));
    light(lit);
  };
  const recolor = (now: readonly Holding[]) => {
    const byId = new Map(now.map((holding) => [holding.place.id, holding]));
    for (const { id, elements } of drawn) {
      const holding = byId.get(id);
      if (!holding) continue;
      const shapes = placeShapes(holding, ledger, frame.palette);
      for (const element of elements) {
        element.querySelector("g")?.replaceChildren(...shapes.map((shape) => elementOf(shape, document)));
      }
    }
    for (const holding of now.filter(({ place }) => place.path.length > 0)) {
      const strokes = roadStrokes(holding, ledger, frame.palette);
      for (const [i, group] of [...svg.querySelectorAll(`.${roadClass(holding.place.id)}`)].entries()) {
        const look = strokes[i % strokes.length];
        if (!look) continue;
        group.setAttribute("stroke", look.stroke);
        group.setAttribute("stroke-dasharray", look.strokeDasharray);
        group.setAttribute("stroke-dashoffset", look.strokeDashoffset);
      }
    }
  };
  const light = (events: readonly string[]) => {
    lit = events;
    for (const { mark, elements } of drawn) {
      const on = mark.events.some((id) => events.includes(id));
      for (const element of elements) element.firstElementChild?.classList.toggle("lit", on);
    }
  };
  const tell = (place: DrawnPlace | null) => {
    tip.hidden = place === null;
    const [element] = place?.elements ?? [];
    if (!place || !element) return;
    tip.textContent = place.mark.label;
    const { x, y } = centerOf(element, svg);
    const right = x > frame.width / 2;
    tip.style.insetInlineStart = right ? "auto" : `${x + 14}px`;
    tip.style.insetInlineEnd = right ? `${frame.width - x + 14}px` : "auto";
    tip.style.insetBlockStart = `${Math.max(0, Math.min(y - 16, frame.height - 120))}px`;
  };
  const point = (place: DrawnPlace | null) => {
    tell(place);
    highlight.set(place ? { day: null, events: place.mark.events } : nothing);
  };
  const choose = (place: DrawnPlace) => {
    const chosen = shown.place.length === 1 && shown.place[0] === place.id;
    changeView({ place: chosen ? null : [place.id] });
    const name = ledger.places.get(place.id)?.name ?? place.id;
    announce(chosen ? "All places again." : `Everything is filtered by ${name}.`);
  };
  const placeAt = (x: number, y: number): DrawnPlace | null => {
    const from = svg.getBoundingClientRect();
    const away = (place: DrawnPlace) =>
      Math.min(
        ...place.elements.map((element) => {
          const center = centerOf(element, svg);
          return Math.hypot(center.x + from.left - x, center.y + from.top - y);
        }),
      );
    const nearest = drawn.map((place) => ({ place, far: away(place) })).sort((a, b) => a.far - b.far)[0];
    return nearest && nearest.far <= near ? nearest.place : null;
  };

  paint();
  const { main } = sheetsOf(ledger, frame);
  const zooming = attachZoom(box, {
    lens: state.lens,
    room: main.room,
    reach: reachOf(ledger, frame),
    onZoom(lens) {
      if (lens.k === state.lens.k && lens.x === state.lens.x && lens.y === state.lens.y) return;
      state.lens = lens;
      tell(null);
      cancelAnimationFrame(frames);
      frames = requestAnimationFrame(() => {
        paint();
        svg.classList.add("moving");
      });
    },
    onEnd: () => {
      requestAnimationFrame(() => svg.classList.remove("moving"));
    },
  });
  box.addEventListener(
    "pointermove",
    ({ clientX, clientY, buttons }) => {
      if (buttons === 0) point(placeAt(clientX, clientY));
    },
    { signal },
  );
  box.addEventListener("pointerleave", () => point(null), { signal });
  box.addEventListener(
    "click",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const place = placeAt(event.clientX, event.clientY);
      if (!place) return;
      event.preventDefault();
      choose(place);
    },
    { signal },
  );
  const stopKeys = attachPlaceKeys(box, {
    state,
    places: () => drawn,
    at: ({ elements }) => (elements[0] ? centerOf(elements[0], svg) : { x: 0, y: 0 }),
    point: (place) => {
      point(place);
      if (place) announce(place.mark.label);
    },
    choose,
    leave: () => {
      point(null);
      announce("Left the map.");
    },
    zooming,
  });
  const stopLight = highlight.onChange(({ events }) => light(events));
  const stopMove = brushing.onMove((period) => {
    days = period;
    recolor(holdings(ledger, { ...shown, time: spanOf(period, ledger.dates) }));
  });
  return {
    zoomBy: zooming.by,
    reset: zooming.reset,
    remove() {
      leaving.abort();
      cancelAnimationFrame(frames);
      stopKeys();
      stopLight();
      stopMove();
      zooming.remove();
      tip.remove();
    },
  };
}

export type DrawMap = typeof drawMap;

/** The figure's places that the drawing shows, tied to their elements by the address to which both lead. */
function drawnPlaces(svg: SVGSVGElement, figure: Figure, { links }: Frame): DrawnPlace[] {
  const byAddress = new Map<string, SVGElement[]>();
  for (const anchor of svg.querySelectorAll("a")) {
    const address = anchor.getAttribute("href") ?? "";
    byAddress.set(address, [...(byAddress.get(address) ?? []), anchor as unknown as SVGElement]);
  }
  return figure.marks.flatMap((mark) => {
    const elements = mark.place && links ? byAddress.get(links.place(mark.place)) : undefined;
    return mark.place && elements ? [{ mark, id: mark.place, elements }] : [];
  });
}

/** Where a place's mark stands, as its own group says, px of the drawing. */
function centerOf(element: Element, svg: SVGSVGElement): { x: number; y: number } {
  const { e, f } = (element.querySelector("g") as SVGGElement | null)?.transform.baseVal.consolidate()?.matrix ?? {
    e: Number.NaN,
    f: Number.NaN,
  };
  const scale = svg.clientWidth / (Number(svg.getAttribute("width")) || 1);
  return { x: e * scale, y: f * scale };
}
