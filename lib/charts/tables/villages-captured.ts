import { captureSeries, capturesInside } from "../../series/captures";
import { say } from "../../words/en/say";
import { tables } from "../../words/en/tables";
import { vocabulary } from "../../words/en/vocabulary";
import { wordsOf } from "../../words/words-of";
import type { TableOf } from "../figure";
import { sayEstimate, sayShortPeriod, sayUnit } from "../words";

/** A row a claim. */
export const captureTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  const { certainties } = wordsOf(vocabulary, ledger);
  const { quote } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: words.columns.days },
      { key: "side", label: words.takenBy },
      { key: "count", label: words.columns.count, numeric: true },
      { key: "unit", label: words.columns.unit },
      { key: "wording", label: words.columns.wording },
      { key: "certainty", label: words.columns.certainty },
      { key: "claimant", label: words.columns.claimant },
    ],
    rows: capturesInside(captureSeries(ledger, view)).map((span) => {
      const claim = ledger.claimById.get(span.claim);
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period, ledger),
          ledger.factions.get(span.faction).name,
          sayEstimate(span.taken, ledger),
          sayUnit(span.taken, span.unit, ledger),
          claim?.wording ? quote(claim.wording) : "",
          certainties[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
};
