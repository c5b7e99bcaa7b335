import type { Ledger } from "../campaign/ledger";
import { type Headline, type HeadlineValue, headlines } from "../series/headlines";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { capitalize, measureNames, sayCount, sayEstimate, sayPeriod, sayShortDay, unitNames } from "./words";

/** One headline figure in words. */
export interface HeadlineWords {
  /** “Villages captured” */
  readonly label: string;
  /** The chart that shows it. */
  readonly slug: string;
  readonly values: readonly HeadlineValueWords[];
}

export interface HeadlineValueWords {
  readonly faction: string | null;
  /** “47 to 53”, “at least 15”, “not reported” */
  readonly value: string;
  /** False where nothing was reported, which is not zero. */
  readonly reported: boolean;
  /** Who claimed it and when, as in “Rebel spokesman, unnamed, 23 Oct”; empty for a sum. */
  readonly source: string;
  /** All of it, as in “Government: 47 to 53 villages captured, 16 October – 21 December 2015.” */
  readonly sentence: string;
  /** Ids of the claims that it is made of. */
  readonly claims: readonly string[];
}

const slugs: Record<Headline["measure"], string> = {
  captured: "villages-captured",
  killed: "casualties",
  vehicles_lost: "vehicle-losses",
  territory: "territory",
  events: "timeline",
};

/** The headline figures of a view, in words. */
export function headlineWords(ledger: Ledger, view: View): HeadlineWords[] {
  const days = sayPeriod(viewFilter(ledger, view).period);
  return headlines(ledger, view).map((headline) => ({
    label: labelOf(headline),
    slug: slugs[headline.measure],
    values: headline.values.map((value) => ({
      faction: value.faction,
      value: sayValue(headline, value),
      reported: value.count !== null,
      source: sayClaimed(ledger, value),
      sentence: saySentence(ledger, headline, value, days),
      claims: value.claims,
    })),
  }));
}

function labelOf({ measure, unit }: Headline): string {
  switch (measure) {
    case "captured":
      return `${capitalize(unitNames[unit ?? "village"].many)} captured`;
    case "vehicles_lost":
      return "Vehicles lost, in all, as claimed";
    case "territory":
      return "Territory held, as claimed";
    default:
      return capitalize(measure);
  }
}

/** Square kilometres with their sign, the only unit that a label does not name. */
function sayValue({ unit }: Headline, { count }: HeadlineValue): string {
  if (count === null) return "not reported";
  return unit === "km2" ? sayCount(count, unit) : sayEstimate(count);
}

function sayClaimed(ledger: Ledger, { claimed }: HeadlineValue): string {
  if (claimed === null) return "";
  return `${ledger.claimants.get(claimed.claimant)?.name ?? claimed.claimant}, ${sayShortDay(claimed.day)}`;
}

function saySentence(ledger: Ledger, { measure, unit }: Headline, value: HeadlineValue, days: string): string {
  const what = measure === "events" ? "events" : measureNames[measure];
  const count =
    value.count === null
      ? `none reported ${what}`
      : unit === null
        ? `${sayEstimate(value.count)} ${what}`
        : `${sayCount(value.count, unit)} ${what.replace(/^vehicles /, "")}`;
  const side = value.faction === null ? "" : `${ledger.factions.get(value.faction).name}: `;
  const source = sayClaimed(ledger, value);
  return `${side}${count}, ${source ? `in all, according to: ${source}` : days}.`;
}
