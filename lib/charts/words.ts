import type { Total } from "../campaign/campaign";
import type { Claim } from "../campaign/claim";
import { type Day, dayToDate, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import type {
  CapturedUnit,
  Certainty,
  ClaimantKind,
  Coding,
  DatePrecision,
  EventType,
  FactionKind,
  Measure,
  Outcome,
  Unit,
} from "../campaign/vocabulary";
import type { Net } from "../series/control";
import type { Difference } from "../series/totals";
import type { View } from "../view/view";

const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const number = new Intl.NumberFormat("en-GB");
const countries = new Intl.DisplayNames("en-GB", { type: "region" });

const yearOf = (day: Day) => day.slice(0, 4);

/** “16 October 2015” */
export function sayDay(day: Day): string {
  return `${long.format(dayToDate(day))} ${yearOf(day)}`;
}

/** “16 Oct” */
export function sayShortDay(day: Day): string {
  return short.format(dayToDate(day));
}

/** “21–22 October 2015”, “31 October – 2 November 2015”; the year once where it is one. */
export function sayPeriod({ start, end }: Period): string {
  if (start === end) return sayDay(start);
  if (yearOf(start) !== yearOf(end)) return `${sayDay(start)} – ${sayDay(end)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${sayDay(end)}`;
  return `${long.format(dayToDate(start))} – ${sayDay(end)}`;
}

/** “21–22 Oct”, “31 Oct – 2 Nov”; for tables, where the year stands above. */
export function sayShortPeriod({ start, end }: Period): string {
  if (start === end) return sayShortDay(start);
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${sayShortDay(end)}`;
  return `${sayShortDay(start)} – ${sayShortDay(end)}`;
}

/** “5”, “at least 2”, “up to 7”, “3 to 7”; “an unstated number” where neither bound says anything. */
export function sayEstimate({ low, high }: Estimate): string {
  if (low === high) return number.format(low);
  if (high === null) return low === 0 ? "an unstated number" : `at least ${number.format(low)}`;
  return low === 0 ? `up to ${number.format(high)}` : `${number.format(low)} to ${number.format(high)}`;
}

/** “5”, “2+”, “0–7”; “?” where neither bound says anything. For labels on marks. */
export function sayShortEstimate({ low, high }: Estimate): string {
  if (low === high) return number.format(low);
  if (high === null) return low === 0 ? "?" : `${number.format(low)}+`;
  return `${number.format(low)}–${number.format(high)}`;
}

/** “1 village”, “at least 2 villages”, “an unstated number of villages”. */
export function sayCount(estimate: Estimate, unit: Unit): string {
  const words = sayEstimate(estimate);
  const of = estimate.high === null && estimate.low === 0 ? " of" : "";
  return `${words}${of} ${sayUnit(estimate, unit)}`;
}

/** “village” or “villages”: the noun follows the number that stands before it, as in “up to 1 village”. */
export function sayUnit({ low, high }: Estimate, unit: Unit): string {
  return unitNames[unit][(high ?? low) === 1 ? "one" : "many"];
}

/** “1 event”, “80 events” */
export function sayEvents(count: number): string {
  return `${number.format(count)} ${count === 1 ? "event" : "events"}`;
}

/** “+5”, “−3”, “0”: a difference, with a sign that is read out as minus. */
export function saySigned(difference: number): string {
  return `${difference > 0 ? "+" : difference < 0 ? "−" : ""}${number.format(Math.abs(difference))}`;
}

/** “+30 to +37”, “+1”, “+3 or more”, “−3 or less”; “open both ways” where neither bound says anything. */
export function sayNet({ low, high }: Net): string {
  if (low === null) return high === null ? "open both ways" : `${saySigned(high)} or less`;
  if (high === null) return `${saySigned(low)} or more`;
  return low === high ? saySigned(low) : `${saySigned(low)} to ${saySigned(high)}`;
}

/** “a, b and c” */
export function sayList(items: readonly string[]): string {
  return list.format(items);
}

/** First letter made a capital: for a sentence that begins with one of our words. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const unitNames: Record<Unit, { readonly one: string; readonly many: string }> = {
  village: { one: "village", many: "villages" },
  town: { one: "town", many: "towns" },
  hill: { one: "hill", many: "hills" },
  farm: { one: "farm", many: "farms" },
  base: { one: "base", many: "bases" },
  checkpoint: { one: "checkpoint", many: "checkpoints" },
  industrial: { one: "industrial site", many: "industrial sites" },
  position: { one: "position", many: "positions" },
  site: { one: "site", many: "sites" },
  km: { one: "km", many: "km" },
  km2: { one: "km²", many: "km²" },
  people: { one: "person", many: "people" },
  vehicle: { one: "vehicle", many: "vehicles" },
  missile: { one: "missile", many: "missiles" },
  percent: { one: "per cent", many: "per cent" },
};

export const measureNames: Record<Measure, string> = {
  captured: "captured",
  killed: "killed",
  wounded: "wounded",
  vehicles_lost: "vehicles lost",
  vehicles_seized: "vehicles seized",
  territory: "territory held",
  road: "road held",
  displaced: "displaced",
  supplied: "supplied",
  strength: "strength",
};

export const typeNames: Record<EventType, string> = {
  capture: "Capture",
  attack: "Attack",
  repelled: "Attack repelled",
  withdrawal: "Withdrawal",
  airstrike: "Airstrike",
  equipment_loss: "Equipment loss",
  casualties: "Casualties",
  movement: "Movement",
  supply: "Supply",
  displacement: "Displacement",
  statement: "Statement",
  announcement: "Announcement",
  weather: "Weather",
  preparation: "Preparation",
};

export const certaintyNames: Record<Certainty, string> = {
  stated: "Stated",
  reported: "Reported",
  claimed: "Claimed by a party",
  contested: "Contested",
};

export const outcomeNames: Record<Outcome, string> = {
  gained: "Gained what it went for",
  partial: "Gained in part",
  failed: "Failed",
  unclear: "Unclear",
  reversed: "Gained, and lost again the same day",
};

/** How exactly the source dates an event, to stand before its last day or nothing. */
export const precisionNames: Record<DatePrecision, string> = {
  day: "on the day",
  range: "over these days",
  by: "by the last of these days",
};

/** “villages”, “villages and towns”; “places of every kind” for all units together. */
export function sayUnits(chosen: readonly CapturedUnit[], all: readonly CapturedUnit[]): string {
  if (chosen.length === all.length) return "places of every kind";
  return sayList(chosen.map((unit) => unitNames[unit].many));
}

/** What the choice of factions, types, certainties, claimants and places leaves, to stand behind a title; empty for all. */
export function sayFilter(ledger: Ledger, view: View): string {
  const parts = [
    ...(view.faction.length > 0 ? [sayList(view.faction.map((id) => ledger.factions.get(id).name))] : []),
    ...(view.type.length > 0 ? [sayList(view.type.map((type) => typeNames[type].toLowerCase()))] : []),
    ...(view.certainty.length > 0
      ? [`${sayList(view.certainty.map((certainty) => certaintyNames[certainty].toLowerCase()))} only`]
      : []),
    ...(view.claimant.length > 0
      ? [`according to ${sayList(view.claimant.map((id) => ledger.claimants.get(id)?.name ?? id))}`]
      : []),
    ...(view.place.length > 0 ? [sayList(view.place.map((id) => ledger.places.get(id)?.name ?? id))] : []),
  ];
  return parts.join("; ");
}

/** “5 villages captured: Government, from Rebels”: what a claim says, without who says it. */
export function sayClaim(ledger: Ledger, claim: Claim): string {
  const name = (id: string) => ledger.factions.get(id).name;
  const count = `${sayCount(claim.estimate, claim.unit)} ${doneWords[claim.measure]}`;
  const about = claim.faction === null ? "" : `: ${name(claim.faction)}`;
  const from = claim.fromFaction === null ? "" : `, ${fromWords[claim.measure]} ${name(claim.fromFaction)}`;
  const since = claim.since === null ? "" : `, in all since ${sayDay(claim.since)}`;
  return `${count}${about}${from}${since}`;
}

/** What happened to what was counted, whose unit stands before it. */
const doneWords: Record<Measure, string> = {
  ...measureNames,
  vehicles_lost: "lost",
  vehicles_seized: "seized",
  territory: "held",
};

const fromWords: Record<Measure, string> = {
  captured: "from",
  killed: "by",
  wounded: "by",
  vehicles_lost: "to",
  vehicles_seized: "from",
  territory: "from",
  road: "from",
  displaced: "by",
  supplied: "from",
  strength: "from",
};

/** “Lebanon” for `LB` */
export function sayCountry(code: string): string {
  return countries.of(code) ?? code;
}

/** What a total counts, without the number: “villages captured”, “Aleppo–Damascus highway (M-5) cut or held”. */
export function sayTotal(ledger: Ledger, { measure, unit, places }: Total): string {
  const where = sayList(places.map((id) => ledger.places.get(id)?.name ?? id));
  if (measure === "road") return `${where || "roads"} cut or held`;
  const what = measure === "captured" ? `${unitNames[unit].many} captured` : measureNames[measure];
  return where ? `${what}, ${where}` : what;
}

/** “9 villages”, “2,000 fighters”; of whole roads how often: “once”, “2 times”. */
export function sayTotalCount(estimate: Estimate, { measure, unit }: Pick<Total, "measure" | "unit">): string {
  const once = estimate.low === 1 && estimate.high === 1;
  if (measure === "road" && unit === "site") return once ? "once" : `${sayEstimate(estimate)} times`;
  if (measure === "strength" && unit === "people") return `${sayEstimate(estimate)} ${once ? "fighter" : "fighters"}`;
  return sayCount(estimate, unit);
}

/** “higher by 5 to 6”, “lower by at least 1”, “equal”; “no contradiction” where the bounds leave room for both. */
export function sayDifference({ low, high }: Difference): string {
  if (low === 0 && high === 0) return "equal";
  if (low !== null && low > 0) return `higher by ${sayEstimate({ low, best: null, high })}`;
  if (high !== null && high < 0)
    return `lower by ${sayEstimate({ low: -high, best: null, high: low === null ? null : -low })}`;
  return "no contradiction";
}

export const factionKindNames: Record<FactionKind, string> = {
  belligerent: "belligerent",
  armed_forces: "armed forces",
  formation: "formation",
  militia: "militia",
  armed_group: "armed group",
  coalition: "coalition",
  state: "state",
};

export const claimantKindNames: Record<ClaimantKind, string> = {
  encyclopedia: "encyclopedia",
  monitor: "monitor",
  party: "party to the conflict",
  media: "media",
  analyst: "analyst",
  unnamed: "source not named",
};

/** What a sentence was coded as, to stand behind “coded as”. */
export const codingNames: Record<Coding, string> = {
  events: "events",
  order_of_battle: "order of battle",
  totals: "totals",
  assessment: "judgements",
  context: "context",
};

/** “SOHR”, “Rebel spokesman”: a claimant’s name for a label, its abbreviation or what stands before the first comma. */
export function sayShortClaimant(name: string): string {
  const abbreviation = /\(([A-Z]{2,})\)/.exec(name)?.[1];
  return abbreviation ?? (name.split(/,| \(/)[0] as string);
}

/** “a bulldozer”: the claim’s own words, or null where they break off before what they count, as “a number of”. */
export function sayWording({ wording }: Pick<Claim, "wording">): string | null {
  return wording === "" || /\b(of|the)$/.test(wording) ? null : wording;
}
