import type { Scale } from "@observablehq/plot";
import { scaleUtc } from "d3";
import { expect, it } from "vitest";
import { dayAxis } from "@/app/_drawing/axis";
import { drawnMarks } from "@/app/_drawing/marks";
import { attachPointer } from "@/app/_drawing/pointer";
import { type Day, dayToDate } from "@/lib/campaign/day";
import { chartOf } from "@/lib/charts";
import type { Chart } from "@/lib/charts/chart";
import { dayEnd } from "@/lib/charts/drawing/time-axis";
import { skirmish, viewOf } from "../ledgers";
import { pageWithBox } from "./page";
import { links, screen } from "./screen";

/**
 * The net of the fixture, whose eight days lie ten pixels each from 140 px of the screen on. Government took Dry Well on
 * the 1st; on the 5th Mill was taken from it and retaken, which is one mark of two events. Its name stands at the left.
 */
function onNet() {
  const page = pageWithBox();
  const top = page.box as unknown as SVGSVGElement;
  top.getBoundingClientRect = () => ({ left: 100, top: 0 }) as DOMRect;
  const range = [40, 120];
  const { start, end } = skirmish.dates;
  const scale = scaleUtc([dayToDate(start), dayEnd(end)], range);
  const axis = dayAxis({ range, apply: scale, invert: scale.invert } as unknown as Scale, skirmish.dates);
  const fifth = { start: "2020-03-05" as Day, end: "2020-03-05" as Day };
  const { drawing } = screen([
    { href: links.event("2020-03-01-dry-well"), box: [140, 0, 150, 10] },
    { href: links.events("government", fifth), box: [180, 0, 190, 10] },
    { href: links.faction("government"), box: [145, 0, 170, 40], inner: "<text>Government</text>" },
  ]);
  const lit: unknown[] = [];
  const opened: (readonly string[])[] = [];
  const chosen: string[] = [];
  const stop = attachPointer(
    top,
    axis,
    drawnMarks(drawing, (chartOf("net-control") as Chart).figure(skirmish, viewOf("", skirmish)), links),
    {
      set: (now) => void lit.push(now),
      keep: () => {},
      now: () => ({ day: null, events: [] }),
      onChange: () => () => {},
    },
    (ids) => void opened.push(ids),
    (id) => void chosen.push(id),
  );
  const point = (clientX: number, clientY: number, buttons = 0) => {
    page.send("pointermove", { clientX, clientY, buttons });
    return lit.at(-1);
  };
  /** Tells whether the press was taken from the browser. */
  const press = (clientX: number, clientY: number, more: Partial<PointerEvent> = {}) =>
    page.send("click", { clientX, clientY, pointerType: "mouse", ...more }).defaultPrevented;
  return { ...page, lit, opened, chosen, point, press, stop };
}

it("tells of the day under the pointer, of the mark’s event where it stands for one, and of no day beside the days", () => {
  const { point } = onNet();
  expect(point(142, 5)).toEqual({ day: "2020-03-01", events: ["2020-03-01-dry-well"] });
  expect(point(185, 5)).toEqual({ day: "2020-03-05", events: [] });
  expect(point(175, 100)).toEqual({ day: "2020-03-04", events: [] });
  expect([point(139, 100), point(221, 100)]).toEqual(Array(2).fill({ day: null, events: [] }));
  expect([point(140, 100), point(220, 100)]).toEqual([
    { day: "2020-03-01", events: [] },
    { day: "2020-03-08", events: [] },
  ]);
});

it("tells of nothing while a hand brushes, and once the pointer has left", () => {
  const { point, send, lit } = onNet();
  expect(point(142, 5, 1)).toEqual({ day: null, events: [] });
  point(142, 5);
  send("pointerleave", {});
  expect(lit.at(-1)).toEqual({ day: null, events: [] });
});

it("opens all events of the mark that is pressed, and a side by its name, but not through a mark that lies under it", () => {
  const { press, opened, chosen } = onNet();
  expect(press(185, 5)).toBe(true);
  expect(opened.map((ids) => ids.toSorted())).toEqual([["2020-03-05-mill-retaken", "2020-03-05-mill-taken"]]);
  expect(press(160, 30)).toBe(true);
  expect([opened.length, chosen]).toEqual([1, ["government"]]);
  expect(press(148, 5)).toBe(true);
  expect([opened.at(-1), chosen.length]).toEqual([["2020-03-01-dry-well"], 1]);
});

it("leaves to the browser a press beside all marks, or with a key held", () => {
  const { press, opened, chosen, lit } = onNet();
  expect([press(200, 100), press(185, 5, { ctrlKey: true }), press(160, 30, { shiftKey: true })]).toEqual(
    Array(3).fill(false),
  );
  expect([opened, chosen, lit]).toEqual([[], [], []]);
});

it("takes a finger for the mark near it, else for the day, as it has no other way to point at one", () => {
  const { press, opened, lit } = onNet();
  const finger = { pointerType: "touch" };
  expect([press(200, 5, finger), press(200, 5)]).toEqual([true, false]);
  expect(opened).toHaveLength(1);
  expect(press(215, 100, finger)).toBe(false);
  expect([opened.length, lit]).toEqual([1, [{ day: "2020-03-08", events: [] }]]);
});

it("hears nothing once it is taken off", () => {
  const { point, press, send, stop, opened } = onNet();
  stop();
  expect([point(142, 5), press(185, 5)]).toEqual([undefined, false]);
  send("pointerleave", {});
  expect(opened).toEqual([]);
});
