import { hasDay } from "../../campaign/day";
import { casualtiesInside, casualtySeries } from "../../series/casualties";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import { nameOf, sayCasualties } from "../casualty-words";
import type { MarkingOf } from "../figure";
import { sayOver, sayPeriod } from "../words";

/** A mark a claim. */
export const markCasualties: MarkingOf = ({ ledger, view }) => {
  const spans = casualtiesInside(casualtySeries(ledger, view));
  const { on, of } = wordsOf(figure, ledger);
  return {
    marks: spans.map((span) => ({
      faction: span.faction,
      period: span.period,
      get label() {
        return on(sayPeriod(span.period, ledger), of(nameOf(ledger, span.faction), sayCasualties(ledger, span)));
      },
      events: [span.event],
    })),
    readings: (day) =>
      spans
        .filter(({ period }) => hasDay(period, day))
        .map((span) => ({
          faction: span.faction,
          text: sayOver(ledger, sayCasualties(ledger, span), span.period),
        })),
  };
};
