import type { Period } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Frame } from "@/lib/charts/frame";
import { pagePalette } from "@/lib/charts/theme";
import { type View, writeView } from "@/lib/view/view";

/** Width and height of a drawing, px. */
export type Size = Pick<Frame, "width" | "height">;

/** What a chart’s drawing must know of the page. */
export function frameOf(size: Size, ledger: Ledger, view: View): Frame {
  const page = `/${ledger.campaign}`;
  // Asked for by what draws and by what finds the marks again, a mark at a time.
  const made = new Map<string, string>();
  const eventsLink = (faction: string | null, { start, end }: Period) => {
    const key = `${faction} ${start} ${end}`;
    const link =
      made.get(key) ??
      `${page}${writeView({ ...view, faction: faction ? [faction] : [], time: { from: start, to: end } }, ledger)}#events`;
    made.set(key, link);
    return link;
  };
  return {
    ...size,
    palette: pagePalette,
    links: {
      event: (id) => `${page}/events/${id}`,
      events: eventsLink,
      faction: (id) => `${page}${writeView({ ...view, faction: [id] }, ledger)}`,
      place: (id) => `${page}${writeView({ ...view, place: [id] }, ledger)}#map`,
    },
  };
}
