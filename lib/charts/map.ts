import type { Ledger } from "../campaign/ledger";
import { countBy } from "../lists/group";
import { onDemand } from "../memo/on-demand";
import { type Holding, holdings, isTold } from "../series/places";
import { type Unplaced, unplaced } from "../series/unplaced";
import { viewFilter } from "../view/filter";
import type { View } from "../view/view";
import { charts } from "../words/en/charts";
import { figure } from "../words/en/figure";
import { map as mapWords } from "../words/en/map";
import { say } from "../words/en/say";
import { wordsOf } from "../words/words-of";
import type { Chart } from "./chart";
import { crowdItems } from "./crowd-words";
import type { Figure, FigureAside } from "./figure";
import { sayCountsBySide } from "./place-words";
import { isMarked } from "./shown-places";
import { sayCount, sayDay, sayEvents, sayList, sayTitle, sayUnder } from "./words";

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
    const lastDay = sayDay(period.end, ledger);
    const marked = told.filter(isMarked);
    const base = {
      of: { slug: "map" as const, ledger, view },
      title: sayTitle(ledger, view, words.title(lastDay)),
      unit: words.unit,
      note: words.note,
      summary: summary(told, left, ledger, view),
      rows: told.filter(isTold).length,
      isEmpty: marked.length === 0,
      aside: asideOf(ledger, left),
    };
    return onDemand(base, {
      events: () => marked.flatMap(({ events }) => events),
      claims: () => [
        ...new Set(
          told.flatMap(({ now, changes }) => [...(now.claim ? [now.claim] : []), ...changes.map((c) => c.claim)]),
        ),
      ],
    });
  },
} satisfies Chart;

function summary(told: readonly Holding[], left: Unplaced, ledger: Ledger, view: View): string {
  const { period } = viewFilter(ledger, view);
  const words = wordsOf(mapWords, ledger);
  const lastDay = sayDay(period.end, ledger);
  const points = told.filter(({ place, passes }) => place.path.length === 0 && passes);
  const held = points.filter(({ now }) => now.state === "held");
  const unclear = points.filter(({ now }) => now.state === "contested").length;
  const changed = points.filter(({ lostBy }) => lostBy.length > 0);
  const counts = sayCountsBySide(
    ledger,
    countBy(held, ({ now }) => now.sides[0] as string),
  );
  const under = sayUnder(ledger, view);
  const parts = [
    `${held.length === 0 ? words.noneTaken(lastDay, under) : words.takenBy(lastDay, counts, under)}${
      unclear > 0 ? words.unclear(unclear) : ""
    }`,
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
function asideOf(ledger: Ledger, { captures, regions, beside }: Unplaced): FigureAside[] {
  const words = wordsOf(mapWords, ledger);
  const { named } = wordsOf(figure, ledger);
  const groups = [
    {
      label: words.unnamed,
      items: captures.map((capture) =>
        onDemand(
          {
            text: named(ledger.factions.get(capture.faction).name, sayCount(capture.taken, capture.unit, ledger)),
          },
          { events: () => capture.events },
        ),
      ),
    },
    {
      label: words.regions,
      items: regions.map((region) =>
        onDemand(
          { text: named(region.place.name, sayEvents(region.count, ledger)) },
          { events: () => region.events.map(({ id }) => id) },
        ),
      ),
    },
    { label: words.placeless, items: crowdItems(ledger, beside) },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
