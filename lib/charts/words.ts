import type { Claim } from "../campaign/claim";
import { type Day, dayToDate, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import type { Ledger } from "../campaign/ledger";
import type { CapturedUnit, Certainty, DatePrecision, EventType, Measure, Outcome, Unit } from "../campaign/vocabulary";
import type { View } from "../view/view";

const long = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });
const number = new Intl.NumberFormat("en-GB");

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
  return `${words}${of} ${estimate.low === 1 && estimate.high === 1 ? unitNames[unit].one : unitNames[unit].many}`;
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

/** “Villages”, “Villages and towns”, “Places of any kind” for all units together. */
export function sayUnits(chosen: readonly CapturedUnit[], all: readonly CapturedUnit[]): string {
  if (chosen.length === all.length) return "places of every kind";
  return sayList(chosen.map((unit) => unitNames[unit].many));
}

/** What the choice of factions, types, certainties and claimants leaves, to stand behind a title; empty for all. */
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
  ];
  return parts.join("; ");
}

/** “5 villages captured: Government, from Rebels”: what a claim says, without who says it. */
export function sayClaim(ledger: Ledger, claim: Claim): string {
  const name = (id: string) => ledger.factions.get(id).name;
  const count = `${sayCount(claim.estimate, claim.unit)} ${measureNames[claim.measure]}`;
  const about = claim.faction === null ? "" : `: ${name(claim.faction)}`;
  const from = claim.fromFaction === null ? "" : `, ${fromWords[claim.measure]} ${name(claim.fromFaction)}`;
  const since = claim.since === null ? "" : `, in all since ${sayDay(claim.since)}`;
  return `${count}${about}${from}${since}`;
}

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
