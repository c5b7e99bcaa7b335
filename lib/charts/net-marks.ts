import { group } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import { ascending } from "../campaign/order";
import type { ControlChange } from "../series/control";
import { figure } from "../words/en/figure";
import { net } from "../words/en/net";
import { wordsOf } from "../words/words-of";
import type { FigureMark } from "./chart";
import { sayCount, sayList, sayPeriod } from "./words";

/** What changed for a side over the same days is one mark. */
export function netMarks(ledger: Ledger, changes: readonly ControlChange[]): FigureMark[] {
  const { on, counted } = wordsOf(figure, ledger);
  const words = wordsOf(net, ledger);
  const together = group(changes, ({ faction, period }) => `${period.start} ${period.end} ${faction}`);
  return [...together.entries()]
    .sort(([a], [b]) => ascending(a, b))
    .map(([, [first, ...others]]) => {
      const { faction, period } = first as ControlChange;
      const of = [first as ControlChange, ...others];
      const told = of.map(({ direction, count, unit }) =>
        words.change(words[direction], sayCount(count, unit, ledger)),
      );
      return {
        faction,
        period,
        label: on(sayPeriod(period, ledger), counted(ledger.factions.get(faction).name, sayList(told, ledger))),
        events: [...new Set(of.map(({ event }) => event))],
      };
    });
}
