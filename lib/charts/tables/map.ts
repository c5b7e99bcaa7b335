import { holdings, isTold, readingOrder } from "../../series/places";
import { viewFilter } from "../../view/filter";
import { tables } from "../../words/en/tables";
import { wordsOf } from "../../words/words-of";
import type { TableOf } from "../figure";
import { sayChanges, sayHolder } from "../place-words";
import { capitalize, sayDay } from "../words";

/** A row a place. */
export const mapTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  return {
    columns: [
      { key: "place", label: words.place },
      { key: "holder", label: words.holder(sayDay(viewFilter(ledger, view).period.end, ledger)) },
      { key: "changes", label: words.changes },
      { key: "claimant", label: words.columns.claimant },
    ],
    rows: readingOrder(holdings(ledger, view).filter(isTold)).map((holding) => {
      const claim = holding.now.claim === null ? undefined : ledger.claimById.get(holding.now.claim);
      return {
        event: claim?.event ?? holding.events[0] ?? null,
        cells: [
          holding.place.name,
          capitalize(sayHolder(ledger, holding)),
          capitalize(sayChanges(ledger, holding)),
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
};
