/** One strip of a drawing that gives each side its own, all on one scale. */
export interface Panel {
  readonly key: string;
  /** Where its zero lies on the common scale, counted from the bottom of the drawing. */
  readonly base: number;
  /** Its own highest value. */
  readonly max: number;
}

export interface Panels {
  /** Top of the common scale. */
  readonly top: number;
  readonly panels: readonly Panel[];
}

/**
 * Lays strips over one another, the first on top, so that one unit is equally high in all of them:
 * areas compare across sides, and a side of small counts takes little room.
 *
 * @param sides highest value of each
 * @param height of the plot area, px
 * @param head room above each strip for its heading, px
 * @param least height of the smallest strip, px
 */
export function layPanels(
  sides: readonly { readonly key: string; readonly max: number }[],
  { height, head, least }: { height: number; head: number; least: number },
): Panels {
  const room = Math.max(height - sides.length * head, 1);
  // A strip too small for its label is given `least`; the others share what is left in proportion, which may
  // leave another one too small.
  const small = new Set<string>();
  let perUnit = 1;
  for (let grown = true; grown; ) {
    const large = sides.filter(({ key }) => !small.has(key));
    const total = large.reduce((sum, { max }) => sum + max, 0);
    if (total > 0) perUnit = Math.max(room - small.size * least, 1) / total;
    const short = large.filter(({ max }) => max * perUnit < least);
    for (const { key } of short) small.add(key);
    grown = short.length > 0;
  }
  let base = 0;
  const panels = sides.toReversed().map(({ key, max }) => {
    const tall = small.has(key) ? least / perUnit : max;
    const panel = { key, base, max: tall };
    base += tall + head / perUnit;
    return panel;
  });
  return { top: base, panels: panels.toReversed() };
}
