import { expect, type Page, test } from "@playwright/test";
import {
  campaign,
  drawing,
  figureOf,
  filters,
  marksOf,
  middleOf,
  open,
  openAll,
  overlay,
  panel,
  placeOf,
  query,
  timeCharts,
} from "./pages";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const sevenVillages = "2015-10-21-seven-villages";
const bar = (page: Page) => page.getByRole("button", { name: /^(Filters|Close) / });
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** Whether a page stands where it stood two frames before. */
const rests = (page: Page) =>
  page.evaluate(async () => {
    const before = window.scrollY;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return window.scrollY === before;
  });

/** What the page’s scripts throw. */
function errors(page: Page): string[] {
  const thrown: string[] = [];
  page.on("pageerror", ({ message }) => thrown.push(message));
  return thrown;
}

/** What of the page and of what lies over it reaches beyond the screen’s width, px. */
const beyond = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const over = [...document.querySelectorAll("search, search form, aside")];
    return Math.max(
      root.scrollWidth - root.clientWidth,
      document.body.scrollWidth - root.clientWidth,
      ...over.map((element) => element.scrollWidth - element.clientWidth),
      ...over.map((element) => element.getBoundingClientRect().right - root.clientWidth),
    );
  });

async function tap(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.touchscreen.tap(x, y);
}

/** A finger put down, moved in steps and lifted, or taken over by the system. */
async function swipe(
  page: Page,
  from: { x: number; y: number },
  dx: number,
  dy: number,
  end: "touchEnd" | "touchCancel" = "touchEnd",
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | typeof end, share: number) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === end ? [] : [{ x: from.x + dx * share, y: from.y + dy * share }],
    });
  await send("touchStart", 0);
  for (let i = 1; i <= 10; i++) await send("touchMove", i / 10);
  await send(end, 1);
  await client.detach();
}

test("filters come up from the bar at the bottom, which stays in reach wherever the page is scrolled to", async ({
  page,
}) => {
  await openAll(page);
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((at) => window.scrollTo(0, document.body.scrollHeight * at), share);
    await expect(bar(page)).toBeInViewport({ ratio: 1 });
    const box = await bar(page).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  await expect(filters(page)).toBeHidden();
  await bar(page).tap();
  await expect(filters(page)).toBeInViewport();
  await expect(bar(page)).toHaveAttribute("aria-expanded", "true");
  await filters(page).getByText("Rebels", { exact: true }).tap();
  await expect(page).toHaveURL(`${campaign}?faction=rebels`);
  await expect(filters(page)).toBeVisible();
  await bar(page).tap();
  await expect(filters(page)).toBeHidden();
  await expect(bar(page)).toContainText("Rebels, 16 Oct – 21 Dec");
});

test("the closed sheet says how many filters it does not name", async ({ page }) => {
  await open(page, `${campaign}?type=airstrike&certainty=stated,reported&place=al-hader`);
  await expect(bar(page)).toHaveText(/All sides, 16 Oct – 21 Dec\+ 4 more filters$/);
  await open(page, `${campaign}?faction=rebels&place=al-hader`);
  await expect(bar(page)).toHaveText(/Rebels, 16 Oct – 21 Dec\+ 1 more filter$/);
  await open(page, `${campaign}?faction=rebels`);
  await expect(bar(page)).not.toContainText("more");
});

test("Escape closes the filters before the event that lies under them", async ({ page }) => {
  await openAll(page, `${campaign}?event=${sevenVillages}`);
  await expect(panel(page)).toBeVisible();
  const sheet = page.locator("search > button[aria-controls=filters]");
  await sheet.press("Enter");
  await filters(page).locator("summary").first().press("Enter");
  await expect(filters(page).locator("details[open]")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(filters(page).locator("details[open]")).toHaveCount(0);
  await expect(filters(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(filters(page)).toBeHidden();
  await expect(sheet).toBeFocused();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});

test("the last of the page can be scrolled clear of the bar", async ({ page }) => {
  await openAll(page);
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  const last = page.getByRole("contentinfo").getByRole("link").last();
  await expect(async () => {
    const [link, over] = [await last.boundingBox(), await bar(page).boundingBox()];
    if (!link || !over) throw new Error("One of them has no place on the page.");
    expect(link.y + link.height).toBeLessThanOrEqual(over.y);
  }).toPass();
});

test("a tap on a mark of the timeline opens its event, within chosen days too", async ({ page }) => {
  for (const time of ["", "?time=2015-10-18..2015-11-20"]) {
    await openAll(page, `${campaign}${time}`);
    await tap(page, await middleOf(marksOf(figureOf(page, "timeline"), sevenVillages).first()));
    await expect(page).toHaveURL(`${campaign}${time}${time === "" ? "?" : "&"}event=${sevenVillages}`);
  }
});

test("a finger that the system takes over chooses no days", async ({ page }) => {
  await openAll(page);
  const from = await middleOf(overlay(figureOf(page, "timeline")));
  const shown = () =>
    figureOf(page, "timeline")
      .locator(".veil")
      .evaluateAll((all) => all.map((veil) => veil.style.transform));
  const before = await shown();
  await swipe(page, from, 80, 0, "touchCancel");
  await expect.poll(shown).toEqual(before);
  expect(query(page)).toBe("");
  await swipe(page, from, 80, 0);
  await expect(page).toHaveURL(/time=/);
});

test("a tap on a mark opens its event in reach of the thumb, a tap closes it", async ({ page }) => {
  const thrown = errors(page);
  await openAll(page);
  await tap(page, await middleOf(marksOf(figureOf(page, "villages-captured"), sevenVillages).first()));
  await expect(page).toHaveURL(`${campaign}?event=${sevenVillages}`);
  expect(thrown).toEqual([]);
  await expect(panel(page)).toBeInViewport();
  const box = () => panel(page).evaluate((it) => it.getBoundingClientRect());
  await expect.poll(async () => (await box()).bottom).toBeCloseTo(740, 0);
  expect((await box()).width).toBe(360);
  await panel(page).getByRole("button", { name: "Close the event" }).tap();
  await expect(panel(page)).toHaveCount(0);
});

test("a tap beside a mark opens the nearest one, a tap where none is near tells of the day", async ({ page }) => {
  await openAll(page);
  const figure = figureOf(page, "villages-captured");
  const readout = figure.locator(".readout:visible");
  const mark = marksOf(figure, sevenVillages).first();
  const { x, y, width } = await placeOf(mark);
  await tap(page, { x: x + width / 2, y: y - 12 });
  await expect(panel(page)).toContainText("21–22 October 2015");
  await panel(page).getByRole("button", { name: "Close the event" }).tap();
  await expect(panel(page)).toBeHidden();
  await expect(readout).toHaveCount(0);
  // Between the captures of November and those of December.
  const again = await placeOf(mark);
  const drawn = await drawing(figure).boundingBox();
  if (!drawn) throw new Error("The drawing has no place on the page.");
  await tap(page, { x: drawn.x + drawn.width * 0.66, y: again.y });
  await expect(readout).toContainText(/(November|December) 2015/);
  await expect(panel(page)).toBeHidden();
});

test("a tap on a mark of the timeline, where a finger also brushes, opens its event", async ({ page }) => {
  await openAll(page);
  await tap(page, await middleOf(marksOf(figureOf(page, "timeline"), sevenVillages).first()));
  await expect(page).toHaveURL(`${campaign}?event=${sevenVillages}`);
});

test("a finger that goes up over a chart scrolls the page, whichever it is", async ({ page }) => {
  const thrown = errors(page);
  await openAll(page);
  for (const slug of timeCharts) {
    const from = await middleOf(overlay(figureOf(page, slug)));
    const before = await scrolled(page);
    await swipe(page, from, 0, -200);
    await expect.poll(() => scrolled(page), slug).toBeGreaterThan(before + 100);
    // The page may run on after the finger.
    await expect.poll(() => rests(page), slug).toBe(true);
    expect(query(page), slug).toBe("");
    expect(thrown, slug).toEqual([]);
  }
});

test("a finger that goes sideways over the timeline chooses days", async ({ page }) => {
  await openAll(page);
  const { x, y } = await middleOf(overlay(figureOf(page, "timeline")));
  await swipe(page, { x: x - 60, y }, 120, 0);
  await expect(page).toHaveURL(/\?time=2015-1\d-\d\d\.\.2015-1\d-\d\d$/);
});

test("nothing scrolls sideways with the filters open, all of them", async ({ page }) => {
  await openAll(
    page,
    `${campaign}?faction=syrian-armed-forces,hezbollah,iraqi-militias&place=southern-aleppo-countryside`,
  );
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  await bar(page).tap();
  await expect(filters(page)).toBeVisible();
  expect(await beyond(page)).toBeLessThanOrEqual(0);
  for (const summary of await filters(page).locator("summary").all()) {
    await summary.tap();
    await expect(summary.locator("+ div")).toBeVisible();
    expect(await beyond(page), (await summary.textContent()) ?? "").toBeLessThanOrEqual(0);
  }
});

for (const event of [sevenVillages, "2015-10-23-highway-clashes", "2015-09-01-kuweyres-operation"]) {
  test(`nothing scrolls sideways with the event ${event} open`, async ({ page }) => {
    await openAll(page, `${campaign}?event=${event}`);
    await expect(panel(page)).toBeVisible();
    expect(await beyond(page)).toBeLessThanOrEqual(0);
  });
}

for (const query of [
  "",
  "?faction=rebels&time=2015-11-01..2015-11-12",
  "?mode=cumulative&level=group&unit=village,town",
]) {
  test(`no text of a chart is drawn smaller than 12 px${query && ` under ${query}`}`, async ({ page }) => {
    await openAll(page, `${campaign}${query}`);
    const sizes = await page.locator("figure svg.plot text").evaluateAll((texts) =>
      texts
        .filter((text) => text.textContent?.trim() && text.getClientRects().length > 0)
        .map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
          const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale;
          return { figure: text.closest("figure")?.id, text: text.textContent, size };
        }),
    );
    expect(sizes.length).toBeGreaterThan(50);
    expect(sizes.filter(({ size }) => size < 11.99)).toEqual([]);
  });
}

test("charts are drawn at the width that they have", async ({ page }) => {
  await openAll(page);
  for (const slug of timeCharts) {
    // The marks, and the words over them.
    const layers = await figureOf(page, slug)
      .locator("svg.plot")
      .evaluateAll((all) =>
        all.map((it) => ({ drawn: Number(it.getAttribute("width")), wide: it.getBoundingClientRect().width })),
      );
    expect(layers).toHaveLength(2);
    for (const { drawn, wide } of layers) {
      expect(drawn).toBeCloseTo(wide, 0);
      expect(wide).toBeGreaterThan(300);
    }
  }
});
