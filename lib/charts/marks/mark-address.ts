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
    if ((mark.count ?? mark.events.length) === 1) byAddress.set(links.event(mark.events[0] as string), mark);
  }
  return byAddress;
}
