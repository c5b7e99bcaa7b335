import type { Frame } from "@/lib/charts/frame";
import { centerOf, type DrawnPlace } from "./drawn-places";

/** What a map tells of the place that is pointed at, beside its mark. */
export interface Tip {
  readonly element: HTMLElement;
  /** Tells of a place of a drawing, or of none. */
  tell(place: DrawnPlace | null, svg: SVGSVGElement): void;
  /** Tells of the same place where it now stands, if it still does. */
  keep(drawn: readonly DrawnPlace[], svg: SVGSVGElement): void;
}

export function createTip({ width, height }: Pick<Frame, "width" | "height">): Tip {
  const element = document.createElement("div");
  element.className = "readout";
  element.hidden = true;
  element.setAttribute("aria-hidden", "true");
  let told: string | null = null;
  const tell = (place: DrawnPlace | null, svg: SVGSVGElement) => {
    told = place?.id ?? null;
    element.hidden = place === null;
    const [mark] = place?.elements ?? [];
    if (!place || !mark) return;
    element.textContent = place.mark.label;
    const { x, y } = centerOf(mark, svg);
    const right = x > width / 2;
    element.style.insetInlineStart = right ? "auto" : `${x + 14}px`;
    element.style.insetInlineEnd = right ? `${width - x + 14}px` : "auto";
    element.style.insetBlockStart = `${Math.max(0, Math.min(y - 16, height - 120))}px`;
  };
  return {
    element,
    tell,
    keep(drawn, svg) {
      if (told !== null) tell(drawn.find(({ id }) => id === told) ?? null, svg);
    },
  };
}
