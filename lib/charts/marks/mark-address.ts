import type { Figure, FigureMark } from "../figure";
import type { MarkLinks } from "../frame";
import { markingOf } from "./index";

/**
 * The marks of a figure by the address to which each leads: its event, or where it stands for several, the
 * list of them, or its place. By this a drawn element is known to stand for a mark.
 */
export function marksByAddress({ of }: Pick<Figure, "of">, links: MarkLinks): ReadonlyMap<string, FigureMark> {
  const byAddress = new Map<string, FigureMark>();
  for (const mark of markingOf(of).marks) {
    if (mark.place) byAddress.set(links.place(mark.place), mark);
    byAddress.set(links.events(mark.faction, mark.period), mark);
    byAddress.set(addressOf(mark, links), mark);
  }
  return byAddress;
}

/** Where a mark leads: to its event, or where it stands for several, to the list of them. */
export function addressOf(mark: FigureMark, links: MarkLinks): string {
  const isOne = (mark.count ?? mark.events.length) === 1;
  return isOne ? links.event(mark.events[0] as string) : links.events(mark.faction, mark.period);
}
