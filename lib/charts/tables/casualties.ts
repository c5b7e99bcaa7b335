import { casualtiesInside, casualtySeries, isRunning } from "../../series/casualties";
import { say } from "../../words/en/say";
import { tables } from "../../words/en/tables";
import { vocabulary } from "../../words/en/vocabulary";
import { wordsOf } from "../../words/words-of";
import { nameOf } from "../casualty-words";
import type { TableOf } from "../figure";
import { sayDay, sayEstimate, sayShortPeriod } from "../words";

/** A row a claim. */
export const casualtyTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  const { measures, certainties } = wordsOf(vocabulary, ledger);
  const { quote, notStated } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: words.columns.days },
      { key: "side", label: words.sufferedBy },
      { key: "measure", label: words.columns.what },
      { key: "count", label: words.people, numeric: true },
      { key: "by", label: words.by },
      { key: "wording", label: words.columns.wording },
      { key: "certainty", label: words.columns.certainty },
      { key: "claimant", label: words.columns.claimant },
    ],
    rows: casualtiesInside(casualtySeries(ledger, view)).map((span) => {
      const claim = ledger.claimById.get(span.claim);
      const measure = measures[span.measure];
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period, ledger),
          nameOf(ledger, span.faction),
          isRunning(span) ? words.sinceDay(measure, sayDay(span.counted.start, ledger)) : measure,
          sayEstimate(span.count, ledger),
          span.by === null ? notStated : ledger.factions.get(span.by).name,
          claim?.wording ? quote(claim.wording) : "",
          certainties[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
};
