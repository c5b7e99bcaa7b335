import type { Ledger } from "../../campaign/ledger";
import { ascending } from "../../lists/order";
import { onDemand } from "../../memo/on-demand";
import type { ControlSide, ControlSpan } from "../../series/control";
import { figure } from "../../words/en/figure";
import { net } from "../../words/en/net";
import { wordsOf } from "../../words/words-of";
import type { FigureMark } from "../figure";
import { sayCount, sayList, sayPeriod } from "../words";

/** What changed for a side over the same days is one mark. */
export function netMarks(ledger: Ledger, sides: readonly ControlSide[]): FigureMark[] {
  const { on, counted } = wordsOf(figure, ledger);
  const words = wordsOf(net, ledger);
  const orderOf = ({ faction, period }: ControlSpan) => `${period.start} ${period.end} ${faction}`;
  return sides
    .flatMap(({ spans }) => spans)
    .sort((a, b) => ascending(orderOf(a), orderOf(b)))
    .map((span) => {
      const { faction, period } = span;
      return onDemand(
        // One claim is of one event; several may be.
        { faction, period, ...(span.count === 1 && { count: 1 }) },
        {
          label: () => {
            const told = span.changes.map(({ direction, count, unit }) =>
              words.change(words[direction], sayCount(count, unit, ledger)),
            );
            return on(sayPeriod(period, ledger), counted(ledger.factions.get(faction).name, sayList(told, ledger)));
          },
          events: () => [...new Set(span.changes.map(({ event }) => event))],
        },
      );
    });
}
