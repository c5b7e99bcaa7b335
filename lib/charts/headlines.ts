import type { ChartSlug } from "../campaign/chart-slug";
import type { Ledger } from "../campaign/ledger";
import { type Headline, type HeadlineValue, headlines } from "../series/headlines";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { headlines as words } from "../words/en/headlines";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";
import { capitalize, sayCount, sayEstimate, sayOfPlaces, sayPeriod, sayShortDay, sayStater, sayUnder } from "./words";

/** One headline figure in words. */
export interface HeadlineWords {
  /** “Villages captured” */
  readonly label: string;
  /** The chart that shows it. */
  readonly slug: ChartSlug;
  readonly values: readonly HeadlineValueWords[];
}

export interface HeadlineValueWords {
  readonly faction: string | null;
  /** “47 to 53”, “at least 15”, “not reported under this filter” */
  readonly value: string;
  /** False where nothing was reported, which is not zero. */
  readonly reported: boolean;
  /** Who claimed it, in short, and when, as in “Rebel spokesman, 23 Oct”; empty for a sum. */
  readonly source: string;
  /** The same with the claimant’s whole name, as in “Rebel spokesman, unnamed, 23 Oct”. */
  readonly sourceInFull: string;
  /** All of it, as in “Government: 47 to 53 villages captured, 16 October – 21 December 2015.” */
  readonly sentence: string;
  /** Ids of the claims that it is made of. */
  readonly claims: readonly string[];
}

const slugs: Readonly<Record<Headline["measure"], ChartSlug>> = {
  captured: "villages-captured",
  killed: "casualties",
  vehicles_lost: "vehicle-losses",
  territory: "territory",
  events: "timeline",
};

/** The headline figures of a view, in words. */
export function headlineWords(ledger: Ledger, view: View): HeadlineWords[] {
  const days = sayPeriod(viewFilter(ledger, view).period, ledger);
  const under = sayUnder(ledger, view);
  return headlines(ledger, view).map((headline) => ({
    label: labelOf(ledger, headline),
    slug: slugs[headline.measure],
    values: headline.values.map((value) => ({
      faction: value.faction,
      value: sayValue(ledger, headline, value, under),
      reported: value.count !== null,
      source: sayClaimed(ledger, value, sayStater),
      sourceInFull: sayClaimed(ledger, value, sayWhole),
      sentence: saySentence(ledger, headline, value, value.count ? days : `${days}${under}`),
      claims: value.claims,
    })),
  }));
}

function labelOf(ledger: Ledger, { measure, unit }: Headline): string {
  const told = wordsOf(words, ledger);
  switch (measure) {
    case "captured":
      return told.captured(capitalize(wordsOf(vocabulary, ledger).units[unit ?? "village"].many));
    case "vehicles_lost":
      return told.vehicles;
    case "territory":
      return told.territory;
    default:
      return told[measure];
  }
}

/** Square kilometres with their sign, the only unit that a label does not name. */
function sayValue(ledger: Ledger, { unit }: Headline, { count }: HeadlineValue, under: string): string {
  if (count === null) return `${wordsOf(words, ledger).notReported}${under}`;
  return unit === "km2" ? sayCount(count, unit, ledger) : sayEstimate(count, ledger);
}

function sayClaimed(ledger: Ledger, { claimed }: HeadlineValue, sayWho: typeof sayStater): string {
  if (claimed === null) return "";
  return wordsOf(words, ledger).source(sayWho(ledger, claimed), sayShortDay(claimed.period.end, ledger));
}

/** Who stated a total, by the whole name, and of which places. */
const sayWhole: typeof sayStater = (ledger, claim) =>
  sayOfPlaces(ledger, ledger.claimants.get(claim.claimant)?.name ?? claim.claimant, claim);

function saySentence(ledger: Ledger, { measure, unit }: Headline, value: HeadlineValue, days: string): string {
  const { told, side, inAll, during } = wordsOf(words, ledger);
  const { count, faction } = value;
  const said = count && (unit === null ? sayEstimate(count, ledger) : sayCount(count, unit, ledger));
  const what = told(said, measure === "events" ? null : measure, unit !== null);
  const all = faction === null ? what : side(ledger.factions.get(faction).name, what);
  const source = sayClaimed(ledger, value, sayWhole);
  return source ? inAll(all, source) : during(all, days);
}
