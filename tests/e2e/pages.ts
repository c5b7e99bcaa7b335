import { expect, type Locator, type Page } from "@playwright/test";

export const campaign = "/aleppo-2015";
/** Days of the campaign, in the words of the page. */
export const wholeCampaign = "16 October – 21 December 2015";

export const timeline = (page: Page) => page.getByRole("figure", { name: /^All events/ });
export const captures = (page: Page) => page.getByRole("figure", { name: /captured (per day|since the period began)/ });
export const filters = (page: Page) => page.getByRole("form", { name: "Filters for all charts" });
export const eventRows = (page: Page) =>
  eventTable(page)
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
export const eventTable = (page: Page) => page.getByRole("region", { name: /^Events/ }).getByRole("table");
/** How many events pass, of all, and in which days. */
export const count = (page: Page) =>
  filters(page)
    .getByRole("status")
    .filter({ hasText: /events/ });

/** A figure's drawing; before scripts run there is one for wide screens and one for narrow ones. */
export const drawing = (figure: Locator) => figure.locator("svg:visible").first();
/** What a brush may be drawn on. */
export const overlay = (figure: Locator) => figure.locator(".brush .overlay");

/** Opens a page of the campaign and waits until its charts are live. */
export async function open(page: Page, path = campaign): Promise<void> {
  await page.goto(path);
  await live(page);
}

/** Every drawing of the page, whatever the page calls a chart or a map in its language. */
const stages = (page: Page) => page.locator("figure [aria-roledescription]");

/** Waits until the browser has taken over the filters and every drawing of the page, and has drawn anew what is on screen. */
export async function live(page: Page): Promise<void> {
  // Asked in each frame: an expectation asks a second time after a second, which each test would wait for.
  await page.waitForFunction(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    // A picture among words has no name to be linked by, and no script takes it over.
    const figures = all("figure[id]").length;
    return (
      all('figure [aria-roledescription][role="application"]').length === figures &&
      // What the server sent stands there at several widths; it stays where no one is near.
      all("figure [data-size]").every((sent) => {
        const { top, bottom } = sent.closest("figure")?.getBoundingClientRect() ?? new DOMRect();
        return top > innerHeight || bottom < 0;
      }) &&
      // React keeps what it has taken over by; nothing that is seen tells when a page without charts hears a press.
      all("search :is(button, input), figure button").every((control) =>
        Object.keys(control).some((key) => key.startsWith("__reactProps$")),
      )
    );
  });
}

/** Waits until every drawing of the browser's own is drawn at the width that it has; what was sent is fitted by styles. */
export async function fitted(page: Page): Promise<void> {
  const unfitted = () =>
    stages(page).evaluateAll((all) =>
      all
        .filter((stage) => !stage.querySelector("[data-size]"))
        .map((stage) => ({
          chart: stage.closest("figure")?.id,
          drawn: Number(stage.querySelector("svg.plot")?.getAttribute("width")),
          wide: stage.clientWidth,
        }))
        .filter(({ drawn, wide }) => drawn !== wide),
    );
  await expect.poll(unfitted).toEqual([]);
}

/** The query of the page's address, readable. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Presses the mouse on a chart and draws it from one share of its width to another, without letting go. */
export async function press(page: Page, figure: Locator, from: number, to: number): Promise<void> {
  const box = await placeOf(overlay(figure));
  const y = box.y + box.height * 0.5;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), y, { steps: 4 });
  await page.mouse.move(box.x + box.width * to, y, { steps: 4 });
}

/** How much of a chart's width its two veils leave clear, from 0 to 1. */
export async function clearShare(figure: Locator): Promise<number> {
  const [share] = await clearShares(figure);
  return share ?? Number.NaN;
}

/** The same of several charts, at one moment. */
export function clearShares(figures: Locator): Promise<number[]> {
  return figures.evaluateAll((all) =>
    all.map((element) => {
      // Drawings of other views may wait unseen beside the one that is shown.
      const veils = [...element.querySelectorAll(".veils")].find((one) => one.checkVisibility());
      const [whole, before, after] = [veils, ...(veils?.children ?? [])].map((layer) => layer?.getBoundingClientRect());
      if (!whole || !before || !after) return Number.NaN;
      return (Math.min(after.left, whole.right) - Math.max(before.right, whole.left)) / whole.width;
    }),
  );
}

/** What a reader sees of a view, at one moment: titles, summaries, ticked boxes, days, rows. */
export function seen(page: Page) {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const texts = (selector: string) => shown(selector).map(({ textContent }) => textContent);
    return {
      titles: texts("h2"),
      figures: shown("figure").map((figure) => figure.querySelector("p")?.textContent),
      // Also those that are folded away.
      chosen: [...document.querySelectorAll<HTMLInputElement>("#filters input:checked")].map(({ value }) => value),
      days: [...document.querySelectorAll<HTMLInputElement>("#filters input[type=date]")].map(({ value }) => value),
      count: document.querySelector("#filters output")?.textContent ?? null,
      rows: texts("#events tbody tr"),
    };
  });
}

/**
 * Complaints of the page: thrown errors, and what it writes to the console as an error or a warning. Not that a file which
 * it asked for ahead is not used yet: on a busy machine that is so of any.
 */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    const idle = /preloaded using link preload/.test(message.text());
    if (/^(error|warning)$/.test(message.type()) && !idle) heard.push(message.text());
  });
  return heard;
}

/** The charts with an axis of days, in the order of the page. */
export const timeCharts = [
  "timeline",
  "villages-captured",
  "net-control",
  "vehicle-losses",
  "casualties",
  "faction-activity",
  "territory",
] as const;

export const figureOf = (page: Page, slug: string) => page.locator(`figure#${slug}`);
/** The one stop of the keyboard on a chart. */
export const stage = (figure: Locator) => figure.locator('[aria-roledescription="chart"]');
/** What leads to an event on a chart: one element, or one for each part that is drawn. */
export const marksOf = (figure: Locator, event: string) => drawing(figure).locator(`a[href$="/events/${event}"]`);
/** The opened event. */
export const panel = (page: Page) => page.getByRole("complementary");
export const rowOf = (page: Page, event: string) => eventTable(page).locator(`tr[data-event="${event}"]`);
/** What is read out of what is under the cursor. */
export const said = (page: Page) => page.locator("p.visually-hidden[role=status]");

/** Opens the dashboard and waits until every chart is live, those below the screen too, which are drawn for who comes near. */
export async function openAll(page: Page, path = campaign): Promise<void> {
  await open(page, path);
  await allLive(page);
}

/** Goes down the page and up again, so that every drawing is the browser's own. */
export async function allLive(page: Page): Promise<void> {
  for (const figure of await page.locator("figure[id]").all()) {
    await figure.evaluate((element) => element.scrollIntoView());
    await expect(figure.locator("[data-size]")).toHaveCount(0);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

/** The middle of an element, on screen; of one that is drawn anew meanwhile, that of the new one. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const box = await placeOf(element);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Scrolls to an element and tells where it stands, once the page is at rest: a press on a chart that is then drawn anew is lost. */
export async function placeOf(element: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let place = { x: 0, y: 0, width: 0, height: 0 };
  await expect(async () => {
    await element.scrollIntoViewIfNeeded({ timeout: 2000 });
    await atRest(element.page());
    const box = await element.boundingBox();
    if (!box) throw new Error("It has no place on the page.");
    place = box;
  }).toPass();
  return place;
}

/**
 * Waits until nothing waits to be drawn: React’s deferred renders, and charts that are put off to an idle moment. Not where
 * a test keeps the clock or the idle moments to itself.
 */
export const atRest = (page: Page) =>
  page.evaluate(async () => {
    if (!/\[native code\]/.test(`${requestIdleCallback}`)) return;
    for (let i = 0; i < 3; i++) {
      // A chart waits no longer either.
      await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 }));
    }
  });

/** The steps that Back could undo, and those before the page. */
export const steps = (page: Page) => page.evaluate(() => history.length);
