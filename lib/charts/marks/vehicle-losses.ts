import { type Day, hasDay } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import {
  isTotal,
  type LossSeries,
  type LossSide,
  lossesInside,
  lossSeries,
  type SingleLoss,
} from "../../series/losses";
import { type StandingTotal, standsOn } from "../../series/standing";
import { figure } from "../../words/en/figure";
import { losses } from "../../words/en/losses";
import { wordsOf } from "../../words/words-of";
import type { MarkingOf, Reading } from "../figure";
import { saySingle, sayTotalLost } from "../loss-words";
import { sayShortDay, sayShortPeriod, sayStater } from "../words";
import { eventMarks } from "./event-marks";

/** A mark an event and side. */
export const markLosses: MarkingOf = ({ ledger, view }) => {
  const series = lossSeries(ledger, view);
  return {
    marks: eventMarks(
      ledger,
      lossesInside(series).map(({ of, side, period }) => ({
        event: of.claim.event,
        faction: side,
        period,
        say: () => {
          const lost = sayLoss(ledger, of);
          return side === null ? lost : wordsOf(figure, ledger).of(ledger.factions.get(side).name, lost);
        },
      })),
    ),
    readings: (day) => series.sides.flatMap((side) => readSide(ledger, series, side, day)),
  };
};

/** “SOHR: at least 11 since 16 Oct”, “a bulldozer lost”, “a BMP-1 seized by Rebels” */
function sayLoss(ledger: Ledger, of: StandingTotal | SingleLoss): string {
  if (isTotal(of)) return wordsOf(figure, ledger).named(sayStater(ledger, of.claim), sayTotalLost(ledger, of));
  return saySingle(ledger, of);
}

/** What stands on a day of the period: last words stated by then, and single vehicles of the day. */
function readSide(ledger: Ledger, { period }: LossSeries, side: LossSide, day: Day): Reading[] {
  if (!hasDay(period, day)) return [];
  const words = wordsOf(losses, ledger);
  const { named } = wordsOf(figure, ledger);
  const totals = side.totals
    .filter((total) => standsOn(total, day))
    .map((total) => {
      const before = total.stated < day ? words.last(sayShortDay(total.stated, ledger)) : "";
      return `${named(sayStater(ledger, total.claim), sayTotalLost(ledger, total))}${before}`;
    });
  const singles = side.singles
    .filter((single) => hasDay(single.period, day))
    .map((single) => {
      const what = saySingle(ledger, single);
      const { start, end } = single.period;
      return start === end ? what : words.over(what, sayShortPeriod(single.period, ledger));
    });
  return [...singles, ...totals].map((text) => ({ faction: side.faction, text }));
}
