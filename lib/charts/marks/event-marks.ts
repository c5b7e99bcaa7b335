import type { Period } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { group } from "../../lists/group";
import { figure } from "../../words/en/figure";
import { say } from "../../words/en/say";
import { wordsOf } from "../../words/words-of";
import type { FigureMark } from "../figure";
import { sayPeriod } from "../words";

/** One thing that a chart draws of an event. */
export interface EventThing {
  readonly event: string;
  readonly faction: string | null;
  /** The event's own. */
  readonly period: Period;
  say(): string;
}

/**
 * One mark an event and row, saying all that is drawn of it, in the order given: what is drawn is known by the
 * event to which it leads, so two marks of one event could not be told apart.
 */
export function eventMarks(ledger: Ledger, things: readonly EventThing[]): FigureMark[] {
  const byEvent = group(things, ({ event, faction }) => `${event} ${faction}`);
  return [...byEvent.values()].map((of) => {
    const { event, faction, period } = of[0] as EventThing;
    return {
      faction,
      period,
      get label() {
        const told = wordsOf(say, ledger).parts(of.map((thing) => thing.say()));
        return wordsOf(figure, ledger).on(sayPeriod(period, ledger), told);
      },
      events: [event],
    };
  });
}
