import type { Page } from "@playwright/test";

/** What a step is called, and whether a goal is set for it: a frame. */
export interface Step {
  readonly name: string;
  readonly goal: boolean;
}

/** Something a reader does again and again. */
export interface Gesture {
  readonly name: string;
  /** The events that each step is heard by, and what it is in the table: several where steps take turns. */
  readonly heard: Readonly<Record<string, readonly Step[]>>;
  /** How long each step is left alone, ms: longer than all that follows from it. */
  readonly pause: number;
  readonly rounds: number;
  /** Brings the page into the state from which a round starts. */
  ready(page: Page): Promise<void>;
  /** One round. */
  round(page: Page, pause: () => Promise<void>): Promise<void>;
}

const timeline = "#timeline";
const captures = "#villages-captured";

/** Puts a chart below the filters, which stay in reach. */
async function show(page: Page, chart: string): Promise<void> {
  await page.locator(chart).evaluate((figure) => {
    const bar = document.querySelector("search")?.getBoundingClientRect().height ?? 0;
    scrollTo({ top: figure.getBoundingClientRect().top + scrollY - bar - 8, behavior: "instant" });
  });
}

async function brushable(page: Page, chart: string) {
  const overlay = page.locator(`${chart} .brush .overlay`);
  // What was off screen is skipped until the next frame, and what is drawn anew has no place for a moment.
  for (let look = 0; look < 100; look++) {
    await overlay.waitFor();
    const box = await overlay.boundingBox();
    if (box) return box;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  throw new Error(`There is nothing to brush on ${chart}.`);
}

/** 30 steps of a drag over three quarters of the timeline, and the hand's rest at its end. */
export const brush: Gesture = {
  name: "brush",
  heard: {
    pointermove: [{ name: "Step of a brush", goal: true }],
    pointerup: [{ name: "End of a brush", goal: false }],
  },
  pause: 70,
  rounds: 6,
  async ready(page) {
    await page.mouse.move(5, 5);
    const reset = page.getByRole("button", { name: "Reset", exact: true });
    if (await reset.isEnabled()) await reset.click();
    await show(page, timeline);
    const { x, y, width, height } = await brushable(page, timeline);
    await page.mouse.move(x + width * 0.1, y + height / 2);
  },
  async round(page, pause) {
    const { x, y, width, height } = await brushable(page, timeline);
    const from = x + width * 0.1;
    await page.mouse.down();
    await pause();
    for (let step = 1; step <= 30; step++) {
      await page.mouse.move(from + (width * 0.75 * step) / 30, y + height / 2);
      await pause();
    }
    await page.mouse.up();
    for (let i = 0; i < 20; i++) await pause();
  },
};

/** Each side in its turn alone, and all again: none is chosen anew while its drawings are still kept. */
export const toggle: Gesture = {
  name: "toggle",
  heard: {
    click: [
      { name: "Faction on", goal: true },
      { name: "Faction off", goal: true },
    ],
  },
  pause: 1300,
  rounds: 3,
  ready: (page) => show(page, timeline),
  async round(page, pause) {
    for (let step = 0; step < 18; step++) {
      const side = ["Government", "Rebels", "ISIL"][Math.floor(step / 2) % 3] ?? "";
      const box = await page.locator("search label", { hasText: side }).first().boundingBox();
      if (!box) throw new Error(`There is no switch for ${side}.`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await pause();
      await page.mouse.down();
      await page.mouse.up();
      await pause();
    }
  },
};

/** The first day a day later, and back. */
export const dates: Gesture = {
  name: "dates",
  heard: { keydown: [{ name: "Change of a date", goal: true }] },
  pause: 1300,
  rounds: 2,
  async ready(page) {
    await show(page, timeline);
    await page.getByLabel("First day").focus();
  },
  async round(page, pause) {
    for (let step = 0; step < 10; step++) {
      await page.keyboard.press(step % 2 === 0 ? "ArrowUp" : "ArrowDown");
      await pause();
    }
  },
};

/** Ten events of the timeline, one after the other; the panel stays open. */
export const opening: Gesture = {
  name: "open",
  heard: { click: [{ name: "Opening an event", goal: false }] },
  pause: 900,
  rounds: 2,
  ready: (page) => show(page, timeline),
  async round(page, pause) {
    const places = await page.locator(`${timeline} svg a[href*="/events/"]`).evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }),
    );
    for (let step = 0; step < 10; step++) {
      const place = places[Math.floor(((step + 0.5) / 10) * places.length)];
      if (!place) throw new Error("The timeline has no marks.");
      await page.mouse.move(place.x, place.y);
      await pause();
      await page.mouse.down();
      await page.mouse.up();
      await pause();
    }
    await page.keyboard.press("Escape");
  },
};

/** The pointer over 60 days of a chart, a day a step. */
export const hover: Gesture = {
  name: "hover",
  heard: { pointermove: [{ name: "Pointing at a day", goal: false }] },
  pause: 60,
  rounds: 3,
  async ready(page) {
    await page.mouse.move(5, 5);
    await show(page, captures);
  },
  async round(page, pause) {
    const { x, y, width, height } = await brushable(page, captures);
    for (let step = 0; step < 60; step++) {
      await page.mouse.move(x + (width * (step + 3.5)) / 67, y + Math.min(height / 2, 120));
      await pause();
    }
  },
};
