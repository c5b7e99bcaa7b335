import { territorySeries } from "../../series/territory";
import { figure } from "../../words/en/figure";
import { say } from "../../words/en/say";
import { tables } from "../../words/en/tables";
import { vocabulary } from "../../words/en/vocabulary";
import { wordsOf } from "../../words/words-of";
import type { TableOf } from "../figure";
import { entriesOf } from "../territory-words";
import { sayCount, sayShortDay, sayShortPeriod } from "../words";

/** A row a claim. */
export const territoryTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  const { since: sinceDay } = wordsOf(figure, ledger);
  const { certainties } = wordsOf(vocabulary, ledger);
  const { quote } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: words.columns.days },
      { key: "what", label: words.columns.what },
      { key: "side", label: words.columns.side },
      { key: "count", label: words.claimed, numeric: true },
      { key: "basis", label: words.columns.basis },
      { key: "wording", label: words.columns.wording },
      { key: "certainty", label: words.columns.certainty },
      { key: "claimant", label: words.columns.claimant },
    ],
    rows: entriesOf(ledger, territorySeries(ledger, view)).map(({ of, where }) => {
      const { claim } = of;
      const since = claim.since === null ? "" : sinceDay(sayShortDay(claim.since, ledger));
      return {
        event: claim.event,
        cells: [
          sayShortPeriod(claim.period, ledger),
          where,
          ledger.factions.get(of.faction).name,
          claim.unit === "site" ? words.wholeRoad : sayCount(claim.estimate, claim.unit, ledger),
          claim.basis === "running_total" ? words.inAll(since) : words.byItself,
          claim.wording && quote(claim.wording),
          certainties[claim.certainty],
          ledger.claimants.get(claim.claimant)?.name ?? "",
        ],
      };
    }),
  };
};
