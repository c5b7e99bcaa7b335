import type { CampaignEvent } from "../campaign/event";
import type { Ledger } from "../campaign/ledger";
import { eventsOf } from "../view/filter";
import type { Sort } from "../view/parsers";
import type { View } from "../view/view";

const collator = new Intl.Collator("en", { numeric: true });

/**
 * The events of a view as its table lists them: filtered, searched, in the view's order.
 *
 * A search finds an event that has every word asked for, in any order and case, in its summary, translated
 * or as it was coded, its id, or the names and other spellings of its factions and places.
 * Events of the same rank stay in order of their first day.
 */
export function eventList(ledger: Ledger, view: View): CampaignEvent[] {
  const words = fold(view.q).split(/\s+/).filter(Boolean);
  const found = eventsOf(ledger, view).filter((event) => {
    if (words.length === 0) return true;
    const text = searchText(ledger, event);
    return words.every((word) => text.includes(word));
  });
  return sortEvents(ledger, found, view.sort);
}

function sortEvents(ledger: Ledger, events: readonly CampaignEvent[], sort: Sort): CampaignEvent[] {
  const column = sort.replace("-", "") as Exclude<Sort, `-${string}`>;
  const falling = sort.startsWith("-") ? -1 : 1;
  const key = (event: CampaignEvent) => sortKey(ledger, event, column);
  return events.toSorted((a, b) => falling * collator.compare(key(a), key(b)));
}

function sortKey(ledger: Ledger, event: CampaignEvent, column: Exclude<Sort, `-${string}`>): string {
  switch (column) {
    case "date":
      return `${event.period.start} ${event.period.end}`;
    case "summary":
      return event.summary;
    case "type":
      return event.type;
    case "actors":
      return event.actors.map((id) => ledger.factions.get(id).name).join(" ");
    case "places":
      // Events without a place stand last when rising.
      return event.places.map((id) => ledger.places.get(id)?.name).join(" ") || "\uffff";
    case "certainty":
      return event.certainty;
  }
}

function searchText(ledger: Ledger, event: CampaignEvent): string {
  const parties = [...event.actors, ...event.targets].map((id) => ledger.factions.get(id));
  const places = event.places.flatMap((id) => ledger.places.get(id) ?? []);
  return fold(
    [
      event.summary,
      event.coded,
      event.id,
      ...parties.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...places.flatMap(({ name, variants }) => [name, ...variants]),
    ].join(" "),
  );
}

/** Lower case without accents and hyphens, so that “Ḥāḍir” is found as “hadir”, “Ta’anah” as “taanah” and “M-5” as “m5”. */
function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\p{Pd}’‘'ʿʾ]/gu, "")
    .toLowerCase();
}
