import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createBrushing } from "@/app/_linking/brushing";
import type { Day, Period } from "@/lib/campaign/day";

/** Between two frames, ms. */
const frame = 16;

const days = (start: string, end: string): Period => ({ start: start as Day, end: end as Day });
const own = days("2015-10-16", "2015-12-21");
const first = days("2015-10-20", "2015-10-21");
const second = days("2015-10-20", "2015-10-25");

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => setTimeout(draw, frame));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function brushed() {
  const heard = { moved: [] as Period[], paused: [] as Period[], told: [] as Period[], committed: [] as Period[] };
  const brushing = createBrushing(
    (period) => heard.committed.push(period),
    () => own,
  );
  brushing.onMove((period) => heard.moved.push(period));
  brushing.onPause((period) => heard.paused.push(period));
  brushing.onTell((period) => heard.told.push(period));
  return { brushing, heard };
}

it("tells once a frame the period chosen last, and the one on which the hand pauses", () => {
  const { brushing, heard } = brushed();
  brushing.move(first);
  brushing.move(second);
  vi.advanceTimersByTime(frame);
  expect(heard).toEqual({ moved: [second], paused: [], told: [], committed: [] });
  vi.runAllTimers();
  expect(heard).toEqual({ moved: [second], paused: [second], told: [second, second], committed: [] });
});

it("has words follow a long drag now and then, and a step at once", () => {
  const { brushing, heard } = brushed();
  for (let step = 0; step < 60; step++) {
    brushing.move(step % 2 === 0 ? first : second);
    vi.advanceTimersByTime(frame);
  }
  expect(heard.paused).toEqual([]);
  expect(heard.moved).toHaveLength(60);
  // In about a second.
  expect(heard.told.length).toBeGreaterThanOrEqual(4);
  expect(heard.told.length).toBeLessThanOrEqual(7);
  brushing.step(own);
  expect(heard.told.at(-1)).toEqual(own);
  const told = heard.told.length;
  vi.runAllTimers();
  expect(heard.told).toHaveLength(told);
});

it("tells nothing twice of a hand that moves within the same days", () => {
  const { brushing, heard } = brushed();
  for (let step = 0; step < 4; step++) {
    brushing.move({ ...first });
    vi.advanceTimersByTime(frame);
  }
  vi.runAllTimers();
  expect(heard).toEqual({ moved: [first], paused: [first], told: [first, first], committed: [] });
});

it("tells nothing of a choice that was given up, but that of the next drag in its own time", () => {
  const { brushing, heard } = brushed();
  brushing.move(first);
  brushing.cancel();
  expect(heard).toEqual({ moved: [own], paused: [own], told: [own], committed: [] });
  vi.advanceTimersByTime(100);
  brushing.move(second);
  vi.advanceTimersByTime(frame);
  // Longer than the hand of the first drag would have been still.
  vi.advanceTimersByTime(180);
  expect([heard.moved, heard.paused]).toEqual([[own, second], [own]]);
  vi.runAllTimers();
  expect(heard.paused).toEqual([own, second]);
});

it("commits what was chosen last when the hand rests, and nothing where nothing was", () => {
  const { brushing, heard } = brushed();
  brushing.rest();
  brushing.move(first);
  brushing.rest();
  brushing.rest();
  expect(heard.committed).toEqual([first]);
});

it("tells what the hand rests on before the next frame, and nothing twice", () => {
  const { brushing, heard } = brushed();
  brushing.move(first);
  vi.advanceTimersByTime(frame);
  brushing.move(own);
  brushing.rest();
  vi.runAllTimers();
  brushing.move(second);
  vi.advanceTimersByTime(frame);
  brushing.rest();
  vi.runAllTimers();
  expect(heard.moved).toEqual([first, own, second]);
});

it("tells the view’s own days when a choice is given up, and commits nothing of it", () => {
  const { brushing, heard } = brushed();
  brushing.move(first);
  vi.runAllTimers();
  brushing.cancel();
  expect(heard).toEqual({ moved: [first, own], paused: [first, own], told: [first, first, own], committed: [] });
  brushing.rest();
  vi.runAllTimers();
  expect(heard).toEqual({ moved: [first, own], paused: [first, own], told: [first, first, own], committed: [] });
});

it("tells nothing of a choice that is given up before the next frame but the view’s own days", () => {
  const { brushing, heard } = brushed();
  brushing.move(first);
  brushing.cancel();
  vi.runAllTimers();
  expect(heard).toEqual({ moved: [own], paused: [own], told: [own], committed: [] });
});

it("has nothing to give up where nothing is chosen", () => {
  const { brushing, heard } = brushed();
  brushing.cancel();
  brushing.move(first);
  brushing.rest();
  brushing.cancel();
  vi.runAllTimers();
  expect(heard).toEqual({ moved: [first], paused: [first], told: [first], committed: [first] });
});

it("tells what is chosen for now, and nothing once the hand rests or gives up", () => {
  const { brushing } = brushed();
  expect(brushing.now()).toBeNull();
  brushing.move(first);
  expect(brushing.now()).toEqual(first);
  brushing.rest();
  expect(brushing.now()).toBeNull();
  brushing.move(first);
  brushing.cancel();
  expect(brushing.now()).toBeNull();
});
