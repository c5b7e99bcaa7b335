import { isTotal, lossesInside, lossSeries } from "../../series/losses";
import { losses } from "../../words/en/losses";
import { say } from "../../words/en/say";
import { tables } from "../../words/en/tables";
import { vocabulary } from "../../words/en/vocabulary";
import { wordsOf } from "../../words/words-of";
import type { TableOf } from "../figure";
import { sayDay, sayEstimate, sayOfPlaces, sayShortPeriod } from "../words";

/** A row a claim. */
export const lossTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  const { certainties } = wordsOf(vocabulary, ledger);
  const { quote } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: words.columns.days },
      { key: "side", label: words.lostBy },
      { key: "count", label: words.vehicles, numeric: true },
      { key: "kind", label: words.columns.basis },
      { key: "wording", label: words.columns.wording },
      { key: "certainty", label: words.columns.certainty },
      { key: "claimant", label: words.columns.claimant },
    ],
    rows: lossesInside(lossSeries(ledger, view)).map(({ of, side }) => {
      const { claim } = of;
      const by = claim.measure === "vehicles_seized" && claim.faction !== null;
      return {
        event: claim.event,
        cells: [
          sayShortPeriod(claim.period, ledger),
          side === null ? words.notStated : ledger.factions.get(side).name,
          sayEstimate(claim.estimate, ledger),
          isTotal(of)
            ? sayOfPlaces(
                ledger,
                words.allSince(claim.since === null ? words.unstatedDay : sayDay(claim.since, ledger)),
                claim,
              )
            : words.kindBy(
                wordsOf(losses, ledger).kinds[of.kind],
                by ? ledger.factions.get(claim.faction as string).name : null,
              ),
          claim.wording && quote(claim.wording),
          certainties[claim.certainty],
          ledger.claimants.get(claim.claimant)?.name ?? "",
        ],
      };
    }),
  };
};
