import type { Scale } from "@observablehq/plot";
import { scaleUtc } from "d3";
import { expect, it, onTestFinished, vi } from "vitest";
import { dayAxis } from "@/app/_drawing/axis";
import { attachReadout } from "@/app/_drawing/readout";
import type { Highlighted } from "@/app/_linking/highlight";
import { createListeners } from "@/app/_linking/listeners";
import type { ChartSlug } from "@/lib/campaign/chart-slug";
import { type Day, dayToDate } from "@/lib/campaign/day";
import type { Ledger } from "@/lib/campaign/ledger";
import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { dayEnd } from "@/lib/charts/drawing/time-axis";
import { markingOf } from "@/lib/charts/marks";
import { day } from "../campaign/days";
import { aleppo, skirmish, viewOf } from "../ledgers";
import { ledgerOf } from "../series/ledger-of";
import { pageWithBox } from "./page";

/** The readout of a chart, whose days lie from 40 to 840 px of a box of 900 px. */
function readoutOf(
  slug: ChartSlug,
  query = "",
  ledger: Ledger = skirmish,
  now: Highlighted = { day: null, events: [] },
) {
  const { document, box } = pageWithBox();
  vi.stubGlobal("document", document);
  vi.stubGlobal("window", { innerHeight: 600 });
  onTestFinished(() => void vi.unstubAllGlobals());
  const stands = { top: 100, bottom: 500 };
  box.getBoundingClientRect = () => stands as DOMRect;
  Object.defineProperty(box, "clientWidth", { value: 900 });
  const range = [40, 840];
  const scale = scaleUtc([dayToDate(ledger.dates.start), dayEnd(ledger.dates.end)], range);
  const axis = dayAxis({ range, apply: scale, invert: scale.invert } as unknown as Scale, ledger.dates);
  const figure = (chartOf(slug) as Chart).figure(ledger, viewOf(query, ledger));
  const marks = new Map(markingOf(figure.of).marks.map((mark) => [document.createElement("a"), mark]));
  const shaded: (Day | null)[] = [];
  const listeners = createListeners<Highlighted>();
  const stop = attachReadout(
    box,
    { shade: (of) => void shaded.push(of) } as Parameters<typeof attachReadout>[1],
    axis,
    figure,
    ledger.factions,
    marks,
    { set: () => {}, keep: () => {}, now: () => now, onChange: listeners.add },
  );
  const label = () => box.querySelector<HTMLElement>(".readout");
  const lines = () => [...(label()?.children ?? [])].map(({ textContent }) => textContent);
  const point = (of: string | null, events: readonly string[] = []) => {
    listeners.tell({ day: of === null ? null : day(of), events });
    return lines();
  };
  const lit = () => [...marks].flatMap(([element, { label }]) => (element.classList.contains("lit") ? [label] : []));
  return { box, label, lines, point, lit, shaded, stands, stop };
}

it("tells of a day what was reported of each side, in its colour, and that nothing was", () => {
  const { point, label, shaded } = readoutOf("villages-captured");
  expect(point("2020-03-05")).toEqual(["5 March 2020", "Government: 1 village", "Rebels: 1 village"]);
  expect([...(label()?.querySelectorAll("p") ?? [])].map((line) => line.style.getPropertyValue("--side"))).toEqual([
    "var(--side-1)",
    "var(--side-2)",
  ]);
  expect(point("2020-03-04")).toEqual(["4 March 2020", "Nothing reported"]);
  expect(shaded).toEqual([null, "2020-03-05", "2020-03-04"]);
});

it("says of a day that is not chosen that it is not, rather than that nothing was reported", () => {
  expect(readoutOf("villages-captured", "time=2020-03-01..2020-03-02").point("2020-03-05")).toEqual([
    "5 March 2020",
    "Outside of the chosen days",
  ]);
});

it("tells once of an event in which two sides took part, in the colour of neither", () => {
  const { point, label } = readoutOf("timeline");
  expect(point("2020-03-01")).toEqual(["1 March 2020", "Government and Rebels: Government forces take Dry Well."]);
  expect(label()?.querySelector("p")?.style.getPropertyValue("--side")).toBeFalsy();
});

it("tells apart what two sides have alike, or one wounded of each would read as one of both", () => {
  const { point } = readoutOf("casualties", "", aleppo);
  expect(point("2015-10-24")).toEqual(
    expect.arrayContaining(["Government: 1 wounded", "Rebels: 1 killed", "Rebels: 1 wounded"]),
  );
});

it("has a line for each of five, be they alike, and says how many more there are", () => {
  const rows = (days: number, count: number) => Array.from({ length: count }, (_, i) => ({ id: `${days}-${i}`, days }));
  const { point } = readoutOf("villages-captured", "", ledgerOf([...rows(12, 7), ...rows(13, 5)]));
  const five = Array(5).fill("Red: 1 village");
  expect(point("2000-05-12")).toEqual(["12 May 2000", ...five, "and 2 more"]);
  expect(point("2000-05-13")).toEqual(["13 May 2000", ...five]);
});

it("is not seen where no day of the chart is pointed at, or nobody sees the chart", () => {
  const { point, label, stands } = readoutOf("villages-captured");
  const isHidden = (of: string | null) => {
    point(of);
    return label()?.hidden;
  };
  expect([null, "2020-02-29", "2020-03-09"].map(isHidden)).toEqual([true, true, true]);
  expect(["2020-03-01", "2020-03-08"].map(isHidden)).toEqual([false, false]);
  Object.assign(stands, { top: -400, bottom: 0 });
  expect(isHidden("2020-03-01")).toBe(true);
  Object.assign(stands, { top: 600, bottom: 1000 });
  expect(isHidden("2020-03-01")).toBe(true);
});

it("stands beside its day, on the side that has more room", () => {
  const { point, label } = readoutOf("villages-captured");
  const at = (of: string) => {
    point(of);
    return [label()?.style.insetInlineStart, label()?.style.insetInlineEnd];
  };
  // A day is 100 px wide.
  expect(at("2020-03-02")).toEqual(["248px", "auto"]);
  expect(at("2020-03-07")).toEqual(["auto", "268px"]);
});

it("lights the marks of the events that are pointed at, and no others, until others are", () => {
  const { point, lit } = readoutOf("villages-captured");
  point(null, ["2020-03-01-dry-well"]);
  expect(lit()).toEqual(["1 March 2020: Government, 1 village"]);
  point("2020-03-01", ["2020-03-05-mill-taken", "2020-03-06-up-to-three-villages"]);
  expect(lit()).toEqual(["5 March 2020: Rebels, 1 village", "6 March 2020: Rebels, 1 to 3 villages"]);
  point("2020-03-01");
  expect(lit()).toEqual([]);
});

it("takes up what is pointed at when a chart is drawn anew, and leaves nothing behind", () => {
  const now = { day: day("2020-03-01"), events: ["2020-03-01-dry-well"] };
  const { lines, lit, box, shaded, point, stop } = readoutOf("villages-captured", "", skirmish, now);
  expect([lines(), lit().length]).toEqual([["1 March 2020", "Government: 1 village"], 1]);
  stop();
  expect([box.querySelector(".readout"), lit(), shaded.at(-1)]).toEqual([null, [], null]);
  point("2020-03-05", ["2020-03-05-mill-taken"]);
  expect([lit(), shaded.at(-1)]).toEqual([[], null]);
});
