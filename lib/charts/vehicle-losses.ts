import type { Ledger } from "../campaign/ledger";
import { onDemand } from "../memo/on-demand";
import { type LossSeries, lossClaims, lossesInside, lossSeries } from "../series/losses";
import { chosenSides } from "../series/sides";
import type { StandingTotal } from "../series/standing";
import type { View } from "../view/view";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { losses } from "../words/en/losses";
import { wordsOf } from "../words/words-of";
import type { Chart } from "./chart";
import type { Figure } from "./figure";
import { saySingle, sayTotalLost, sharedSince } from "./loss-words";
import { sayDay, sayEstimate, sayFew, sayList, sayPeriod, sayShortDay, sayStater, sayTitle, sayUnder } from "./words";

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
    const rows = lossesInside(series).length;
    const base = {
      of: { slug: "vehicle-losses" as const, ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: words.note,
      summary: summary(ledger, series, view),
      rows,
      isEmpty: rows === 0,
      events: [],
    };
    return onDemand(base, { claims: () => lossClaims(series).map((claim) => claim.id) });
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, period }: LossSeries, view: View): string {
  const words = wordsOf(losses, ledger);
  const under = sayUnder(ledger, view);
  const { named, since: sinceDay } = wordsOf(figure, ledger);
  const told = sides.flatMap(({ faction, ...side }) => {
    const totals = side.totals.filter(({ inside }) => inside !== "none");
    const singles = side.singles.filter(({ inside }) => inside !== "none");
    if (totals.length + singles.length === 0) return [];
    const name = faction === null ? words.noSide : ledger.factions.get(faction).name;
    const since = sharedSince(totals);
    const sayClaimed = (of: StandingTotal) => {
      const count = since === null ? sayTotalLost(ledger, of) : sayEstimate(of.claim.estimate, ledger);
      return words.claimed(count, sayStater(ledger, of.claim), sayShortDay(of.stated, ledger));
    };
    const claimed = sayFew(totals, sayClaimed, ledger);
    const rivals = totals.length > 1 ? words.rivals : "";
    const total =
      totals.length > 0
        ? words.total(since === null ? "" : sinceDay(sayDay(since, ledger)), sayList(claimed, ledger), rivals)
        : words.noTotal(under);
    const single = sayFew(singles, (of) => saySingle(ledger, of), ledger);
    const apart = single.length > 0 ? words.singles(sayList(single, ledger)) : "";
    return [{ faction, text: `${named(name, `${total}${apart}`)}.` }];
  });
  const silent = chosenSides(ledger, view).filter((id) => !told.some(({ faction }) => faction === id));
  const names = sayList(
    silent.map((id) => ledger.factions.get(id).name),
    ledger,
  );
  const days = sayPeriod(period, ledger);
  if (told.length === 0) return words.none(days, under);
  const rest = silent.length > 0 ? words.silent(names, under) : "";
  return `${words.told(days, told.map(({ text }) => text).join(" "))}${rest}`;
}
