import type { Palette } from "../theme";

/** A rim around words in the colour of their ground, wide enough that no rule beneath shows between the letters. */
export const rim = ({ background }: Palette) => ({ stroke: background, strokeWidth: 6, paintOrder: "stroke" }) as const;
