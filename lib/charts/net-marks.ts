import { group } from "d3";
import type { Ledger } from "../campaign/ledger";
import type { ControlChange } from "../series/control";
import type { FigureMark } from "./chart";
import { sayCount, sayList, sayPeriod } from "./words";

/** What changed for a side over the same days is one mark. */
export function netMarks(ledger: Ledger, changes: readonly ControlChange[]): FigureMark[] {
  const together = group(changes, ({ faction, period }) => `${period.start} ${period.end} ${faction}`);
  return [...together.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...others]]) => {
      const { faction, period } = first as ControlChange;
      const of = [first as ControlChange, ...others];
      const told = of.map(({ direction, count, unit }) => `${direction} ${sayCount(count, unit)}`);
      return {
        faction,
        period,
        label: `${sayPeriod(period)}: ${ledger.factions.get(faction).name} ${sayList(told)}`,
        events: [...new Set(of.map(({ event }) => event))],
      };
    });
}
