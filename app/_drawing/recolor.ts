import type { Ledger } from "@/lib/campaign/ledger";
import { placeShapes, roadClass, roadStrokes } from "@/lib/charts/drawing/place-look";
import { elementOf } from "@/lib/charts/drawing/svg-mark";
import type { Palette } from "@/lib/charts/theme";
import type { Holding } from "@/lib/series/places";
import type { DrawnPlace } from "./drawn-places";

/** Gives the places and roads of a drawn map the colours of other days. */
export type Recolor = (svg: SVGSVGElement, drawn: readonly DrawnPlace[], now: readonly Holding[]) => void;

/** What recolours a map remembers how its places look: most stay as they are, and what is not touched is not painted anew. */
export function createRecolor(ledger: Ledger, palette: Palette): Recolor {
  const looks = new WeakMap<Element, string>();
  return (svg, drawn, now) => {
    const byId = new Map(now.map((holding) => [holding.place.id, holding]));
    for (const { id, elements } of drawn) {
      const holding = byId.get(id);
      if (!holding) continue;
      const shapes = placeShapes(holding, ledger, palette);
      const look = JSON.stringify(shapes);
      for (const element of elements) {
        if (looks.get(element) === look) continue;
        looks.set(element, look);
        element.querySelector("g")?.replaceChildren(...shapes.map((shape) => elementOf(shape, document)));
      }
    }
    for (const holding of now.filter(({ place }) => place.path.length > 0)) {
      const strokes = roadStrokes(holding, ledger, palette);
      for (const [i, group] of [...svg.querySelectorAll(`.${roadClass(holding.place.id)}`)].entries()) {
        const look = strokes[i % strokes.length];
        if (!look) continue;
        group.setAttribute("stroke", look.stroke);
        group.setAttribute("stroke-dasharray", look.strokeDasharray);
        group.setAttribute("stroke-dashoffset", look.strokeDashoffset);
      }
    }
  };
}
