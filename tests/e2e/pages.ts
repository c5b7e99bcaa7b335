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

/** Waits until the browser has taken over and drawn the first chart anew, where there is one. */
export async function live(page: Page): Promise<void> {
  const drawings = page.locator('[aria-roledescription="chart"]');
  if ((await drawings.count()) > 0) await expect(drawings.first()).toHaveRole("application");
}

/** The query of the page's address, readable. */
export function query(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search);
}

/** Presses the mouse on a chart and draws it from one share of its width to another, without letting go. */
export async function press(page: Page, figure: Locator, from: number, to: number): Promise<void> {
  await figure.scrollIntoViewIfNeeded();
  await expect(overlay(figure)).toBeVisible();
  const box = await overlay(figure).boundingBox();
  if (!box) throw new Error("The chart has no place on the page.");
  const y = box.y + box.height * 0.5;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), y, { steps: 4 });
  await page.mouse.move(box.x + box.width * to, y, { steps: 4 });
}

/** How much of a chart's width its two veils leave clear, from 0 to 1. */
export function clearShare(figure: Locator): Promise<number> {
  return drawing(figure).evaluate((svg) => {
    const veils = [...svg.querySelectorAll(".veil rect")].map((veil) => veil.getBoundingClientRect().width);
    const whole = svg.querySelector(".brush .overlay")?.getBoundingClientRect().width ?? 0;
    return 1 - veils.reduce((sum, width) => sum + width, 0) / whole;
  });
}

/** What a reader sees of a view: titles, summaries, ticked boxes, days, rows. */
export async function seen(page: Page) {
  return {
    titles: await page.getByRole("heading", { level: 2 }).allTextContents(),
    figures: await page.getByRole("figure").evaluateAll((all) => all.map((one) => one.querySelector("p")?.textContent)),
    chosen: await filters(page)
      .locator("input:checked")
      .evaluateAll((all) => all.map((one) => one.getAttribute("value"))),
    days: await Promise.all(["First day", "Last day"].map((name) => page.getByLabel(name).inputValue())),
    count: await count(page).textContent(),
    rows: await eventRows(page).allTextContents(),
  };
}

/** Complaints of the page: thrown errors, and what it writes to the console as an error. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(message.text());
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

/** Opens the dashboard and waits until every chart is live, those below the screen too. */
export async function openAll(page: Page, path = campaign): Promise<void> {
  await open(page, path);
  await expect(page.locator(".brush .overlay")).toHaveCount(timeCharts.length);
}

/** The middle of an element, on screen. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error("It has no place on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The steps that Back could undo, and those before the page. */
export const steps = (page: Page) => page.evaluate(() => history.length);
