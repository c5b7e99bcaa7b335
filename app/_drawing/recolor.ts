import type { Ledger } from "@/lib/campaign/ledger";
import { placeShapes, roadClass, roadStrokes } from "@/lib/charts/drawing/place-look";
import { elementOf } from "@/lib/charts/drawing/svg-mark";
import type { Palette } from "@/lib/charts/theme";
import type { PlaceStanding } from "@/lib/series/places";
import type { DrawnPlace } from "./drawn-places";

/** Gives the places and roads of a drawn map the colours of other days. */
export interface Recolor {
  /** Takes note of a map as it was just drawn. */
  drawn(svg: SVGSVGElement, now: readonly PlaceStanding[]): void;
  /** Gives a map other colours. Most places stay as they are, and what is not touched is not painted anew. */
  to(svg: SVGSVGElement, drawn: readonly DrawnPlace[], now: readonly PlaceStanding[]): void;
}

export function createRecolor(ledger: Ledger, palette: Palette): Recolor {
  const looks = new WeakMap<SVGSVGElement, ReadonlyMap<string, string>>();
  const note = (svg: SVGSVGElement, now: readonly PlaceStanding[]) =>
    looks.set(svg, new Map(now.map((holding) => [holding.place.id, lookOf(holding)])));
  return {
    drawn: note,
    to(svg, drawn, now) {
      const last = looks.get(svg);
      const others = now.filter((holding) => last?.get(holding.place.id) !== lookOf(holding));
      if (others.length === 0) return;
      note(svg, now);
      const byId = new Map(others.map((holding) => [holding.place.id, holding]));
      for (const { id, elements } of drawn) {
        const holding = byId.get(id);
        if (!holding) continue;
        const shapes = placeShapes(holding, ledger, palette);
        for (const element of elements) {
          element.querySelector("g")?.replaceChildren(...shapes.map((shape) => elementOf(shape, document)));
        }
      }
      for (const holding of others.filter(({ place }) => place.path.length > 0)) {
        const strokes = roadStrokes(holding, ledger, palette);
        for (const [i, group] of [...svg.querySelectorAll(`.${roadClass(holding.place.id)}`)].entries()) {
          const look = strokes[i % strokes.length];
          if (!look) continue;
          group.setAttribute("stroke", look.stroke);
          group.setAttribute("stroke-dasharray", look.strokeDasharray);
          group.setAttribute("stroke-dashoffset", look.strokeDashoffset);
        }
      }
    },
  };
}

/** All of a place that its shapes and strokes show. */
const lookOf = ({ now, lostBy }: PlaceStanding) => `${now.state} ${now.sides} ${lostBy[0]}`;
