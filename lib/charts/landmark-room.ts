import type { Height } from "./chart";

/** Room over a drawing for the names of turning points: a line of them, three where it is narrow, px. */
export const landmarkRoom: Height = { narrow: 47, wide: 17 };

/** A chart's height with that room. */
export function withLandmarkRoom({ narrow, wide }: Height): Height {
  return { narrow: narrow + landmarkRoom.narrow, wide: wide + landmarkRoom.wide };
}
