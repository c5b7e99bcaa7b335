import { type Day, hasDay } from "@/lib/campaign/day";
import type { FigureSubject } from "@/lib/charts/figure";
import { periodOf } from "@/lib/view/span";
import { keys } from "@/lib/words/en/keys";
import { wordsOf } from "@/lib/words/words-of";

/** What stands for a day of which a chart tells nothing: that nothing was reported, or that it is not asked for. */
export function sayNothing({ ledger, view }: FigureSubject, day: Day): string {
  const { nothing, outside } = wordsOf(keys, ledger);
  return hasDay(periodOf(view.time, ledger.dates), day) ? nothing : outside;
}
