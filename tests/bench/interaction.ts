import { setTimeout as wait } from "node:timers/promises";
import type { Browser, Page } from "@playwright/test";
import type { Gesture } from "./gestures";
import { type Input, installRecorder, mark } from "./recorder";
import type { Row } from "./report";
import { spreadOf } from "./statistics";
import { categories, type MainThread, readTrace, type Task, type Work } from "./trace";

/** What one step of a gesture cost, ms. */
interface Cost {
  readonly type: string;
  /** How many of its type were before it in the round. */
  readonly turn: number;
  /** On the main thread until the frame in which the drawings on screen follow it, all work and each kind. */
  readonly total: number;
  readonly took: Readonly<Record<Work, number>>;
  /** From the input until the main thread handed that frame on. */
  readonly toFrame: number;
  /** From the input until the last title and the last drawing on screen that were made anew for it were handed on. */
  readonly toRedrawn: number;
  /** On the main thread afterwards, and the longest task of that. */
  readonly after: number;
  readonly longest: number;
}

/** Measures gestures on one page, the processor slowed down by a factor. */
export async function measureGestures(
  browser: Browser,
  address: string,
  gestures: readonly Gesture[],
  slowdown = 1,
): Promise<Row[]> {
  const page = await openPage(browser, address, slowdown);
  const rows: Row[] = [];
  for (const gesture of gestures) {
    const rounds: Cost[][] = [];
    // The first round warms the page up: its functions are not compiled yet.
    for (let round = 0; round <= gesture.rounds; round++) {
      const costs = await measureRound(browser, page, gesture, slowdown);
      if (round > 0) rounds.push(costs);
    }
    rows.push(...rowsOf(gesture, rounds, slowdown));
  }
  await page.context().close();
  return rows;
}

async function openPage(browser: Browser, address: string, slowdown: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  const page = await context.newPage();
  await installRecorder(page);
  await page.goto(address, { waitUntil: "load" });
  await page.waitForFunction(() =>
    [...document.querySelectorAll("figure [aria-roledescription]")].every(({ role }) => role === "application"),
  );
  // What is off screen is drawn when the browser is idle.
  await wait(3000);
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  return page;
}

async function measureRound(browser: Browser, page: Page, gesture: Gesture, slowdown: number): Promise<Cost[]> {
  const pause = () => wait(gesture.pause * Math.max(1, slowdown * 0.6));
  await gesture.ready(page);
  await wait(1500);
  await browser.startTracing(page, { categories: [...categories] });
  await page.evaluate((types) => window.bench.listen(types), Object.keys(gesture.heard));
  await gesture.round(page, pause);
  const { inputs, markedAt } = await page.evaluate(() => window.bench);
  const thread = readTrace(await browser.stopTracing(), mark, markedAt);
  return costsOf(thread, inputs);
}

/** A step's cost is that of all tasks from its input until the next one. */
function costsOf({ tasks, frames }: MainThread, inputs: readonly Input[]): Cost[] {
  return inputs.map(({ type, at, handled, followed, titled, redrawn }, i) => {
    const next = inputs[i + 1]?.at ?? Number.POSITIVE_INFINITY;
    const own = tasks.filter(({ end, start }) => end > handled && start < next && end <= next + 1);
    const frameAfter = (time: number) => frames.find((frame) => frame > time) ?? time;
    const frame = frameAfter(Math.max(handled, followed));
    if (own.length === 0) throw new Error("The trace lacks what the page did; it was too long.");
    const before = own.filter(({ start }) => start < frame);
    const after = own.filter(({ start }) => start >= frame);
    const sum = (of: (task: Task) => number) => before.reduce((all, task) => all + of(task), 0);
    return {
      type,
      turn: inputs.slice(0, i).filter((before) => before.type === type).length,
      total: sum(({ total }) => total),
      took: {
        script: sum(({ took }) => took.script),
        layout: sum(({ took }) => took.layout),
        paint: sum(({ took }) => took.paint),
        other: sum(({ took }) => took.other),
      },
      toFrame: frame - at,
      toRedrawn: frameAfter(Math.max(handled, followed, titled, redrawn)) - at,
      after: after.reduce((all, { total }) => all + total, 0),
      longest: Math.max(0, ...after.map(({ total }) => total)),
    };
  });
}

function rowsOf({ heard }: Gesture, rounds: readonly Cost[][], slowdown: number): Row[] {
  const steps = Object.entries(heard).flatMap(([type, turns]) =>
    turns.map((step, i) => ({ ...step, is: (cost: Cost) => cost.type === type && cost.turn % turns.length === i })),
  );
  return steps.flatMap(({ name, goal: held, is }) => {
    const row = (part: string, of: (cost: Cost) => number, goal?: string): Row => {
      const { median, ...rest } = spreadOf(rounds.map((costs) => costs.filter(is).map(of)));
      return {
        measured: slowdown > 1 ? `${name}, processor ${slowdown} times slower` : name,
        part,
        unit: "ms",
        value: median,
        ...rest,
        ...(goal && { goal }),
      };
    };
    const [work, frame] = !held ? [] : slowdown > 1 ? [undefined, "33.3 at p95"] : ["8", "16.7 at p95"];
    return [
      row("main thread until shown", ({ total }) => total, work),
      row("– script", ({ took }) => took.script),
      row("– style and layout", ({ took }) => took.layout),
      row("– paint", ({ took }) => took.paint),
      row("input to frame", ({ toFrame }) => toFrame, frame),
      row("input to all made anew on screen", ({ toRedrawn }) => toRedrawn),
      row("main thread afterwards", ({ after }) => after),
      row("– longest task", ({ longest }) => longest),
    ];
  });
}
