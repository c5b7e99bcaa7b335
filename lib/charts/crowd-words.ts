import type { Ledger } from "../campaign/ledger";
import { onDemand } from "../memo/on-demand";
import type { Crowd } from "../series/crowds";
import { figure } from "../words/en/figure";
import { wordsOf } from "../words/words-of";
import type { FigureAside } from "./figure";
import { sayEvents, sayShortPeriod } from "./words";

/** What happened, of one event; of several, how many they are. */
export function sayCrowd(ledger: Ledger, crowd: Pick<Crowd, "count" | "events">): string {
  if (crowd.count > 1) return sayEvents(crowd.count, ledger);
  return ledger.eventById.get(crowd.events[0] ?? "")?.summary ?? "";
}

/** Events as a list beside a drawing, with their days. */
export function crowdItems(ledger: Ledger, crowds: readonly Crowd[]): FigureAside["items"] {
  return crowds.map((crowd) =>
    onDemand(
      { text: wordsOf(figure, ledger).on(sayShortPeriod(crowd.period, ledger), sayCrowd(ledger, crowd)) },
      { events: () => crowd.events },
    ),
  );
}
