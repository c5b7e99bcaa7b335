import { least, min } from "d3";
import type { Figure, FigureMark } from "@/lib/charts/figure";
import type { Frame } from "@/lib/charts/frame";
import { markingOf } from "@/lib/charts/marks";

/** A place as it is drawn: its mark, and what the figure says of it. */
export interface DrawnPlace {
  readonly mark: FigureMark;
  readonly id: string;
  /** The link around its mark; one on the map, perhaps one on the overview. */
  readonly elements: readonly SVGElement[];
}

/** How far from a mark the pointer still means it, px. */
const near = 16;

/** The figure's places that the drawing shows, tied to their elements by the address to which both lead. */
export function drawnPlaces(svg: SVGSVGElement, figure: Figure, { links }: Frame): DrawnPlace[] {
  const byAddress = new Map<string, SVGElement[]>();
  for (const anchor of svg.querySelectorAll("a")) {
    const address = anchor.getAttribute("href") ?? "";
    byAddress.set(address, [...(byAddress.get(address) ?? []), anchor as unknown as SVGElement]);
  }
  return markingOf(figure.of).marks.flatMap((mark) => {
    const elements = mark.place && links ? byAddress.get(links.place(mark.place)) : undefined;
    return mark.place && elements ? [{ mark, id: mark.place, elements }] : [];
  });
}

/** Where a place's mark stands, as its own group says, px of the drawing. */
export function centerOf(element: Element, svg: SVGSVGElement): { x: number; y: number } {
  const { e, f } = (element.querySelector("g") as SVGGElement | null)?.transform.baseVal.consolidate()?.matrix ?? {
    e: Number.NaN,
    f: Number.NaN,
  };
  const scale = svg.clientWidth / (Number(svg.getAttribute("width")) || 1);
  return { x: e * scale, y: f * scale };
}

/** The place whose mark is nearest to a point of the screen; null where none is near. */
export function placeAt(x: number, y: number, drawn: readonly DrawnPlace[], svg: SVGSVGElement): DrawnPlace | null {
  const { left, top } = svg.getBoundingClientRect();
  const away = (element: SVGElement) => {
    const center = centerOf(element, svg);
    return Math.hypot(center.x + left - x, center.y + top - y);
  };
  const nearest = least(
    drawn.map((place) => ({ place, far: min(place.elements, away) ?? Number.NaN })),
    ({ far }) => far,
  );
  return nearest && nearest.far <= near ? nearest.place : null;
}
