import type { Estimate } from "../../campaign/estimate";
import type { Unit } from "../../campaign/vocabulary";
import { vocabulary } from "./vocabulary";

const dates = (month: "long" | "short") => new Intl.DateTimeFormat("en-GB", { day: "numeric", month, timeZone: "UTC" });
const long = dates("long");
const short = dates("short");
const lists = new Intl.ListFormat("en-GB", { type: "conjunction" });
const numbers = new Intl.NumberFormat("en-GB");

const number = (value: number) => numbers.format(value);

function estimate({ low, high }: Estimate): string {
  if (low === high) return number(low);
  if (high === null) return low === 0 ? "0 or more" : `at least ${number(low)}`;
  return low === 0 ? `up to ${number(high)}` : `${number(low)} to ${number(high)}`;
}

/** “1 row”, “1,200 rows” */
const counting = (one: string) => (count: number) => `${number(count)} ${one}${count === 1 ? "" : "s"}`;

type Noun = (typeof vocabulary)["units"][Unit];

const noun = ({ low, high }: Estimate, { one, many }: Noun) => ((high ?? low) === 1 ? one : many);

/** “1 village”, “at least 2 villages”, “up to 1 village”, “0 or more villages”. */
export const counted = (of: Estimate, things: Noun) => `${estimate(of)} ${noun(of, things)}`;

/** As counted; a part of a road, which is more than none, as of no length told. */
const count = (of: Estimate, kind: Unit) =>
  kind === "km" && of.low === 0 && of.high === null ? "an unstated length" : counted(of, vocabulary.units[kind]);

/** Days, numbers and counts. */
export const say = {
  part: "say",
  number,
  /** “a, b and c” */
  list: (items: readonly string[]) => lists.format(items),
  /** Without the year. */
  longDay: (date: Date) => long.format(date),
  shortDay: (date: Date) => short.format(date),
  /** “5”, “at least 2”, “up to 7”, “3 to 7”; “0 or more” where only a part of the days asked for is told of. */
  estimate,
  /** The noun as it follows the number that stands before it. */
  unit: (of: Estimate, kind: Unit) => noun(of, vocabulary.units[kind]),
  count,
  events: counting("event"),
  /** What a list leaves unsaid, at its end. */
  more: (count: number) => `${number(count)} more`,
  claims: counting("claim"),
  rows: counting("row"),
  sentences: counting("sentence"),
  /** Of differences; the numbers bear their signs. */
  net: {
    signed: (difference: string) => difference,
    open: "open both ways",
    most: (high: string) => `${high} or less`,
    least: (low: string) => `${low} or more`,
    between: (low: string, high: string) => `${low} to ${high}`,
  },
  comma: ", ",
  /** Parts of a sentence that have commas of their own. */
  parts: (of: readonly string[]) => of.join("; "),
  quote: (text: string) => `“${text}”`,
  notStated: "not stated",
};
