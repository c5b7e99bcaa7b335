import type { Claim } from "@/lib/campaign/claim";
import type { CampaignEvent } from "@/lib/campaign/event";
import type { Faction } from "@/lib/campaign/faction";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { day, period } from "../campaign/days";

/** One claim as a test writes it, with an event of its own. What is left out is plain: one village, stated, exact. */
export interface Row extends Partial<Omit<Claim, "id" | "event" | "period" | "estimate" | "since">> {
  readonly id: string;
  /** One day of May 2000, or the first and last of several: `3`, `[3, 5]`. */
  readonly days: number | readonly [number, number];
  readonly taken?: readonly [low: number, best: number | null, high: number | null];
  /** Since which day of May a running total counts, the 10th where nothing is said; null where it does not tell. */
  readonly since?: number | null;
  readonly actors?: readonly string[];
  readonly summary?: string;
  readonly type?: CampaignEvent["type"];
}

/** Days of May 2000. */
export const may = (first: number, last = first) => period(dayOfMay(first), dayOfMay(last));
const dayOfMay = (n: number) => `2000-05-${`${n}`.padStart(2, "0")}`;

const faction = (id: string, parent: string | null, aliases: readonly string[] = []): Faction => ({
  id,
  name: id.charAt(0).toUpperCase() + id.slice(1),
  parent,
  kind: parent ? "militia" : "belligerent",
  home: null,
  aliases,
  sentences: [],
});

/** A ledger of 10 to 20 May 2000 in which red (with guard and scouts under it), blue and green stand against one another. */
export function ledgerOf(rows: readonly Row[]): Ledger {
  const parts = rows.map(({ id, days, taken = [1, 1, 1], actors = ["red"], summary, type, since = 10, ...claim }) => {
    const [first, last] = typeof days === "number" ? [days, days] : days;
    const shared = {
      period: may(first, last),
      certainty: claim.certainty ?? "stated",
      places: claim.places ?? [],
      sentences: [`${id}.1`],
    };
    const event: CampaignEvent = {
      ...shared,
      id: `event-${id}`,
      precision: first === last ? "day" : "range",
      type: type ?? "capture",
      actors,
      targets: [],
      phase: "all",
      outcome: "gained",
      summary: summary ?? id,
    };
    const [low, best, high] = taken;
    const made: Claim = {
      measure: "captured",
      unit: "village",
      faction: "red",
      fromFaction: null,
      wording: "",
      basis: "increment",
      claimant: "article",
      countedIn: null,
      ...claim,
      ...shared,
      id,
      event: event.id,
      estimate: { low, best, high },
      since: claim.basis === "running_total" && since !== null ? day(dayOfMay(since)) : null,
    };
    return { event, claim: made };
  });
  const inOrder = parts
    .map(({ event }) => event)
    .sort((a, b) => (a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : 0));
  return openLedger({
    campaign: "may",
    title: "May",
    version: "0123456789ab",
    dates: may(10, 20),
    release: { number: "1.0.0", date: day("2000-06-01") },
    license: { name: "CC0-1.0", title: "Creative Commons Zero 1.0", url: "https://example.org/cc0" },
    article: { title: "May", url: "https://example.org/may", publisher: "Chronicle", claimant: "article" },
    factions: [
      faction("red", null, ["Les Rouges"]),
      faction("guard", "red"),
      faction("scouts", "red"),
      faction("blue", null),
      faction("green", null),
    ],
    claimants: [
      { id: "article", name: "The article itself", party: null, kind: "encyclopedia" },
      { id: "monitor", name: "A monitor", party: null, kind: "monitor" },
    ],
    phases: [{ id: "all", name: "All of it", period: may(10, 20), section: "All" }],
    places: [],
    sentences: [],
    events: inOrder,
    claims: parts.map(({ claim }) => claim),
    people: [],
    totals: [],
    assessments: [],
  });
}
