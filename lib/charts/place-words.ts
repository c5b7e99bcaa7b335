import type { Ledger } from "../campaign/ledger";
import type { Holding, PlaceChange } from "../series/places";
import { sayDay, sayList, sayPeriod } from "./words";

const nameOf = (ledger: Ledger) => (id: string) => ledger.factions.get(id).name;

/** “Government, since 12 November 2015”, “unclear: Rebels or Government”; who holds a place, in words. */
export function sayHolder(ledger: Ledger, { now, place }: Holding): string {
  const name = nameOf(ledger);
  const [side, other] = now.sides;
  if (side === undefined || now.since === null) return "the ledger does not say who held it";
  const road = place.kind === "highway";
  switch (now.state) {
    case "contested":
      if (other === undefined) return `unclear: perhaps ${name(side)} (${sayPeriod(now.since)})`;
      return road
        ? `in parts: ${name(side)} and ${name(other)} (${sayPeriod(now.since)})`
        : `unclear: ${name(side)} or ${name(other)} (${sayPeriod(now.since)})`;
    case "awaited":
      return `not reported yet; first reported taken from ${name(side)} (${sayPeriod(now.since)})`;
    default:
      return `${road ? "cut or held by " : ""}${name(side)} since ${sayDay(now.since.end)}`;
  }
}

/** “taken by Rebels from Government” */
export function sayChange(ledger: Ledger, { to, from, open }: PlaceChange): string {
  const name = nameOf(ledger);
  const verb = open ? "taken in part or perhaps" : "taken";
  return `${verb} by ${name(to)}${from === null ? "" : ` from ${name(from)}`}`;
}

/** “12 November 2015: taken by Government from Rebels; …”; empty where nothing is reported to have changed. */
export function sayChanges(ledger: Ledger, { changes }: Holding): string {
  return changes.map((change) => `${sayPeriod(change.period)}: ${sayChange(ledger, change)}`).join("; ");
}

/** “Government 12, Rebels 5” out of counts by side. */
export function sayCounts(ledger: Ledger, counts: ReadonlyMap<string, number>): string {
  const name = nameOf(ledger);
  return sayList([...counts].map(([side, count]) => `${name(side)} ${count}`));
}
