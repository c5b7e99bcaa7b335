import type { Holding, LedgerPlace } from "../series/places";
import { isPlaced } from "../series/unplaced";

/** Kinds of place that are drawn for orientation alone, too. */
export const orientingKinds: readonly string[] = ["city", "town"];

/** Whether a place is drawn as a mark at its point, with or without an area around it. */
export function isPoint(place: LedgerPlace): boolean {
  return place.path.length === 0 && isPlaced(place);
}

/** Whether a map shows a place as a mark: something is told of it, or it helps to find one’s way. */
export function isShown({ place, reported, count }: Holding): boolean {
  return isPoint(place) && (reported || count > 0 || orientingKinds.includes(place.kind));
}

/** Whether it stands for events as well, and not for orientation alone: then it, or its road, is a mark of the figure. */
export function isMarked(holding: Holding): boolean {
  const { place, now, count } = holding;
  return (isShown(holding) || place.path.length > 0) && (count > 0 || now.claim !== null);
}
