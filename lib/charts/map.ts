import { rollup } from "d3";
import type { CampaignEvent } from "../campaign/event";
import type { Ledger } from "../campaign/ledger";
import { placeRows } from "../series/place-rows";
import { type Holding, holdings } from "../series/places";
import { type Unplaced, unplaced } from "../series/unplaced";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import type { Chart, Figure, FigureAside, FigureMark } from "./chart";
import { drawMap, isShown } from "./drawing/map";
import { sayChange, sayChanges, sayCounts, sayHolder } from "./place-words";
import { capitalize, sayCount, sayDay, sayFilter, sayList, sayShortPeriod } from "./words";

/** Places by who holds them at the end of the period; what it cannot place stands beside it. */
export const map: Chart = {
  slug: "map",
  name: "Map",
  height: { narrow: 520, wide: 640 },
  axis: "none",
  onBasemap: true,
  options: [],
  data: placeRows,
  figure(ledger, view): Figure {
    const told = holdings(ledger, view);
    const left = unplaced(ledger, view);
    const { period } = viewFilter(ledger, view);
    const filter = sayFilter(ledger, view);
    const held = told.filter(({ now, events }) => now.state !== "unknown" || events.length > 0);
    return {
      title: `Who held which place on ${sayDay(period.end)}, as far as reported${filter && ` (${filter})`}`,
      unit: "places",
      note: "A place is coloured by the last report that it changed hands, at the end of the chosen days; it stands until the next. A dashed circle is how far off an approximate place may lie. A road’s dashes say who cut or took it last, or a stretch of it, not that it was held along its length; its line is schematic. Grey is not reported, whoever was there.",
      summary: summary(told, left, ledger, view),
      table: {
        columns: [
          { key: "place", label: "Place" },
          { key: "holder", label: `Held on ${sayDay(period.end)} by` },
          { key: "changes", label: `Reported in the chosen days` },
          { key: "claimant", label: "According to" },
        ],
        rows: readingOrder(held).map((holding) => rowOf(ledger, holding)),
      },
      marks: readingOrder(told.filter((one) => isShown(one) || one.place.path.length > 0)).flatMap((holding) =>
        markOf(ledger, view, holding),
      ),
      readings: (day) =>
        told.flatMap(({ place, changes }) =>
          changes
            .filter((change) => change.period.start <= day && day <= change.period.end)
            .map((change) => ({ faction: change.to, text: `${place.name} ${sayChange(ledger, change)}` })),
        ),
      claims: [
        ...new Set(
          told.flatMap(({ now, changes }) => [...(now.claim ? [now.claim] : []), ...changes.map((c) => c.claim)]),
        ),
      ],
      aside: asideOf(ledger, left),
      draw: (plot, frame) => drawMap(plot, ledger, told, frame),
    };
  },
};

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
      label: `${place.name}: ${sayHolder(ledger, holding)}.${changes && ` ${capitalize(changes)}.`}`,
      events: behind,
      place: place.id,
    },
  ];
}

function summary(told: readonly Holding[], left: Unplaced, ledger: Ledger, view: View): string {
  const { period } = viewFilter(ledger, view);
  const points = told.filter(({ place, passes }) => place.path.length === 0 && passes);
  const count = (of: readonly Holding[]) =>
    rollup(
      of,
      (all) => all.length,
      ({ now }) => now.sides[0] as string,
    );
  const held = points.filter(({ now }) => now.state === "held");
  const unclear = points.filter(({ now }) => now.state === "contested").length;
  const changed = points.filter(({ lostBy, changes }) => lostBy.length > 0 && changes.length > 0);
  const parts = [
    held.length === 0
      ? `By the end of ${sayDay(period.end)} no named place is reported to have been taken`
      : `Of named places reported taken by the end of ${sayDay(period.end)}, ${sayCounts(ledger, count(held))}${unclear > 0 ? `; ${unclear} unclear` : ""}`,
    ...(changed.length > 0
      ? [
          `${changed.length} of them changed hands ${period.start === period.end ? "on that day" : `from ${sayDay(period.start)} on`}`,
        ]
      : []),
  ];
  const villages = left.captures.filter(({ unit }) => unit === "village");
  const rest =
    villages.length > 0
      ? ` Not on the map, for the article does not name them: ${sayList(villages.map(({ faction, taken, unit }) => `${sayCount(taken, unit)} taken by ${ledger.factions.get(faction).name}`))}.`
      : "";
  return `${parts.join("; ")}.${rest}`;
}

/** The tray: captures without a name, events told of a region, events without a place. */
function asideOf(ledger: Ledger, { captures, regions, events }: Unplaced): FigureAside[] {
  const eventItem = ({ id, period, summary: text }: CampaignEvent) => ({
    text: `${sayShortPeriod(period)}: ${text}`,
    events: [id],
  });
  const groups = [
    {
      label: "Captures of places that the article does not name",
      items: captures.map(({ faction, unit, taken, events: of }) => ({
        text: `${ledger.factions.get(faction).name}: ${sayCount(taken, unit)}`,
        events: of,
      })),
    },
    {
      label: "Events told only of a region",
      items: regions.map(({ place, events: of }) => ({
        text: `${place.name}: ${of.length} ${of.length === 1 ? "event" : "events"}`,
        events: of.map(({ id }) => id),
      })),
    },
    { label: "Events without a known place", items: events.map(eventItem) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
