import type { Ledger } from "../campaign/ledger";
import { type CasualtySide, type CasualtySpan, type CasualtyTotal, casualtyMeasures } from "../series/casualties";
import { measureNames, sayDay, sayEstimate } from "./words";

/** The name of a side; of people of no party too. */
export const nameOf = (ledger: Ledger, faction: string | null) =>
  faction === null ? "People of no side" : ledger.factions.get(faction).name;

/** Whether a number is a running total, which is never added. */
export const isTotal = (span: CasualtySpan): span is CasualtyTotal => "counted" in span;

/** “at least 43 killed by ISIL”; of a running total also since when and who claimed it. */
export function sayCasualties(ledger: Ledger, span: CasualtySpan): string {
  const by = span.by === null ? "" : ` by ${ledger.factions.get(span.by).name}`;
  const all = isTotal(span)
    ? `, in all since ${sayDay(span.counted.start)}, according to: ${ledger.claimants.get(span.claimant)?.name ?? span.claimant}`
    : "";
  return `${sayEstimate(span.count)} ${measureNames[span.measure]}${by}${all}`;
}

/** “killed at least 65, wounded 1”; empty where nothing was reported. */
export function saySuffered({ suffered }: CasualtySide): string {
  return casualtyMeasures
    .flatMap((measure) => {
      const count = suffered[measure];
      return count ? [`${measureNames[measure]} ${sayEstimate(count)}`] : [];
    })
    .join(", ");
}
