import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createHighlight, type Highlighted, nothing } from "@/app/_linking/highlight";
import { day } from "../campaign/days";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, 16));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const first = day("2015-10-20");

function highlighted() {
  const heard: Highlighted[] = [];
  const highlight = createHighlight();
  const stop = highlight.onChange((now) => heard.push(now));
  return { ...highlight, heard, stop };
}

it("tells once a frame what is pointed at last, and to one that comes late what was told", () => {
  const { set, now, heard } = highlighted();
  set({ day: first, events: ["a"] });
  set({ day: null, events: ["b"] });
  expect([heard, now()]).toEqual([[], nothing]);
  vi.runAllTimers();
  expect(heard).toEqual([{ day: null, events: ["b"] }]);
  expect(now()).toEqual({ day: null, events: ["b"] });
});

it("tells changes alone, of the day as well as of the events", () => {
  const { set, heard } = highlighted();
  for (const now of [
    nothing,
    { day: first, events: [] },
    { day: first, events: [] },
    { day: first, events: ["a"] },
    { day: first, events: ["a", "b"] },
    nothing,
  ]) {
    set(now);
    vi.runAllTimers();
  }
  expect(heard).toEqual([
    { day: first, events: [] },
    { day: first, events: ["a"] },
    { day: first, events: ["a", "b"] },
    nothing,
  ]);
});

it("keeps the event that is open lit beside whatever is pointed at, once, until it is closed", () => {
  const { set, keep, heard } = highlighted();
  const last = () => {
    vi.runAllTimers();
    return heard.at(-1);
  };
  keep("open");
  expect(last()).toEqual({ day: null, events: ["open"] });
  set({ day: first, events: ["a"] });
  expect(last()).toEqual({ day: first, events: ["a", "open"] });
  set({ day: first, events: ["open", "b"] });
  expect(last()).toEqual({ day: first, events: ["open", "b"] });
  set(nothing);
  expect(last()).toEqual({ day: null, events: ["open"] });
  keep("other");
  expect(last()).toEqual({ day: null, events: ["other"] });
  keep(null);
  expect(last()).toEqual(nothing);
});

it("is heard no longer by one that has stopped", () => {
  const { set, heard, stop } = highlighted();
  stop();
  set({ day: first, events: [] });
  vi.runAllTimers();
  expect(heard).toEqual([]);
});
