import { type Day, dayToDate } from "../../campaign/day";
import type { RunningControl } from "../../series/control";
import { dayEnd } from "./time-axis";

/** Where a band stands over one day. */
export interface BandStep {
  readonly day: Day;
  readonly date: Date;
  readonly end: Date;
  /** Where its edges are drawn. Of an open edge: where it would lie if nothing were added to what is certain. */
  readonly low: number;
  readonly high: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** A stretch of an edge that is open or closed all along. */
export interface Edge {
  readonly open: boolean;
  readonly points: readonly { readonly date: Date; readonly value: number }[];
}

/** A running difference as the steps of a band, a day each. */
export function bandSteps(running: readonly RunningControl[]): BandStep[] {
  return running.map(({ day, captured, lost, net }) => ({
    day,
    date: dayToDate(day),
    end: dayEnd(day),
    low: captured.low - (lost.high ?? lost.low),
    high: (captured.high ?? captured.low) - lost.low,
    openLow: net.low === null,
    openHigh: net.high === null,
  }));
}

/** One edge of a band, cut where it opens; each stretch begins where the one before it ended. */
export function edgesOf(steps: readonly BandStep[], edge: "low" | "high"): Edge[] {
  const isOpen = (step: BandStep) => (edge === "low" ? step.openLow : step.openHigh);
  const runs: { open: boolean; points: { date: Date; value: number }[] }[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (last?.open === isOpen(step)) {
      // A curve in steps needs no point where nothing changes.
      if (last.points.at(-1)?.value !== step[edge]) last.points.push({ date: step.date, value: step[edge] });
    } else {
      const from = last?.points.at(-1)?.value;
      last?.points.push({ date: step.date, value: from as number });
      const start = from === undefined ? [] : [{ date: step.date, value: from }];
      runs.push({ open: isOpen(step), points: [...start, { date: step.date, value: step[edge] }] });
    }
  }
  const end = steps.at(-1);
  if (end) runs.at(-1)?.points.push({ date: end.end, value: end[edge] });
  return runs;
}
