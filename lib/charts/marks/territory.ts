import { type Day, hasDay } from "../../campaign/day";
import type { Ledger } from "../../campaign/ledger";
import { standsOn } from "../../series/standing";
import { type TerritorySeries, territorySeries } from "../../series/territory";
import { figure } from "../../words/en/figure";
import { territory } from "../../words/en/territory";
import { wordsOf } from "../../words/words-of";
import type { MarkingOf, Reading } from "../figure";
import { entriesOf, roadName, sayGround } from "../territory-words";
import { sayShortDay, sayStater } from "../words";
import { eventMarks } from "./event-marks";

/** A mark an event and side. */
export const markTerritory: MarkingOf = ({ ledger, view }) => {
  const series = territorySeries(ledger, view);
  const { of: ofName } = wordsOf(figure, ledger);
  return {
    marks: eventMarks(
      ledger,
      entriesOf(ledger, series).map(({ of, where }) => ({
        event: of.claim.event,
        faction: of.faction,
        period: of.claim.period,
        say: () => ofName(where, ofName(ledger.factions.get(of.faction).name, sayGround(ledger, of))),
      })),
    ),
    readings: (day) => readDay(ledger, series, day),
  };
};

/** Ground and roads as they were last reported by the end of a day, and the reports of the day. */
function readDay(ledger: Ledger, { period, sides, roads }: TerritorySeries, day: Day): Reading[] {
  if (!hasDay(period, day)) return [];
  const words = wordsOf(territory, ledger);
  const { of: ofName } = wordsOf(figure, ledger);
  const last = (of: Day) => (of < day ? words.last(sayShortDay(of, ledger)) : "");
  const ground = sides.flatMap(({ faction, totals }) =>
    totals
      .filter((total) => standsOn(total, day))
      .map((total) => ({
        faction,
        text: `${words.held(sayGround(ledger, total), sayStater(ledger, total.claim))}${last(total.stated)}`,
      })),
  );
  const control = roads.flatMap((road) =>
    road.claims
      .filter((of) => {
        const stands = of.whole && of.period.start <= day && (of.until === null || day < of.until);
        return stands || hasDay(of.period, day);
      })
      .map((of) => ({
        faction: of.faction,
        text: `${ofName(roadName(ledger, road), sayGround(ledger, of))}${last(of.period.end)}`,
      })),
  );
  return [...control, ...ground];
}
