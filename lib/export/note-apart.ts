import { contains } from "../campaign/day";
import type { Chart } from "../charts/chart";
import type { Figure } from "../charts/figure";
import { sayPeriod } from "../charts/words";
import { periodOf } from "../view/span";

/** How to read a chart that stands apart from its page, where no brush shows which days of its axis are chosen. */
export function noteApart({ note, of: { ledger, view } }: Pick<Figure, "note" | "of">, { axis }: Pick<Chart, "axis">) {
  const period = periodOf(view.time, ledger.dates);
  if (axis === "none" || contains(period, ledger.dates)) return note;
  return `${note} What is faint lies outside ${sayPeriod(period, ledger)}.`;
}
