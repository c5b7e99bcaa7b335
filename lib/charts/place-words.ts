import type { Ledger } from "../campaign/ledger";
import type { Holding, PlaceChange } from "../series/places";
import { figure } from "../words/en/figure";
import { map } from "../words/en/map";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import { sayDay, sayList, sayPeriod } from "./words";

const nameOf = (ledger: Ledger) => (id: string) => ledger.factions.get(id).name;

/** “Government, since 12 November 2015”, “unclear: Rebels or Government”; who holds a place, in words. */
export function sayHolder(ledger: Ledger, { now, place }: Holding): string {
  const words = wordsOf(map, ledger);
  const name = nameOf(ledger);
  const [side, other] = now.sides;
  if (side === undefined || now.since === null) return words.unknown;
  const road = place.kind === "highway";
  switch (now.state) {
    case "contested":
      if (other === undefined) return words.perhaps(name(side), sayPeriod(now.since, ledger));
      return words[road ? "inParts" : "either"](name(side), name(other), sayPeriod(now.since, ledger));
    case "awaited":
      return words.awaited(name(side), sayPeriod(now.since, ledger));
    default: {
      const held = words.held(name(side), sayDay(now.since.end, ledger));
      return road ? words.road(held) : held;
    }
  }
}

/** “taken by Rebels from Government” */
export function sayChange(ledger: Ledger, { to, from, open }: PlaceChange): string {
  const name = nameOf(ledger);
  return wordsOf(map, ledger).taken(open, name(to), from === null ? null : name(from));
}

/** “12 November 2015: taken by Government from Rebels; …”; empty where nothing is reported to have changed. */
export function sayChanges(ledger: Ledger, { changes }: Holding): string {
  const { on } = wordsOf(figure, ledger);
  return wordsOf(say, ledger).parts(
    changes.map((change) => on(sayPeriod(change.period, ledger), sayChange(ledger, change))),
  );
}

/** “Government 12, Rebels 5” out of counts by side. */
export function sayCountsBySide(ledger: Ledger, counts: ReadonlyMap<string, number>): string {
  const name = nameOf(ledger);
  const { counted } = wordsOf(figure, ledger);
  return sayList(
    [...counts].map(([side, count]) => counted(name(side), `${count}`)),
    ledger,
  );
}
