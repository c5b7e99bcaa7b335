import { type Day, hasDay, inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { type StandingTotal, standsOn } from "../series/standing";
import { type RoadClaim, type TerritorySeries, territoryClaims, territorySeries } from "../series/territory";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { say } from "../words/en/say";
import { territory as territoryWords } from "../words/en/territory";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import type { Chart, Figure, FigureTable, Reading } from "./chart";
import { eventMarks } from "./event-marks";
import { roadName, sayGround } from "./territory-words";
import { sayCount, sayList, sayPeriod, sayShortClaimant, sayShortDay, sayShortPeriod, sayTitle } from "./words";

/** Ground held as claimed, and what is told of each road. */
export const territory = {
  slug: "territory",
  name: charts.territory,
  height: { narrow: 420, wide: 380 },
  axis: "time",
  options: [],
  figure(ledger, view): Figure {
    const series = territorySeries(ledger, view);
    const words = wordsOf(territoryWords, ledger);
    const { of: ofName } = wordsOf(figure, ledger);
    const entries = entriesOf(ledger, series);
    return {
      of: { slug: "territory", ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: words.note,
      summary: summary(ledger, series),
      table: table(ledger, entries),
      marks: eventMarks(
        ledger,
        entries.map(({ of, where }) => ({
          event: of.claim.event,
          faction: of.faction,
          period: of.claim.period,
          text: ofName(where, ofName(ledger.factions.get(of.faction).name, sayGround(ledger, of))),
        })),
      ),
      readings: (day) => readDay(ledger, series, day),
      claims: territoryClaims(series).map((claim) => claim.id),
    };
  },
} satisfies Chart;

interface Entry {
  readonly of: StandingTotal | RoadClaim;
  /** “Ground held”, or the road. */
  readonly where: string;
}

function entriesOf(ledger: Ledger, { sides, roads }: TerritorySeries): Entry[] {
  const entries: Entry[] = [
    ...sides.flatMap(({ totals }) => totals.map((of) => ({ of, where: wordsOf(territoryWords, ledger).ground }))),
    ...roads.flatMap((road) => road.claims.map((of) => ({ of, where: roadName(ledger, road) }))),
  ];
  return inDayOrder(entries.map((entry) => ({ ...entry, period: entry.of.claim.period }))).filter(
    ({ of }) => of.inside !== "none",
  );
}

function claimantOf(ledger: Ledger, { claim }: StandingTotal): string {
  return sayShortClaimant(ledger.claimants.get(claim.claimant)?.name ?? claim.claimant);
}

/** Ground and roads as they were last reported by the end of a day, and the reports of the day. */
function readDay(ledger: Ledger, { period, sides, roads }: TerritorySeries, day: Day): Reading[] {
  if (day < period.start || day > period.end) return [];
  const words = wordsOf(territoryWords, ledger);
  const { of: ofName } = wordsOf(figure, ledger);
  const last = (of: Day) => (of < day ? words.last(sayShortDay(of, ledger)) : "");
  const ground = sides.flatMap(({ faction, totals }) =>
    totals
      .filter((total) => standsOn(total, day))
      .map((total) => ({
        faction,
        text: `${words.held(sayGround(ledger, total), claimantOf(ledger, total))}${last(total.stated)}`,
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

function summary(ledger: Ledger, { sides, roads, period }: TerritorySeries): string {
  const words = wordsOf(territoryWords, ledger);
  const name = (id: string) => ledger.factions.get(id).name;
  const ground = sides.flatMap(({ faction, totals }) => {
    const told = totals.filter(({ inside }) => inside !== "none");
    const claimed = told.map((of) =>
      words.claimed(sayGround(ledger, of), claimantOf(ledger, of), sayShortDay(of.stated, ledger)),
    );
    return told.length > 0 ? [words.heldBy(name(faction), sayList(claimed, ledger))] : [];
  });
  const control = roads.flatMap((road) => {
    const told = road.claims.filter(({ inside }) => inside !== "none");
    const claimed = told.map((of) =>
      words.control(name(of.faction), sayGround(ledger, of), sayShortPeriod(of.period, ledger)),
    );
    return told.length > 0 ? [words.road(roadName(ledger, road), sayList(claimed, ledger))] : [];
  });
  const days = sayPeriod(period, ledger);
  const none = [...(ground.length === 0 ? [words.noGround] : []), ...(control.length === 0 ? [words.noRoads] : [])];
  return [`${days}.`, ...ground, ...control, ...none].join(" ");
}

function table(ledger: Ledger, entries: readonly Entry[]): FigureTable {
  const words = wordsOf(territoryWords, ledger);
  const { columns, since: sinceDay } = wordsOf(figure, ledger);
  const { certainties } = wordsOf(vocabulary, ledger);
  const { quote } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: columns.days },
      { key: "what", label: columns.what },
      { key: "side", label: columns.side },
      { key: "count", label: words.count, numeric: true },
      { key: "basis", label: columns.basis },
      { key: "wording", label: columns.wording },
      { key: "certainty", label: columns.certainty },
      { key: "claimant", label: columns.claimant },
    ],
    rows: entries.map(({ of, where }) => {
      const { claim } = of;
      const since = claim.since === null ? "" : sinceDay(sayShortDay(claim.since, ledger));
      return {
        event: claim.event,
        cells: [
          sayShortPeriod(claim.period, ledger),
          where,
          ledger.factions.get(of.faction).name,
          claim.unit === "site" ? words.wholeRoad : sayCount(claim.estimate, claim.unit, ledger),
          claim.basis === "running_total" ? words.inAll(since) : words.byItself,
          quote(claim.wording),
          certainties[claim.certainty],
          ledger.claimants.get(claim.claimant)?.name ?? "",
        ],
      };
    }),
  };
}
