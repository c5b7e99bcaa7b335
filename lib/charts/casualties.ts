import { hasDay, inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { type CasualtySeries, type CasualtySpan, casualtySeries } from "../series/casualties";
import { casualties as casualtyWords } from "../words/en/casualties";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { say } from "../words/en/say";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import { isTotal, nameOf, sayCasualties, saySuffered } from "./casualty-words";
import type { Chart, Figure, FigureTable } from "./chart";
import { sayDay, sayEstimate, sayList, sayOver, sayPeriod, sayShortPeriod, sayTitle } from "./words";

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
    const { on, of } = wordsOf(figure, ledger);
    const spans = inDayOrder(
      [...series.sides.flatMap((side) => [...side.spans, ...side.totals]), ...series.others].filter(
        ({ inside }) => inside !== "none",
      ),
    );
    return {
      of: { slug: "casualties", ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: words.note,
      summary: summary(ledger, series),
      table: table(ledger, spans),
      marks: spans.map((span) => ({
        faction: span.faction,
        period: span.period,
        label: on(sayPeriod(span.period, ledger), of(nameOf(ledger, span.faction), sayCasualties(ledger, span))),
        events: [span.event],
      })),
      readings: (day) =>
        spans
          .filter(({ period }) => hasDay(period, day))
          .map((span) => ({
            faction: span.faction,
            text: sayOver(ledger, sayCasualties(ledger, span), span.period),
          })),
      claims: spans.map(({ claim }) => claim),
    };
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, others, period }: CasualtySeries): string {
  const words = wordsOf(casualtyWords, ledger);
  const { of } = wordsOf(figure, ledger);
  const told = sides.filter((side) => saySuffered(ledger, side) !== "");
  const silent = sides.filter((side) => saySuffered(ledger, side) === "");
  const days = sayPeriod(period, ledger);
  const totals = sides.flatMap((side) => side.totals).filter(({ inside }) => inside !== "none");
  const parts = [
    told.length > 0
      ? words.told(
          days,
          wordsOf(say, ledger).parts(told.map((side) => of(nameOf(ledger, side.faction), saySuffered(ledger, side)))),
        )
      : words.none(days),
    ...(told.length > 0 && silent.length > 0
      ? [
          words.silent(
            sayList(
              silent.map(({ faction }) => nameOf(ledger, faction)),
              ledger,
            ),
          ),
        ]
      : []),
    ...totals.map((total) => words.apart(nameOf(ledger, total.faction), sayCasualties(ledger, total))),
    ...(others.some(({ inside }) => inside !== "none") ? [words.others] : []),
  ];
  return parts.join(" ");
}

function table(ledger: Ledger, spans: readonly CasualtySpan[]): FigureTable {
  const words = wordsOf(casualtyWords, ledger);
  const { columns } = wordsOf(figure, ledger);
  const { measures, certainties } = wordsOf(vocabulary, ledger);
  const { quote, notStated } = wordsOf(say, ledger);
  return {
    columns: [
      { key: "days", label: columns.days },
      { key: "side", label: words.sufferedBy },
      { key: "measure", label: columns.what },
      { key: "count", label: words.people, numeric: true },
      { key: "by", label: words.by },
      { key: "wording", label: columns.wording },
      { key: "certainty", label: columns.certainty },
      { key: "claimant", label: columns.claimant },
    ],
    rows: spans.map((span) => {
      const claim = ledger.claimById.get(span.claim);
      const measure = measures[span.measure];
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period, ledger),
          nameOf(ledger, span.faction),
          isTotal(span) ? words.sinceDay(measure, sayDay(span.counted.start, ledger)) : measure,
          sayEstimate(span.count, ledger),
          span.by === null ? notStated : ledger.factions.get(span.by).name,
          claim?.wording ? quote(claim.wording) : "",
          certainties[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
}
