import { hasDay } from "../campaign/day";
import type { CampaignEvent } from "../campaign/event";
import { countBy } from "../campaign/group";
import type { Ledger } from "../campaign/ledger";
import { type Holding, holdings } from "../series/places";
import { type Unplaced, unplaced } from "../series/unplaced";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { map as mapWords } from "../words/en/map";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import type { Chart, Figure, FigureAside, FigureMark } from "./chart";
import { sayChange, sayChanges, sayCounts, sayHolder } from "./place-words";
import { isShown } from "./shown-places";
import { capitalize, sayCount, sayDay, sayEvents, sayList, sayShortPeriod, sayTitle } from "./words";

/** Places by who holds them at the end of the period; what it cannot place stands beside it. */
export const map = {
  slug: "map",
  name: charts.map,
  height: { narrow: 560, wide: 640 },
  axis: "none",
  onBasemap: true,
  options: [],
  figure(ledger, view): Figure {
    const told = holdings(ledger, view);
    const left = unplaced(ledger, view);
    const { period } = viewFilter(ledger, view);
    const words = wordsOf(mapWords, ledger);
    const { columns } = wordsOf(figure, ledger);
    const lastDay = sayDay(period.end, ledger);
    const held = told.filter(({ now, events }) => now.state !== "unknown" || events.length > 0);
    return {
      of: { slug: "map", ledger, view },
      title: sayTitle(ledger, view, words.title(lastDay)),
      unit: words.unit,
      note: words.note,
      summary: summary(told, left, ledger, view),
      table: {
        columns: [
          { key: "place", label: words.place },
          { key: "holder", label: words.holder(lastDay) },
          { key: "changes", label: words.changes },
          { key: "claimant", label: columns.claimant },
        ],
        rows: readingOrder(held).map((holding) => rowOf(ledger, holding)),
      },
      marks: readingOrder(told.filter((one) => isShown(one) || one.place.path.length > 0)).flatMap((holding) =>
        markOf(ledger, view, holding),
      ),
      readings: (day) =>
        told.flatMap(({ place, changes }) =>
          changes
            .filter((change) => hasDay(change.period, day))
            .map((change) => ({ faction: change.to, text: words.changed(place.name, sayChange(ledger, change)) })),
        ),
      claims: [
        ...new Set(
          told.flatMap(({ now, changes }) => [...(now.claim ? [now.claim] : []), ...changes.map((c) => c.claim)]),
        ),
      ],
      aside: asideOf(ledger, left),
    };
  },
} satisfies Chart;

/** From north to south, as a page is read; what has no position comes last. */
function readingOrder(told: readonly Holding[]): Holding[] {
  const north = ({ place }: Holding) => place.latitude ?? Number.NEGATIVE_INFINITY;
  return told.toSorted((a, b) => north(b) - north(a));
}

function rowOf(ledger: Ledger, holding: Holding) {
  const claim = holding.now.claim === null ? undefined : ledger.claimById.get(holding.now.claim);
  return {
    event: claim?.event ?? holding.events[0] ?? null,
    cells: [
      holding.place.name,
      capitalize(sayHolder(ledger, holding)),
      capitalize(sayChanges(ledger, holding)),
      (claim && ledger.claimants.get(claim.claimant)?.name) ?? "",
    ],
  };
}

function markOf(ledger: Ledger, view: View, holding: Holding): FigureMark[] {
  const { place, now, events } = holding;
  const claimed = now.claim === null ? undefined : ledger.claimById.get(now.claim)?.event;
  const behind = events.length > 0 ? events : claimed ? [claimed] : [];
  if (behind.length === 0) return [];
  const changes = sayChanges(ledger, holding);
  return [
    {
      faction: now.state === "held" ? (now.sides[0] ?? null) : null,
      period: viewFilter(ledger, view).period,
      label: `${wordsOf(figure, ledger).named(place.name, sayHolder(ledger, holding))}.${changes && ` ${capitalize(changes)}.`}`,
      events: behind,
      place: place.id,
    },
  ];
}

function summary(told: readonly Holding[], left: Unplaced, ledger: Ledger, view: View): string {
  const { period } = viewFilter(ledger, view);
  const words = wordsOf(mapWords, ledger);
  const lastDay = sayDay(period.end, ledger);
  const points = told.filter(({ place, passes }) => place.path.length === 0 && passes);
  const held = points.filter(({ now }) => now.state === "held");
  const unclear = points.filter(({ now }) => now.state === "contested").length;
  const changed = points.filter(({ lostBy, changes }) => lostBy.length > 0 && changes.length > 0);
  const parts = [
    held.length === 0
      ? words.noneTaken(lastDay)
      : `${words.takenBy(
          lastDay,
          sayCounts(
            ledger,
            countBy(held, ({ now }) => now.sides[0] as string),
          ),
        )}${unclear > 0 ? words.unclear(unclear) : ""}`,
    ...(changed.length > 0
      ? [words.changedHands(changed.length, period.start === period.end ? null : sayDay(period.start, ledger))]
      : []),
  ];
  const villages = left.captures.filter(({ unit }) => unit === "village");
  const rest =
    villages.length > 0
      ? words.notOnMap(
          sayList(
            villages.map(({ faction, taken, unit }) =>
              words.capturedBy(sayCount(taken, unit, ledger), ledger.factions.get(faction).name),
            ),
            ledger,
          ),
        )
      : "";
  return `${wordsOf(say, ledger).parts(parts)}.${rest}`;
}

/** The tray: captures without a name, events told of a region, events without a place. */
function asideOf(ledger: Ledger, { captures, regions, events }: Unplaced): FigureAside[] {
  const words = wordsOf(mapWords, ledger);
  const { on, named } = wordsOf(figure, ledger);
  const eventItem = ({ id, period, summary: text }: CampaignEvent) => ({
    text: on(sayShortPeriod(period, ledger), text),
    events: [id],
  });
  const groups = [
    {
      label: words.unnamed,
      items: captures.map(({ faction, unit, taken, events: of }) => ({
        text: named(ledger.factions.get(faction).name, sayCount(taken, unit, ledger)),
        events: of,
      })),
    },
    {
      label: words.regions,
      items: regions.map(({ place, events: of }) => ({
        text: named(place.name, sayEvents(of.length, ledger)),
        events: of.map(({ id }) => id),
      })),
    },
    { label: words.placeless, items: events.map(eventItem) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
