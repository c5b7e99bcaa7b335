import { type Day, hasDay, inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { type LossSeries, type LossSide, lossClaims, lossSeries, type SingleLoss } from "../series/losses";
import { chosenSides } from "../series/sides";
import { type StandingTotal, standsOn } from "../series/standing";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { losses } from "../words/en/losses";
import { say } from "../words/en/say";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import type { Chart, Figure, FigureTable, Reading } from "./chart";
import { eventMarks } from "./event-marks";
import { saySingle, sharedSince } from "./loss-words";
import {
  sayDay,
  sayEstimate,
  sayList,
  sayPeriod,
  sayShortClaimant,
  sayShortDay,
  sayShortPeriod,
  sayTitle,
} from "./words";

/** Running totals as each claimant stated them, and single vehicles, by the side that lost them. */
export const vehicleLosses = {
  slug: "vehicle-losses",
  name: charts["vehicle-losses"],
  height: { narrow: 320, wide: 320 },
  axis: "time",
  options: [],
  figure(ledger, view): Figure {
    const series = lossSeries(ledger, view);
    const words = wordsOf(losses, ledger);
    const entries = inDayOrder(
      series.sides.flatMap((side) =>
        [...side.totals, ...side.singles].map((of) => ({ of, side: side.faction, period: of.claim.period })),
      ),
    ).filter(({ of }) => of.inside !== "none");
    return {
      of: { slug: "vehicle-losses", ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: words.note,
      summary: summary(ledger, series, chosenSides(ledger, view)),
      table: table(ledger, entries),
      marks: eventMarks(
        ledger,
        entries.map(({ of, side, period }) => {
          const lost = sayLoss(ledger, of);
          const text = side === null ? lost : wordsOf(figure, ledger).of(ledger.factions.get(side).name, lost);
          return { event: of.claim.event, faction: side, period, text };
        }),
      ),
      readings: (day) => series.sides.flatMap((side) => readSide(ledger, series, side, day)),
      claims: lossClaims(series).map((claim) => claim.id),
    };
  },
} satisfies Chart;

const isTotal = (of: StandingTotal | SingleLoss): of is StandingTotal => "stated" in of;

/** “SOHR: at least 11 since 16 Oct”, “a bulldozer lost”, “a BMP-1 seized by Rebels” */
function sayLoss(ledger: Ledger, of: StandingTotal | SingleLoss): string {
  if (isTotal(of)) return wordsOf(figure, ledger).named(claimantOf(ledger, of), sayTotalLost(ledger, of));
  return saySingle(ledger, of);
}

function sayTotalLost(ledger: Ledger, { claim }: StandingTotal): string {
  const since = claim.since === null ? "" : wordsOf(figure, ledger).since(sayShortDay(claim.since, ledger));
  return `${sayEstimate(claim.estimate, ledger)}${since}`;
}

function claimantOf(ledger: Ledger, { claim }: StandingTotal): string {
  return sayShortClaimant(ledger.claimants.get(claim.claimant)?.name ?? claim.claimant);
}

/** What stands on a day of the period: last words stated by then, and single vehicles of the day. */
function readSide(ledger: Ledger, { period }: LossSeries, side: LossSide, day: Day): Reading[] {
  if (day < period.start || day > period.end) return [];
  const words = wordsOf(losses, ledger);
  const { named } = wordsOf(figure, ledger);
  const totals = side.totals
    .filter((total) => standsOn(total, day))
    .map((total) => {
      const before = total.stated < day ? words.last(sayShortDay(total.stated, ledger)) : "";
      return `${named(claimantOf(ledger, total), sayTotalLost(ledger, total))}${before}`;
    });
  const singles = side.singles
    .filter((single) => hasDay(single.period, day))
    .map((single) => {
      const what = saySingle(ledger, single);
      const { start, end } = single.period;
      return start === end ? what : words.over(what, sayShortPeriod(single.period, ledger));
    });
  return [...singles, ...totals].map((text) => ({ faction: side.faction, text }));
}

function summary(ledger: Ledger, { sides, period }: LossSeries, chosen: readonly string[]): string {
  const words = wordsOf(losses, ledger);
  const { named, since: sinceDay } = wordsOf(figure, ledger);
  const told = sides.flatMap(({ faction, ...side }) => {
    const totals = side.totals.filter(({ inside }) => inside !== "none");
    const singles = side.singles.filter(({ inside }) => inside !== "none");
    if (totals.length + singles.length === 0) return [];
    const name = faction === null ? words.noSide : ledger.factions.get(faction).name;
    const since = sharedSince(totals);
    const claimed = totals.map((of) => {
      const count = since === null ? sayTotalLost(ledger, of) : sayEstimate(of.claim.estimate, ledger);
      return words.claimed(count, claimantOf(ledger, of), sayShortDay(of.stated, ledger));
    });
    const rivals = totals.length > 1 ? words.rivals : "";
    const total =
      totals.length > 0
        ? words.total(since === null ? "" : sinceDay(sayDay(since, ledger)), sayList(claimed, ledger), rivals)
        : words.noTotal;
    const single = singles.map((of) => saySingle(ledger, of));
    const apart = single.length > 0 ? words.singles(sayList(single, ledger)) : "";
    return [{ faction, text: `${named(name, `${total}${apart}`)}.` }];
  });
  const silent = chosen.filter((id) => !told.some(({ faction }) => faction === id));
  const names = sayList(
    silent.map((id) => ledger.factions.get(id).name),
    ledger,
  );
  const days = sayPeriod(period, ledger);
  if (told.length === 0) return words.none(days);
  const rest = silent.length > 0 ? words.silent(names) : "";
  return `${words.told(days, told.map(({ text }) => text).join(" "))}${rest}`;
}

function table(
  ledger: Ledger,
  entries: readonly { readonly of: StandingTotal | SingleLoss; readonly side: string | null }[],
): FigureTable {
  const words = wordsOf(losses, ledger);
  const { columns } = wordsOf(figure, ledger);
  const { certainties } = wordsOf(vocabulary, ledger);
  const { quote } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: columns.days },
      { key: "side", label: words.lostBy },
      { key: "count", label: words.vehicles, numeric: true },
      { key: "kind", label: columns.basis },
      { key: "wording", label: columns.wording },
      { key: "certainty", label: columns.certainty },
      { key: "claimant", label: columns.claimant },
    ],
    rows: entries.map(({ of, side }) => {
      const { claim } = of;
      const by = claim.measure === "vehicles_seized" && claim.faction !== null;
      return {
        event: claim.event,
        cells: [
          sayShortPeriod(claim.period, ledger),
          side === null ? words.notStated : ledger.factions.get(side).name,
          sayEstimate(claim.estimate, ledger),
          isTotal(of)
            ? words.allSince(claim.since === null ? words.unstatedDay : sayDay(claim.since, ledger))
            : words.kindBy(words.kinds[of.kind], by ? ledger.factions.get(claim.faction as string).name : null),
          quote(claim.wording),
          certainties[claim.certainty],
          ledger.claimants.get(claim.claimant)?.name ?? "",
        ],
      };
    }),
  };
}
