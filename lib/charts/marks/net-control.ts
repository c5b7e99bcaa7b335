import { controlSeries } from "../../series/control";
import { net } from "../../words/en/net";
import { wordsOf } from "../../words/words-of";
import type { MarkingOf } from "../figure";
import { sayEstimate, sayNet } from "../words";
import { netMarks } from "./net-marks";

/** A mark a side and span of days; of a day the sums so far. */
export const markNet: MarkingOf = ({ ledger, view }) => {
  const { sides } = controlSeries(ledger, view);
  const words = wordsOf(net, ledger);
  return {
    marks: netMarks(ledger, sides),
    readings: (day) =>
      sides.flatMap((side) => {
        const reached = side.running.find((entry) => entry.day === day);
        if (!reached) return [];
        const { net: sum, captured, lost } = reached;
        const text = words.reading(sayNet(sum, ledger), sayEstimate(captured, ledger), sayEstimate(lost, ledger));
        return [{ faction: side.faction, text }];
      }),
  };
};
