import { useMemo } from "react";
import { drawMarkup } from "#markup";
import type { Figure } from "@/lib/charts/figure";
import type { Heights } from "./heights";

/** A figure as the server draws it; what it sent is kept as it is. */
export function useServerMarkup(figure: Figure, heights: Heights): string {
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn once, for the page that is sent
  return useMemo(() => drawMarkup(figure, heights), []);
}
