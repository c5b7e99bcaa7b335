import { type Day, hasDay } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { type CaptureSide, captureSeries, capturesInside } from "../../series/captures";
import { figure } from "../../words/en/figure";
import { wordsOf } from "../../words/words-of";
import type { MarkingOf, Reading } from "../figure";
import { sayCount, sayEstimate, sayOver, sayPeriod } from "../words";

/** A mark a claim; of a day each claim, or the sum so far. */
export const markCaptures: MarkingOf = ({ ledger, view }) => {
  const series = captureSeries(ledger, view);
  const { on, of } = wordsOf(figure, ledger);
  const read = view.mode === "cumulative" ? readRunning : readDaily;
  return {
    marks: capturesInside(series).map((span) => ({
      faction: span.faction,
      period: span.period,
      get label() {
        const taken = of(ledger.factions.get(span.faction).name, sayCount(span.taken, span.unit, ledger));
        return on(sayPeriod(span.period, ledger), taken);
      },
      events: [span.event],
    })),
    readings: (day) => series.sides.flatMap((side) => read(ledger, side, day)),
  };
};

function readDaily(ledger: Ledger, side: CaptureSide, day: Day): Reading[] {
  return side.spans
    .filter(({ period, inside }) => inside !== "none" && hasDay(period, day))
    .map(({ faction, period, taken, unit }) => ({
      faction,
      text: sayOver(ledger, sayCount(taken, unit, ledger), period),
    }));
}

function readRunning(ledger: Ledger, side: CaptureSide, day: Day): Reading[] {
  const reached = side.running.find((entry) => entry.day === day);
  return reached
    ? [{ faction: side.faction, text: wordsOf(figure, ledger).inAll(sayEstimate(reached.taken, ledger)) }]
    : [];
}
