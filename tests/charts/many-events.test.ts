import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "@/lib/campaign/claim";
import { addDays, type Day, daysOf, type Period } from "@/lib/campaign/day";
import type { CampaignEvent } from "@/lib/campaign/event";
import { kindsOf } from "@/lib/campaign/kinds";
import { type Ledger, openLedger } from "@/lib/campaign/ledger";
import { charts } from "@/lib/charts";
import { factionActivity } from "@/lib/charts/faction-activity";
import { map } from "@/lib/charts/map";
import { markingOf } from "@/lib/charts/marks";
import { marksByAddress } from "@/lib/charts/marks/mark-address";
import { tableOf } from "@/lib/charts/tables";
import { timeline } from "@/lib/charts/timeline";
import { captureSeries } from "@/lib/series/captures";
import { casualtySeries } from "@/lib/series/casualties";
import { dataOf } from "@/lib/series/chart-data";
import { controlSeries } from "@/lib/series/control";
import { isCrowded } from "@/lib/series/crowds";
import { holdings } from "@/lib/series/places";
import { timelineSeries } from "@/lib/series/timeline";
import { eventsOf } from "@/lib/view/filter";
import type { View } from "@/lib/view/view";
import { madeLedger } from "../bench/made-ledger";
import { aleppo, aleppoCampaign, viewOf } from "../ledgers";
import { anyView } from "../view/any-view";
import { drawSvg } from "./draw-svg";

const real = aleppoCampaign.ledger;

/** Claims that are counted in another of their own event, by another claimant, so that a choice may leave out the whole alone. */
const parts = real.claims
  .filter(({ basis, measure, estimate }) => basis === "increment" && measure !== "supplied" && estimate.low >= 4)
  .map((whole) => ({
    ...whole,
    id: `${whole.id}-part`,
    claimant: "sohr",
    countedIn: whole.id,
    estimate: { low: 2, best: null, high: null },
  }));
const model = { ...real, claims: [...real.claims, ...parts] };

const many = openLedger(madeLedger(model, 2000));

/** Each thing is asked by itself, by nothing but what the codebook says. */
function bruteForce(ledger: Ledger, view: View) {
  const period: Period = {
    start: view.time?.from ?? (view.time?.to && view.time.to < ledger.dates.start ? view.time.to : ledger.dates.start),
    end: view.time?.to ?? (view.time?.from && view.time.from > ledger.dates.end ? view.time.from : ledger.dates.end),
  };
  const lineage = (id: string): string[] => {
    const { parent } = ledger.factions.get(id);
    return parent === null ? [id] : [id, ...lineage(parent)];
  };
  const side = (id: string) => lineage(id).at(-1) as string;
  const isChosen = (id: string) => view.faction.length === 0 || lineage(id).some((one) => view.faction.includes(one));
  const has = (choice: readonly string[], ids: readonly string[]) =>
    choice.length === 0 || ids.some((id) => choice.includes(id));
  const partiesOf = ({ actors, targets }: CampaignEvent) => [...actors, ...targets];
  const isOn = (dated: { period: Period }, { start, end }: Period) =>
    dated.period.start <= end && dated.period.end >= start;
  const inside = (dated: { period: Period }) => isOn(dated, period);
  const claimsOf = new Map(ledger.events.map(({ id }): [string, Claim[]] => [id, []]));
  for (const claim of ledger.claims) claimsOf.get(claim.event)?.push(claim);
  const event = (one: CampaignEvent) => {
    const claims = claimsOf.get(one.id) ?? [];
    const claimants = claims.length > 0 ? claims.map(({ claimant }) => claimant) : [one.claimant ?? "article"];
    return (
      has(view.type, [one.type]) &&
      has(view.certainty, [one.certainty]) &&
      has(view.claimant, claimants) &&
      has(view.place, one.places) &&
      (view.faction.length === 0 || partiesOf(one).some(isChosen))
    );
  };
  const eventById = new Map(ledger.events.map((one) => [one.id, one]));
  const claim = ({
    faction,
    claimant,
    places,
    event: id,
  }: Pick<Claim, "faction" | "claimant" | "places" | "event">) => {
    const of = eventById.get(id) as CampaignEvent;
    // The number of a side may be that of any group of it which the event names; that of a group is its own.
    const ofSide = partiesOf(of).filter((party) => side(party) === faction);
    const about = faction === null ? [] : [faction, ...ofSide];
    return (
      has(view.type, [of.type]) &&
      has(view.certainty, [of.certainty]) &&
      has(view.claimant, [claimant]) &&
      has(view.place, places.length > 0 ? places : of.places) &&
      (view.faction.length === 0 || about.some(isChosen))
    );
  };
  const bounds = (claims: readonly Claim[]) => {
    if (claims.length === 0) return null;
    let [low, high]: [number, number | null] = [0, 0];
    for (const { estimate, period: days } of claims) {
      if (period.start <= days.start && days.end <= period.end) low += estimate.low;
      high = high === null || estimate.high === null ? null : high + estimate.high;
    }
    return { low, high };
  };
  const claimById = new Map(ledger.claims.map((one) => [one.id, one]));
  /** Whether a claim is counted already in one that passes, be it by way of others. */
  const isHeld = ({ countedIn }: Claim, passes: (whole: Claim) => boolean = claim): boolean => {
    const whole = countedIn === null ? undefined : claimById.get(countedIn);
    if (!whole) return false;
    return (whole.basis === "increment" && inside(whole) && passes(whole)) || isHeld(whole, passes);
  };
  return { period, side, lineage, partiesOf, isOn, inside, event, claim, isHeld, bounds, eventById };
}

const boundsOf = (of: { low: number | null; high: number | null } | null) => of && { low: of.low, high: of.high };

const views: readonly string[] = [
  "",
  "faction=rebels",
  "faction=levant-front,isil&level=group",
  "time=2015-10-20..2015-11-20",
  "time=2015-12-24..2016-01-05",
  "type=capture,attack&certainty=stated",
  "claimant=sohr&time=2015-10-23",
  "place=al-hader,kafr-haddad&mode=cumulative",
  "unit=town,hill,base,position&faction=government",
];

/** Some that readers come to, and some of any. */
function underViews(check: (view: View) => void) {
  for (const query of views) check(viewOf(query, many));
  fc.assert(fc.property(anyView(many), check), { numRuns: 8 });
}

describe("thousands of events, as each of them reads by itself", () => {
  it("are too many to be drawn one by one; those of the campaign are not", () => {
    expect(isCrowded(many)).toBe(true);
    expect(isCrowded(aleppo)).toBe(false);
    expect(timelineSeries(aleppo, viewOf("", aleppo)).crowds).toEqual([]);
    expect(timelineSeries(many, viewOf("", many)).events).toEqual([]);
  });

  it("are those that pass, in the order of the ledger, and one row of the file each", () => {
    underViews((view) => {
      const { inside, event } = bruteForce(many, view);
      const ids = many.events.filter((one) => inside(one) && event(one)).map(({ id }) => id);
      expect(eventsOf(many, view).map(({ id }) => id)).toEqual(ids);
      expect(dataOf("timeline", many, view, "event").rows.map(([id]) => id)).toEqual(ids);
    });
  });

  it("stand on the timeline under each of their sides, each once, and are counted by what they are", () => {
    underViews((view) => {
      const { inside, event, partiesOf, side, period } = bruteForce(many, view);
      const passing = many.events.filter((one) => inside(one) && event(one));
      const figure = timeline.figure(many, view);
      const { marks } = markingOf(figure.of);
      const onStrips = passing.flatMap((one) =>
        [...new Set(partiesOf(one).map(side))].map(
          (faction) => `${faction} ${one.period.start} ${one.period.end} ${one.id}`,
        ),
      );
      const marked = marks.flatMap(({ faction, period: { start, end }, events }) =>
        events.map((id) => `${faction} ${start} ${end} ${id}`),
      );
      expect(marked.toSorted()).toEqual(onStrips.toSorted());
      expect(new Set(marks.map((mark) => `${mark.faction} ${mark.period.start} ${mark.period.end}`)).size).toBe(
        marks.length,
      );
      for (const { label, events } of marks)
        if (events.length > 1) expect(label).toContain(`: ${events.length} events`);
      const beside = passing.filter((one) => partiesOf(one).length === 0).map(({ id }) => id);
      expect(figure.aside?.flatMap(({ items }) => items.flatMap(({ events }) => events)).toSorted()).toEqual(
        beside.toSorted(),
      );
      const { rows } = tableOf(figure.of);
      expect(rows).toHaveLength(figure.rows);
      expect(rows.map((row) => row.event).toSorted()).toEqual(
        [...marks.flatMap(({ events }) => events), ...beside].toSorted(),
      );
      expect(figure.summary).toMatch(
        new RegExp(`^${passing.length === 1 ? "1 event," : `${passing.length.toLocaleString("en-GB")} events,`}`),
      );
      const shown = {
        start: period.start < many.dates.start ? period.start : many.dates.start,
        end: period.end > many.dates.end ? period.end : many.dates.end,
      };
      const { before, after } = timelineSeries(many, view);
      expect(before).toBe(many.events.filter((one) => event(one) && one.period.end < shown.start).length);
      expect(after).toBe(many.events.filter((one) => event(one) && one.period.start > shown.end).length);
    });
  });

  it("are sought for none of the marks of many, to know where these lead", () => {
    const links = {
      event: (id: string) => id,
      events: (faction: string | null, { start, end }: Period) => `${faction} ${start} ${end}`,
      faction: (id: string) => id,
      place: (id: string) => id,
    };
    for (const chart of [timeline, factionActivity, map]) {
      const figure = chart.figure(many, viewOf("", many));
      const known = new Set(marksByAddress(figure, links).values());
      const crowds = markingOf(figure.of).marks.filter(({ count = 0 }) => count > 1);
      expect(crowds.length).toBeGreaterThan(10);
      for (const mark of crowds) {
        expect(known.has(mark)).toBe(true);
        expect(Object.getOwnPropertyDescriptor(mark, "events")?.get).toBeDefined();
      }
    }
  });

  it("are counted by faction and day", () => {
    underViews((view) => {
      const { period, event, isOn, lineage } = bruteForce(many, view);
      const figure = factionActivity.figure(many, view);
      const table = tableOf(figure.of);
      const cells = markingOf(figure.of).marks.map(({ faction, period: { start }, events }, i) => ({
        faction: faction as string,
        day: start,
        events,
        acted: Number(table.rows[i]?.cells[2]),
        targeted: Number(table.rows[i]?.cells[3]),
      }));
      const passing = many.events.filter(event);
      const isOf = (faction: string) => (id: string) => lineage(id).includes(faction);
      for (const { faction, day, events, acted, targeted } of cells) {
        const on = passing.filter((one) => isOn(one, { start: day, end: day }));
        const doing = on.filter(({ actors }) => actors.some(isOf(faction)));
        const suffering = on.filter((one) => !doing.includes(one) && one.targets.some(isOf(faction)));
        expect([acted, targeted]).toEqual([doing.length, suffering.length]);
        expect(events).toEqual([...doing, ...suffering].map(({ id }) => id));
      }
      const days = daysOf(period).filter((day) =>
        passing.some(
          (one) => isOn(one, { start: day, end: day }) && one.actors.concat(one.targets).some(isOf("government")),
        ),
      );
      const stood = view.faction.length === 0 ? days : [];
      expect(cells.filter(({ faction }) => faction === "government" && stood.length > 0).map(({ day }) => day)).toEqual(
        stood,
      );
    });
  });

  it("have claims that are counted in others, some of which a choice leaves to count by themselves", () => {
    const held = (query: string, measure: string) => {
      const { claim, isHeld } = bruteForce(many, viewOf(query, many));
      const passing = many.claims.filter((one) => one.countedIn !== null && one.measure === measure && claim(one));
      return [...new Set(passing.map((one) => isHeld(one)))];
    };
    for (const measure of ["captured", "killed"]) {
      expect(held("", measure)).toEqual([true]);
      expect(held("claimant=sohr", measure)).toEqual([false]);
    }
  });

  it("add up to the same bounds, side by side", () => {
    underViews((view) => {
      const { inside, claim, isHeld, bounds, side } = bruteForce(many, view);
      const increments = many.claims.filter((one) => one.basis === "increment" && inside(one));
      const added = increments.filter((one) => !isHeld(one));
      const units: readonly string[] = view.unit;
      const isCapture = (one: Claim) => one.measure === "captured" && units.includes(one.unit);
      const captures = added.filter(isCapture);
      const isLoss = (one: Claim) => one.fromFaction !== null && claim({ ...one, faction: one.fromFaction });
      const losses = increments.filter((one) => isCapture(one) && isLoss(one) && !isHeld(one, isLoss));
      for (const { faction, taken, spans } of captureSeries(many, view).sides) {
        const own = captures.filter((one) => one.faction !== null && side(one.faction) === faction && claim(one));
        expect(boundsOf(taken)).toEqual(bounds(own));
        expect(spans.filter((span) => span.inside !== "none").map((span) => span.claim)).toEqual(
          own.map(({ id }) => id),
        );
      }
      for (const { faction, net, changes } of controlSeries(many, view).sides) {
        const gained = captures.filter((one) => one.faction !== null && side(one.faction) === faction && claim(one));
        const lost = losses.filter((one) => side(one.fromFaction as string) === faction);
        expect(changes).toHaveLength(gained.length + lost.length);
        const [up, down] = [bounds(gained) ?? { low: 0, high: 0 }, bounds(lost) ?? { low: 0, high: 0 }];
        expect(boundsOf(net)).toEqual(
          changes.length === 0
            ? null
            : {
                low: down.high === null ? null : up.low - down.high,
                high: up.high === null ? null : up.high - down.low,
              },
        );
      }
      for (const { faction, suffered } of casualtySeries(many, view).sides) {
        for (const measure of ["killed", "wounded"] as const) {
          const own = added.filter(
            (one) => one.measure === measure && one.faction !== null && side(one.faction) === faction && claim(one),
          );
          expect(boundsOf(suffered[measure])).toEqual(bounds(own));
        }
      }
    });
  });

  it("leave a place to whom the reports leave it, taken one by one", () => {
    underViews((view) => {
      const { period, side, inside, event } = bruteForce(many, view);
      const believes = bruteForce(many, { ...view, faction: [], type: [], place: [] }).claim;
      const reports = many.events
        .toSorted((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0))
        .flatMap((one) => many.claimsByEvent.get(one.id) ?? [])
        .filter(
          (one) => (one.measure === "captured" || one.measure === "road") && one.faction !== null && believes(one),
        );
      const passing = many.events.filter((one) => inside(one) && event(one));
      for (const { place, now, before, changes, events, count } of holdings(many, view)) {
        const told = reports.filter(({ places }) => places.includes(place.id));
        const heldOn = (day: Day) => {
          let [state, sides, by]: [string, string[], string | null] = ["unknown", [], null];
          const [first] = told;
          if (first?.fromFaction) [state, sides, by] = ["awaited", [side(first.fromFaction)], first.id];
          for (const { id, period: days, faction, fromFaction, unit, estimate } of told) {
            if (days.start > day) continue;
            const to = side(faction as string);
            const rivals = [...(fromFaction ? [side(fromFaction)] : []), ...sides].filter((one) => one !== to);
            const settled = estimate.low > 0 && unit !== "km" && days.end <= day;
            [state, sides, by] = [settled ? "held" : "contested", settled ? [to] : [to, ...rivals.slice(0, 1)], id];
          }
          return { state, sides, claim: by };
        };
        expect(now).toMatchObject(heldOn(period.end));
        expect(before).toMatchObject(heldOn(addDays(period.start, -1)));
        expect(changes.map((change) => change.claim)).toEqual(told.filter(inside).map(({ id }) => id));
        expect(events).toEqual(passing.filter(({ places }) => places.includes(place.id)).map(({ id }) => id));
        expect(count).toBe(events.length);
      }
    });
  });

  it("are said to be drawn as crowds", () => {
    const view = viewOf("", many);
    expect(timeline.figure(many, view).note).toMatch(/all events of the same days/);
    expect(timeline.figure(aleppo, viewOf("", aleppo)).note).toMatch(/^One block an event/);
  });

  it("are drawn as crowds that keep their shape and lie over nothing else", () => {
    const { crowds } = timelineSeries(many, viewOf("", many));
    const filtered = timelineSeries(many, viewOf("faction=isil", many)).crowds;
    expect(filtered.map(({ base, all }) => [base, all])).toEqual(crowds.map(({ base, all }) => [base, all]));
    expect(filtered.every(({ count, all }) => count <= all)).toBe(true);
    for (const [i, a] of crowds.entries()) {
      for (const b of crowds.slice(i + 1)) {
        const apart = a.faction !== b.faction || a.period.end < b.period.start || b.period.end < a.period.start;
        expect(apart || a.base + a.all <= b.base || b.base + b.all <= a.base).toBe(true);
      }
    }
    const drawn = drawSvg(timeline.figure(many, viewOf("faction=isil", many)), { height: 205 });
    expect(drawn).not.toMatch(/NaN|Infinity|undefined/);
    expect(drawn.match(/<rect /g)?.length).toBeLessThan(2 * crowds.length + 20);
  });

  it("are coloured as high as what passes of them, over all of them in grey", () => {
    const drawn = drawSvg(timeline.figure(many, viewOf("faction=isil", many)), { height: 205 });
    const [, grey = "", colored = ""] = /<g fill="#d9dbd6">(.*?)<\/g>\s*<g>(.*?)<\/g>/s.exec(drawn) ?? [];
    const heightOf = (rects: string) =>
      [...rects.matchAll(/ height="([\d.]+)"/g)].reduce((sum, [, height]) => sum + Number(height), 0);
    const { crowds } = timelineSeries(many, viewOf("faction=isil", many));
    const [count, all] = (["count", "all"] as const).map((of) => crowds.reduce((sum, crowd) => sum + crowd[of], 0));
    expect(heightOf(colored) / heightOf(grey)).toBeCloseTo((count as number) / (all as number), 2);
  });

  it("are told on a day by their number, of each side by itself, and a single one as the event that it is", () => {
    const told = daysOf(many.dates).flatMap((of) =>
      markingOf({ slug: "timeline", ledger: many, view: viewOf("", many) }).readings(of),
    );
    expect(told.some(({ text }) => /^\d+ events$/.test(text))).toBe(true);
    const other = told.filter(({ event, text }) => event !== undefined && many.eventById.get(event)?.summary !== text);
    expect(other).toEqual([]);
  });
});

/** The same ledger, and how often anything was read of one of its events or claims. */
function watched(size: number): { ledger: Ledger; reads: () => number } {
  const events = real.events.filter(({ period }) => period.start === period.end).slice(38, 52);
  const dates = { start: real.dates.start, end: addDays(real.dates.start, 9) };
  const data = madeLedger({ ...model, dates, events }, size);
  let read = 0;
  const watch = <Thing extends object>(thing: Thing) =>
    new Proxy(thing, {
      get(of, key) {
        read++;
        return Reflect.get(of, key);
      },
    });
  const ledger = openLedger({ ...data, events: data.events.map(watch), claims: data.claims.map(watch) });
  return { ledger, reads: () => read };
}

describe("the work of a filter", () => {
  // Those that draw no mark a claim.
  const slugs = ["timeline", "net-control", "faction-activity", "map"];

  /** What is read for one more filter, once all is indexed. */
  const readsOf = (size: number, query: string) => {
    const { ledger, reads } = watched(size);
    const show = (view: View) => {
      for (const chart of charts.filter(({ slug }) => slugs.includes(slug))) {
        const figure = chart.figure(ledger, view);
        expect(markingOf(figure.of).marks.length + figure.title.length + figure.summary.length).toBeGreaterThan(0);
      }
    };
    show(viewOf("", ledger));
    const before = reads();
    show(viewOf(query, ledger));
    return { reads: reads() - before, kinds: kindsOf(ledger).events.length };
  };

  it.each(["faction=rebels", "time=2015-10-18..2015-10-20", "type=capture", "certainty=claimed&level=group"])(
    "is the same for ten times as many events of the same kinds and days: %s",
    (query) => {
      const [few, tenfold] = [readsOf(2000, query), readsOf(20_000, query)];
      expect(tenfold.kinds).toBe(few.kinds);
      expect(few.reads).toBeGreaterThan(0);
      expect(tenfold.reads).toBeLessThanOrEqual(few.reads * 1.05);
    },
  );
});
