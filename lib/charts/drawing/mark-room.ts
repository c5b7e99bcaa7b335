import type { Ledger } from "../../campaign/ledger";
import { onceFor } from "../../memo/once-for";
import { campaignPlaces, type MapSheet, type Spot, spotsOf } from "./map-layout";
import { markRadius, ringRadius } from "./place-look";

/** How often marks are pushed apart: those pushed may touch others. */
const rounds = 6;

/**
 * Marks moved from one another, each as little as it takes, until no ring covers the middle of another: near
 * places would half hide one another where a map is small. It is the same whatever the view, for all that changed hands.
 */
export function apartOn(ledger: Ledger, sheet: MapSheet, spots: readonly Spot[]): Spot[] {
  const moves = movesOn(ledger, sheet);
  return spots.map((spot) => {
    const { x, y } = moves.get(spot.place) ?? { x: 0, y: 0 };
    return { ...spot, x: spot.x + x, y: spot.y + y };
  });
}

const movesOn = onceFor((ledger: Ledger, sheet: MapSheet) => {
  const spots = spotsOf(campaignPlaces(ledger), sheet);
  const room = (ringRadius + markRadius) * sheet.scale;
  const marks = spots.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const between = Math.hypot(dx, dy);
        if (between >= room || between === 0) continue;
        const by = (room - between) / 2 / between;
        a.x -= dx * by;
        a.y -= dy * by;
        b.x += dx * by;
        b.y += dy * by;
      }
    }
  }
  return new Map(spots.map(({ place, x, y }, i) => [place, { x: (marks[i]?.x ?? x) - x, y: (marks[i]?.y ?? y) - y }]));
});
