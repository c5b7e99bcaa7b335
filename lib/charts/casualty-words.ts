import type { Ledger } from "../campaign/ledger";
import { type CasualtySide, type CasualtySpan, casualtyMeasures, isRunning } from "../series/casualties";
import { casualties } from "../words/en/casualties";
import { say } from "../words/en/say";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import { sayDay, sayEstimate } from "./words";

/** The name of a side; of people of no party too. */
export const nameOf = (ledger: Ledger, faction: string | null) =>
  faction === null ? wordsOf(casualties, ledger).noSide : ledger.factions.get(faction).name;

/** “at least 43 killed by ISIL”; of a running total also since when and who claimed it. */
export function sayCasualties(ledger: Ledger, span: CasualtySpan): string {
  const words = wordsOf(casualties, ledger);
  const by = span.by === null ? null : ledger.factions.get(span.by).name;
  const measure = wordsOf(vocabulary, ledger).measures[span.measure];
  const suffered = words.suffered(sayEstimate(span.count, ledger), measure, by);
  if (!isRunning(span)) return suffered;
  const claimant = ledger.claimants.get(span.claimant)?.name ?? span.claimant;
  return words.running(suffered, sayDay(span.counted.start, ledger), claimant);
}

/** “killed at least 65, wounded 1”; empty where nothing was reported. */
export function saySuffered(ledger: Ledger, { suffered }: CasualtySide): string {
  const words = wordsOf(casualties, ledger);
  const { measures } = wordsOf(vocabulary, ledger);
  return casualtyMeasures
    .flatMap((measure) => {
      const count = suffered[measure];
      return count ? [words.sum(measures[measure], sayEstimate(count, ledger))] : [];
    })
    .join(wordsOf(say, ledger).comma);
}
