import { hasDay } from "../../campaign/day";
import { onDemand } from "../../memo/on-demand";
import { holdings, readingOrder } from "../../series/places";
import { viewFilter } from "../../view/filter";
import { figure } from "../../words/en/figure";
import { map } from "../../words/en/map";
import { wordsOf } from "../../words/words-of";
import type { MarkingOf } from "../figure";
import { sayChange, sayChanges, sayHolder } from "../place-words";
import { isMarked } from "../shown-places";
import { capitalize } from "../words";

/** A mark a place of which something is told; of a day what is reported to have changed. */
export const markMap: MarkingOf = ({ ledger, view }) => {
  const told = holdings(ledger, view);
  const { period } = viewFilter(ledger, view);
  const { named } = wordsOf(figure, ledger);
  return {
    marks: readingOrder(told.filter(isMarked)).map((holding) => {
      const { place, now, count } = holding;
      return onDemand(
        { faction: now.state === "held" ? (now.sides[0] ?? null) : null, period, place: place.id, count: count || 1 },
        {
          label: () => {
            const changes = sayChanges(ledger, holding);
            return `${named(place.name, sayHolder(ledger, holding))}.${changes && ` ${capitalize(changes)}.`}`;
          },
          events: () => (count > 0 ? holding.events : [ledger.claimById.get(now.claim as string)?.event as string]),
        },
      );
    }),
    readings: (day) =>
      told.flatMap(({ place, changes }) =>
        changes
          .filter((change) => hasDay(change.period, day))
          .map((change) => ({
            faction: change.to,
            text: wordsOf(map, ledger).changed(place.name, sayChange(ledger, change)),
          })),
      ),
  };
};
