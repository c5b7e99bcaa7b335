import { overview } from "../../series/overview";
import { tables } from "../../words/en/tables";
import { vocabulary } from "../../words/en/vocabulary";
import { wordsOf } from "../../words/words-of";
import type { FigureRow, TableOf } from "../figure";
import { sayShortPeriod } from "../words";

/** A row an event and side, however many there are. */
export const timelineTable: TableOf = ({ ledger, view }) => {
  const words = wordsOf(tables, ledger);
  const { shown, beside } = overview(ledger, view);
  const { types } = wordsOf(vocabulary, ledger);
  const rowOf = (id: string, faction: string | null): FigureRow => {
    const event = ledger.eventById.get(id);
    if (!event) throw new RangeError(`No event “${id}” in this campaign.`);
    const side = faction === null ? words.noSide : ledger.factions.get(faction).name;
    return { event: id, cells: [sayShortPeriod(event.period, ledger), side, types[event.type], event.summary] };
  };
  return {
    columns: [
      { key: "days", label: words.columns.days },
      { key: "side", label: words.columns.side },
      { key: "type", label: words.columns.type },
      { key: "event", label: words.columns.event },
    ],
    rows: [
      ...shown.flatMap(({ events, faction }) => events.map((event) => rowOf(event, faction))),
      ...beside.flatMap(({ events }) => events.map((event) => rowOf(event, null))),
    ],
  };
};
