import type { Figure, FigureMark, MarkLinks } from "./chart";

/**
 * The marks of a figure by the address to which each leads: its event, or where it stands for several, the
 * list of them, or its place. By this a drawn element is known to stand for a mark.
 */
export function marksByAddress(figure: Figure, links: MarkLinks): ReadonlyMap<string, FigureMark> {
  const byAddress = new Map<string, FigureMark>();
  for (const mark of figure.marks) {
    if (mark.place) byAddress.set(links.place(mark.place), mark);
    byAddress.set(links.events(mark.faction, mark.period), mark);
    const [only, ...others] = mark.events;
    if (only && others.length === 0) byAddress.set(links.event(only), mark);
  }
  return byAddress;
}
