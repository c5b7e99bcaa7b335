import type { Claim } from "../campaign/claim";
import { contains, type Day, dayToDate, type Period } from "../campaign/day";
import type { Estimate } from "../campaign/estimate";
import type { Spoken } from "../campaign/language";
import type { Ledger } from "../campaign/ledger";
import type { CapturedUnit, Unit } from "../campaign/vocabulary";
import type { Net } from "../series/control";
import { placesOf } from "../view/filter";
import { periodOf } from "../view/span";
import type { View } from "../view/view";
import { claims } from "../words/en/claims";
import { figure } from "../words/en/figure";
import { narrowed } from "../words/en/narrowed";
import { say } from "../words/en/say";
import { vocabulary } from "../words/en/vocabulary";
import { wordsOf } from "../words/words-of";

const yearOf = (day: Day) => day.slice(0, 4);

/** “16 October 2015” */
export function sayDay(day: Day, to: Spoken): string {
  return `${wordsOf(say, to).longDay(dayToDate(day))} ${yearOf(day)}`;
}

/** “16 Oct” */
export function sayShortDay(day: Day, to: Spoken): string {
  return wordsOf(say, to).shortDay(dayToDate(day));
}

/** “21–22 October 2015”, “31 October – 2 November 2015”; the year once where it is one. */
export function sayPeriod({ start, end }: Period, to: Spoken): string {
  const last = sayDay(end, to);
  if (start === end) return last;
  if (yearOf(start) !== yearOf(end)) return `${sayDay(start, to)} – ${last}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${last}`;
  return `${wordsOf(say, to).longDay(dayToDate(start))} – ${last}`;
}

/** “21–22 Oct”, “31 Oct – 2 Nov”; for tables, where the year stands above. */
export function sayShortPeriod({ start, end }: Period, to: Spoken): string {
  const last = sayShortDay(end, to);
  if (start === end) return last;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8))}–${last}`;
  return `${sayShortDay(start, to)} – ${last}`;
}

/** “5”, “at least 2”, “up to 7”, “3 to 7”; “0 or more”, as of “at least 2” of which none to all lies in the days asked for. */
export function sayEstimate(estimate: Estimate, to: Spoken): string {
  return wordsOf(say, to).estimate(estimate);
}

/** “5”, “2+”, “0–7”. For labels on marks. */
export function sayShortEstimate({ low, high }: Estimate): string {
  if (low === high) return say.number(low);
  if (high === null) return `${say.number(low)}+`;
  return `${say.number(low)}–${say.number(high)}`;
}

/** “1 village”, “at least 2 villages”, “0 or more villages”; “an unstated length” of a part of a road. */
export function sayCount(estimate: Estimate, unit: Unit, to: Spoken): string {
  return wordsOf(say, to).count(estimate, unit);
}

/** “village” or “villages”: the noun follows the number that stands before it, as in “up to 1 village”. */
export function sayUnit(estimate: Estimate, unit: Unit, to: Spoken): string {
  return wordsOf(say, to).unit(estimate, unit);
}

/** “1 event”, “80 events” */
export function sayEvents(count: number, to: Spoken): string {
  return wordsOf(say, to).events(count);
}

/** “+5”, “−3”, “0”: a difference, with a sign that is read out as minus. */
export function saySigned(difference: number): string {
  return `${difference > 0 ? "+" : difference < 0 ? "−" : ""}${say.number(Math.abs(difference))}`;
}

/** “+30 to +37”, “+1”, “+3 or more”, “−3 or less”; “open both ways” where neither bound says anything. */
export function sayNet({ low, high }: Net, to: Spoken): string {
  const { net } = wordsOf(say, to);
  const signed = (difference: number) => net.signed(saySigned(difference));
  if (low === null) return high === null ? net.open : net.most(signed(high));
  if (high === null) return net.least(signed(low));
  return low === high ? signed(low) : net.between(signed(low), signed(high));
}

/** “a, b and c” */
export function sayList(items: readonly string[], to: Spoken): string {
  return wordsOf(say, to).list(items);
}

/** The most things that a sentence says one by one. */
const mostSaid = 24;

/** Some things as words, the first of them; and how many more there are, where there are. */
export function sayFew<Thing>(things: readonly Thing[], sayOne: (thing: Thing) => string, to: Spoken): string[] {
  const rest = things.length - mostSaid;
  return [...things.slice(0, mostSaid).map(sayOne), ...(rest > 0 ? [wordsOf(say, to).more(rest)] : [])];
}

/** First letter made a capital: for a sentence that begins with one of our words. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “villages”, “villages and towns”; “places of every kind” for all units together. */
export function sayUnits(chosen: readonly CapturedUnit[], all: readonly CapturedUnit[], to: Spoken): string {
  if (chosen.length === all.length) return wordsOf(narrowed, to).everyKind;
  return sayList(
    chosen.map((unit) => wordsOf(vocabulary, to).units[unit].many),
    to,
  );
}

/** What the choice of factions, types, certainties, claimants and places leaves, to stand behind a title; empty for all. */
export function sayFilter(ledger: Ledger, view: View): string {
  const words = wordsOf(narrowed, ledger);
  const { types, certainties } = wordsOf(vocabulary, ledger);
  const all = <Id>(ids: readonly Id[], name: (id: Id) => string, put = (text: string) => text) =>
    ids.length > 0 ? [put(sayList(ids.map(name), ledger))] : [];
  return wordsOf(say, ledger).parts([
    ...all(view.faction, (id) => ledger.factions.get(id).name),
    ...all(view.type, (type) => types[type].toLowerCase()),
    ...all(view.certainty, (certainty) => certainties[certainty].toLowerCase(), words.only),
    ...all(view.claimant, (id) => sayWho(ledger, id), words.according),
    ...all(view.place, (id) => ledger.places.get(id)?.name ?? id),
  ]);
}

/** “ under this filter”, to stand behind what was not found under a view that filters; empty under one that does not. */
export function sayUnder(ledger: Ledger, view: View): string {
  return sayFilter(ledger, view) ? wordsOf(narrowed, ledger).under : "";
}

/** A title with the filter behind it, if there is one. */
export function sayTitle(ledger: Ledger, view: View, title: string): string {
  const filter = sayFilter(ledger, view);
  return filter ? wordsOf(figure, ledger).filtered(title, filter) : title;
}

/** “5 villages over 21–22 Oct”; of a single day, without it. */
export function sayOver(ledger: Ledger, what: string, period: Period): string {
  return period.start === period.end ? what : wordsOf(figure, ledger).over(what, sayShortPeriod(period, ledger));
}

/**
 * How that counts which lies only partly within the chosen days, and which is told of places that are not chosen, too;
 * to stand behind a note, empty where nothing is so.
 * @param spans the days of what is counted
 * @param claims ids of what is counted
 */
export function sayPartly(
  ledger: Ledger,
  { time, place }: View,
  spans: readonly { readonly period: Period }[],
  claims: () => readonly string[],
): string {
  const words = wordsOf(figure, ledger);
  const chosen = periodOf(time, ledger.dates);
  const isWider = (id: string) =>
    placesOf(ledger, ledger.claimById.get(id) as Claim).some((one) => !place.includes(one));
  const partly = spans.every(({ period }) => contains(chosen, period)) ? "" : words.partly;
  return place.length > 0 && claims().some(isWider) ? `${partly}${words.wider}` : partly;
}

/** “5 villages captured: Government, from Rebels”: what a claim says, without who says it. */
export function sayClaim(ledger: Ledger, { estimate, unit, measure, faction, fromFaction, since }: Claim): string {
  const name = (id: string | null) => (id === null ? null : ledger.factions.get(id).name);
  const words = wordsOf(claims, ledger);
  const count = measure === "road" ? words.road(estimate, unit) : sayCount(estimate, unit, ledger);
  return words.claim(count, measure, {
    about: name(faction),
    from: name(fromFaction),
    since: since && sayDay(since, ledger),
  });
}

/** What is told, or who tells it, with the places that a running total is of; as it is where the total names none. */
export function sayOfPlaces(ledger: Ledger, what: string, { places }: Pick<Claim, "places">): string {
  const names = places.map((id) => ledger.places.get(id)?.name ?? id);
  return names.length > 0 ? wordsOf(figure, ledger).of(what, sayList(names, ledger)) : what;
}

/** Who stated a total, in short, and of which places: “SOHR”, “SOHR, Al-Hader”. */
export function sayStater(ledger: Ledger, claim: Claim): string {
  return sayOfPlaces(ledger, sayWho(ledger, claim.claimant), claim);
}

/** A claimant in short, by its id. */
export function sayWho(ledger: Ledger, id: string): string {
  return sayShortClaimant(ledger.claimants.get(id)?.name ?? id);
}

/** “SOHR”, “Rebel spokesman”: a claimant’s name for a label, its word in brackets or what stands before the first comma. */
export function sayShortClaimant(name: string): string {
  // It may be isolated from other words; so is what is left of it.
  return name.replace(/[^\u2068]*?\(([A-Zء-ي]{2,})\)[^\u2069]*/, "$1").replace(/ ?[,،(][^\u2069]*/, "");
}

/** Whether a claim’s own words break off before what they are about, as “a number of” or “regained control over”. */
export function isBrokenOff({ wording }: Pick<Claim, "wording">): boolean {
  return /\b(of|the|over)$/.test(wording);
}

/** “a bulldozer”: the claim’s own words, or null where they break off. */
export function sayWording(claim: Pick<Claim, "wording">): string | null {
  return claim.wording === "" || isBrokenOff(claim) ? null : claim.wording;
}
