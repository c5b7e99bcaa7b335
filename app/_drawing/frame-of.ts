import type { Period } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import type { Frame, MarkLinks } from "@/lib/charts/frame";
import { pagePalette } from "@/lib/charts/theme";
import { perView } from "@/lib/view/per-view";
import { type View, writeView } from "@/lib/view/view";

/** Width and height of a drawing, px. */
export type Size = Pick<Frame, "width" | "height">;

/** What a chart’s drawing must know of the page. */
export function frameOf(size: Size, ledger: Ledger, view: View): Frame {
  return { ...size, palette: pagePalette, links: linksOf(ledger, view) };
}

/** Asked for a mark at a time, by what draws at each width and by what finds the marks again: each is written once. */
const linksOf = perView((ledger, view): MarkLinks => {
  const made = new Map<string, string>();
  const linkTo = (change: Partial<View>, anchor = "") => {
    const key = JSON.stringify(change);
    const link = made.get(key) ?? `/${ledger.campaign}${writeView({ ...view, ...change }, ledger)}${anchor}`;
    made.set(key, link);
    return link;
  };
  return {
    event: (id) => `/${ledger.campaign}/events/${id}`,
    events: (faction, { start, end }: Period) =>
      linkTo({ faction: faction ? [faction] : [], time: { from: start, to: end } }, "#events"),
    faction: (id) => linkTo({ faction: [id] }),
    place: (id) => linkTo({ place: [id] }, "#map"),
  };
});
