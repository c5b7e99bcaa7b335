import type { CSSProperties } from "react";
import type { Ledger } from "@/lib/campaign/ledger";
import { type Chart, heightOf } from "@/lib/charts/chart";
import { narrowWidth } from "@/lib/charts/frame";
import type { View } from "@/lib/view/view";

/** Heights of a chart's drawing on a page, by how wide the drawing is, px. */
export interface Heights {
  readonly narrow: number;
  readonly wide: number;
  /** Of a drawing at least as wide as `largeWidth`; missing where such a one is no higher than others. */
  readonly large?: number;
}

/** From this width on a chart on its own page is drawn higher than on the dashboard, px. */
export const largeWidth = 900;

/** How much higher, and how high at most: a chart should be seen as a whole, px. */
const enlarged = { by: 1.5, most: 620 } as const;

/** @param alone whether it stands on its own page, without other charts above and below */
export function heightsOf(chart: Chart, ledger: Ledger, view: View, alone: boolean): Heights {
  const { narrow, wide } = heightOf(chart, ledger, view);
  const large = Math.min(Math.round(wide * enlarged.by), enlarged.most);
  return alone && large > wide ? { narrow, wide, large } : { narrow, wide };
}

/** The height at a width. */
export function heightAt({ narrow, wide, large = wide }: Heights, width: number): number {
  if (width < narrowWidth) return narrow;
  return width < largeWidth ? wide : large;
}

/** What the style sheet must know of them; it chooses by width as `heightAt` does. */
export function heightStyle({ narrow, wide, large = wide }: Heights): CSSProperties {
  return { "--narrow": `${narrow}px`, "--wide": `${wide}px`, "--large": `${large}px` } as CSSProperties;
}
