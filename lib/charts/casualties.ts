import { inDayOrder } from "../campaign/day";
import type { Ledger } from "../campaign/ledger";
import { type CasualtySeries, type CasualtySpan, casualtySeries } from "../series/casualties";
import { casualtyRows } from "../series/casualty-rows";
import { shownPeriod } from "../series/timeline";
import { isTotal, nameOf, sayCasualties, saySuffered } from "./casualty-words";
import type { Chart, Figure, FigureTable } from "./chart";
import { drawCasualties } from "./drawing/casualties";
import {
  certaintyNames,
  measureNames,
  sayDay,
  sayEstimate,
  sayFilter,
  sayList,
  sayPeriod,
  sayShortPeriod,
} from "./words";

/** Killed and wounded by the side that suffered, over the days that the reports give. */
export const casualties: Chart = {
  slug: "casualties",
  name: "Casualties",
  height: { narrow: 480, wide: 480 },
  axis: "time",
  options: [],
  data: casualtyRows,
  figure(ledger, view): Figure {
    const series = casualtySeries(ledger, view);
    const domain = shownPeriod(ledger, view);
    const filter = sayFilter(ledger, view);
    const spans = inDayOrder(
      [...series.sides.flatMap((side) => [...side.spans, ...side.totals]), ...series.others].filter(
        ({ inside }) => inside !== "none",
      ),
    );
    return {
      title: `Killed and wounded per day, by the side that suffered${filter && ` (${filter})`}`,
      unit: "people a day",
      note: "Filled and above the line: killed. Outlined and below it: wounded. A block’s width is its days, its area the count: solid for what is certain, pale or dashed for what is possible; an arrow means “or more”. No block means nothing was reported, not zero.",
      summary: summary(ledger, series),
      table: table(ledger, spans),
      marks: spans.map((span) => ({
        faction: span.faction,
        period: span.period,
        label: `${sayPeriod(span.period)}: ${nameOf(ledger, span.faction)}, ${sayCasualties(ledger, span)}`,
        events: [span.event],
      })),
      readings: (day) =>
        spans
          .filter(({ period }) => period.start <= day && day <= period.end)
          .map((span) => ({
            faction: span.faction,
            text: `${sayCasualties(ledger, span)}${span.period.start === span.period.end ? "" : ` over ${sayShortPeriod(span.period)}`}`,
          })),
      claims: spans.map(({ claim }) => claim),
      draw: (plot, frame) => drawCasualties(plot, ledger, series, domain, frame),
    };
  },
};

function summary(ledger: Ledger, { sides, others, period }: CasualtySeries): string {
  const told = sides.filter((side) => saySuffered(side) !== "");
  const silent = sides.filter((side) => saySuffered(side) === "");
  const days = sayPeriod(period);
  const totals = sides.flatMap((side) => side.totals).filter(({ inside }) => inside !== "none");
  const parts = [
    told.length > 0
      ? `${days}: ${told.map((side) => `${nameOf(ledger, side.faction)}, ${saySuffered(side)}`).join("; ")}.`
      : `${days}: no killed or wounded were reported under this filter.`,
    ...(told.length > 0 && silent.length > 0
      ? [`For ${sayList(silent.map(({ faction }) => nameOf(ledger, faction)))} none were reported.`]
      : []),
    ...totals.map((total) => `Claimed apart: ${nameOf(ledger, total.faction)}, ${sayCasualties(ledger, total)}.`),
    ...(others.some(({ inside }) => inside !== "none") ? ["People of no side stand in the table only."] : []),
  ];
  return parts.join(" ");
}

function table(ledger: Ledger, spans: readonly CasualtySpan[]): FigureTable {
  return {
    columns: [
      { key: "days", label: "Days" },
      { key: "side", label: "Suffered by" },
      { key: "measure", label: "What" },
      { key: "count", label: "People", numeric: true },
      { key: "by", label: "By" },
      { key: "wording", label: "As worded" },
      { key: "certainty", label: "Certainty" },
      { key: "claimant", label: "According to" },
    ],
    rows: spans.map((span) => {
      const claim = ledger.claimById.get(span.claim);
      const since = isTotal(span) ? `, in all since ${sayDay(span.counted.start)}` : "";
      return {
        event: span.event,
        cells: [
          sayShortPeriod(span.period),
          nameOf(ledger, span.faction),
          `${measureNames[span.measure]}${since}`,
          sayEstimate(span.count),
          span.by === null ? "not stated" : ledger.factions.get(span.by).name,
          claim?.wording ? `“${claim.wording}”` : "",
          certaintyNames[span.certainty],
          (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
        ],
      };
    }),
  };
}
