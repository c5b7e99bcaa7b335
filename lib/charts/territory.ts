import type { Ledger } from "../campaign/ledger";
import { onDemand } from "../memo/on-demand";
import { type TerritorySeries, territoryClaims, territorySeries } from "../series/territory";
import { charts } from "../words/en/charts";
import { territory as territoryWords } from "../words/en/territory";
import { wordsOf } from "../words/words-of";
import type { Chart } from "./chart";
import type { Figure } from "./figure";
import { entriesOf, roadName, sayGround } from "./territory-words";
import { sayFew, sayList, sayPeriod, sayShortDay, sayShortPeriod, sayStater, sayTitle, sayUnder } from "./words";

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
    const rows = entriesOf(ledger, series).length;
    const base = {
      of: { slug: "territory" as const, ledger, view },
      title: sayTitle(ledger, view, words.title),
      unit: words.unit,
      note: words.note,
      summary: summary(ledger, series, sayUnder(ledger, view)),
      rows,
      isEmpty: rows === 0,
      events: [],
    };
    return onDemand(base, { claims: () => territoryClaims(series).map((claim) => claim.id) });
  },
} satisfies Chart;

function summary(ledger: Ledger, { sides, roads, period }: TerritorySeries, under: string): string {
  const words = wordsOf(territoryWords, ledger);
  const name = (id: string) => ledger.factions.get(id).name;
  const ground = sides.flatMap(({ faction, totals }) => {
    const told = totals.filter(({ inside }) => inside !== "none");
    const claimed = sayFew(
      told,
      (of) => words.claimed(sayGround(ledger, of), sayStater(ledger, of.claim), sayShortDay(of.stated, ledger)),
      ledger,
    );
    return told.length > 0 ? [words.heldBy(name(faction), sayList(claimed, ledger))] : [];
  });
  const control = roads.flatMap((road) => {
    const told = road.claims.filter(({ inside }) => inside !== "none");
    const claimed = sayFew(
      told,
      (of) => words.control(name(of.faction), sayGround(ledger, of), sayShortPeriod(of.period, ledger)),
      ledger,
    );
    return told.length > 0 ? [words.road(roadName(ledger, road), sayList(claimed, ledger))] : [];
  });
  const days = sayPeriod(period, ledger);
  const none = [
    ...(ground.length === 0 ? [words.noGround(under)] : []),
    ...(control.length === 0 ? [words.noRoads(under)] : []),
  ];
  return [`${days}.`, ...ground, ...control, ...none].join(" ");
}
