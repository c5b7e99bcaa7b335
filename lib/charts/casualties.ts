import type { Ledger } from "../campaign/ledger";
import { onDemand } from "../memo/on-demand";
import { type CasualtySeries, casualtiesInside, casualtySeries } from "../series/casualties";
import { casualties as casualtyWords } from "../words/en/casualties";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import { nameOf, sayCasualties, saySuffered } from "./casualty-words";
import type { Chart } from "./chart";
import type { Figure } from "./figure";
import { sayFew, sayList, sayPartly, sayPeriod, sayTitle, sayUnder } from "./words";

/** Killed and wounded by the side that suffered, over the days that the reports give. */
export const casualties = {
  slug: "casualties",
  name: charts.casualties,
  height: { narrow: 480, wide: 480 },
  axis: "time",
  options: [],
  figure(ledger, view): Figure {
    const series = casualtySeries(ledger, view);
    const words = wordsOf(casualtyWords, ledger);
    const spans = casualtiesInside(series);
    const claims = () => spans.map(({ claim }) => claim);
    const base = {
      of: { slug: "casualties" as const, ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: `${words.note}${sayPartly(ledger, view, spans, claims)}`,
      summary: summary(ledger, series, sayUnder(ledger, view)),
      rows: spans.length,
      isEmpty: spans.length === 0,
      events: [],
    };
    return onDemand(base, { claims });
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, others, period }: CasualtySeries, under: string): string {
  const words = wordsOf(casualtyWords, ledger);
  const { of } = wordsOf(figure, ledger);
  const told = sides.filter((side) => saySuffered(ledger, side) !== "");
  const silent = sides.filter((side) => saySuffered(ledger, side) === "");
  const days = sayPeriod(period, ledger);
  const parts = [
    told.length > 0
      ? words.told(
          days,
          wordsOf(say, ledger).parts(told.map((side) => of(nameOf(ledger, side.faction), saySuffered(ledger, side)))),
        )
      : words.none(days, under),
    ...(told.length > 0 && silent.length > 0
      ? [
          words.silent(
            sayList(
              silent.map(({ faction }) => nameOf(ledger, faction)),
              ledger,
            ),
            under,
          ),
        ]
      : []),
    ...sides.flatMap(({ faction, totals }) =>
      sayFew(
        totals.filter(({ inside }) => inside !== "none"),
        (total) => sayCasualties(ledger, total),
        ledger,
      ).map((said) => words.apart(nameOf(ledger, faction), said)),
    ),
    ...(others.some(({ inside }) => inside !== "none") ? [words.others] : []),
  ];
  return parts.join(" ");
}
