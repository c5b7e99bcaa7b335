import { ascending } from "../../lists/order";
import { controlSeries } from "../../series/control";
import { net } from "../../words/en/net";
import { say } from "../../words/en/say";
import { tables } from "../../words/en/tables";
import { wordsOf } from "../../words/words-of";
import type { TableOf } from "../figure";
import { sayEstimate, sayNet, sayShortPeriod, sayUnit } from "../words";

/** A row a change. */
export const netTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  const { sides } = controlSeries(ledger, view);
  const rows = sides.flatMap((side) => side.changes.map((change) => ({ side, change })));
  return {
    columns: [
      { key: "days", label: words.columns.days },
      { key: "side", label: words.columns.side },
      { key: "change", label: words.direction },
      { key: "count", label: words.columns.count, numeric: true },
      { key: "unit", label: words.columns.unit },
      { key: "other", label: words.other },
      { key: "net", label: words.after, numeric: true },
    ],
    rows: rows
      .toSorted((a, b) => ascending(a.change.period.start, b.change.period.start))
      .map(({ side, change: { period, direction, count, unit, other, event } }) => {
        const after = side.running.find(({ day }) => day === period.end) ?? side.running.at(-1);
        return {
          event,
          cells: [
            sayShortPeriod(period, ledger),
            ledger.factions.get(side.faction).name,
            wordsOf(net, ledger)[direction],
            sayEstimate(count, ledger),
            sayUnit(count, unit, ledger),
            other === null ? wordsOf(say, ledger).notStated : ledger.factions.get(other).name,
            after ? sayNet(after.net, ledger) : "",
          ],
        };
      }),
  };
};
