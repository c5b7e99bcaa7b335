import { expect, type Page, test } from "@playwright/test";
import {
  campaign,
  clearShare,
  count,
  figureOf,
  filters,
  open,
  openAll,
  panel,
  query,
  said,
  stage,
  timeCharts,
} from "./pages";

declare global {
  interface Window {
    heard: string[];
  }
}

/** Notes all that the page has read out, each change of a live region by itself. */
async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.heard = [];
    const regions = ["[role=status]", "[role=alert]", "[aria-live]", "output"]
      .map((region) => `${region}:not([aria-live=off])`)
      .join();
    const last = new Map([...document.querySelectorAll(regions)].map((region) => [region, region.textContent]));
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = region.textContent ?? "";
        // What comes into the page with its words is not read out.
        if (last.has(region) && last.get(region) !== text) window.heard.push(text);
        last.set(region, text);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** What one key has read out, once something is, and all that the page does in the frames after it. */
async function heardOn(page: Page, key: string): Promise<string[]> {
  await page.evaluate(() => {
    window.heard.length = 0;
  });
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => window.heard.length), key).toBeGreaterThan(0);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page.evaluate(() => [...window.heard]);
}

/** The keyboard on a chart of the dashboard. */
async function onChart(page: Page, slug: string): Promise<void> {
  await openAll(page);
  await stage(figureOf(page, slug)).focus();
}

/** The keyboard on a chart on its own page. */
async function onOwnPage(page: Page, slug: string): Promise<void> {
  await open(page, `${campaign}/charts/${slug}`);
  await stage(figureOf(page, slug)).focus();
}

/** Leaves the chart, so that the next begins anew. */
async function leave(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(said(page)).toHaveText("Left the chart.");
}

test("Tab stops once on each chart, and never on a mark", async ({ page }) => {
  await openAll(page);
  await page.getByRole("region", { name: "Headline figures" }).getByRole("link").last().focus();
  const stops: { figure: string | undefined; chart: boolean; drawn: boolean }[] = [];
  for (let past = false; !past; ) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      return {
        past: at?.closest("#events") != null || at === document.body,
        figure: at?.closest("figure")?.id,
        chart: at?.getAttribute("aria-roledescription") === "chart",
        drawn: at?.closest("svg") != null,
      };
    });
    ({ past } = stop);
    stops.push(stop);
  }
  expect(stops.filter(({ chart }) => chart).map(({ figure }) => figure)).toEqual(timeCharts);
  expect(stops.filter(({ drawn }) => drawn)).toEqual([]);
});

test("arrows go by day, Home and End to the ends of a chart, and no further, whichever it is", async ({ page }) => {
  await openAll(page);
  for (const slug of timeCharts) {
    await test.step(slug, async () => {
      await stage(figureOf(page, slug)).focus();
      await page.keyboard.press("Home");
      await expect(said(page)).toHaveText(/^16 October 2015\. /);
      await page.keyboard.press("ArrowLeft");
      await expect(said(page)).toHaveText(/^16 October 2015\. /);
      await page.keyboard.press("ArrowRight");
      await expect(said(page)).toHaveText(/^17 October 2015\. /);
      await page.keyboard.press("ArrowLeft");
      await expect(said(page)).toHaveText(/^16 October 2015\. /);
      await page.keyboard.press("End");
      await expect(said(page)).toHaveText(/^21 December 2015\. /);
      await page.keyboard.press("ArrowRight");
      await expect(said(page)).toHaveText(/^21 December 2015\. /);
      await expect(figureOf(page, slug).locator(".day")).toHaveCount(1);
      await leave(page);
    });
  }
});

test("Page Down goes from mark to mark of a chart, Page Up back, whichever it is", async ({ page }) => {
  await openAll(page);
  for (const slug of timeCharts) {
    await test.step(slug, async () => {
      await stage(figureOf(page, slug)).focus();
      const before = (await said(page).textContent()) ?? "";
      await page.keyboard.press("PageDown");
      await expect(said(page)).not.toHaveText(before);
      const first = (await said(page).textContent()) ?? "";
      expect(first).not.toContain("nothing reported");
      await page.keyboard.press("PageDown");
      await expect(said(page)).not.toHaveText(first);
      expect(await said(page).textContent()).not.toContain("nothing reported");
      await page.keyboard.press("PageUp");
      await expect(said(page)).toHaveText(first);
      await leave(page);
    });
  }
});

test("what the cursor is on is read out with its day, its sides and their values", async ({ page }) => {
  await onOwnPage(page, "villages-captured");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText("21 October 2015. Government: 7 villages over 21–22 Oct.");
  await page.keyboard.press("ArrowLeft");
  await expect(said(page)).toHaveText("20 October 2015. nothing reported.");
});

test("arrows go by side, from the top of the chart down and round", async ({ page }) => {
  await onOwnPage(page, "faction-activity");
  await page.keyboard.press("Home");
  for (let i = 0; i < 7; i++) await page.keyboard.press("ArrowRight");
  const all =
    "23 October 2015. Government: acted in 3, target of 4. Rebels: acted in 1, target of 1. ISIL: acted in 3, target of 2.";
  await expect(said(page)).toHaveText(all);
  await page.keyboard.press("ArrowDown");
  await expect(said(page)).toHaveText("Government, 23 October 2015. Government: acted in 3, target of 4.");
  await page.keyboard.press("ArrowDown");
  await expect(said(page)).toHaveText("Rebels, 23 October 2015. Rebels: acted in 1, target of 1.");
  await page.keyboard.press("ArrowDown");
  await expect(said(page)).toHaveText("ISIL, 23 October 2015. ISIL: acted in 3, target of 2.");
  await page.keyboard.press("ArrowDown");
  await expect(said(page)).toHaveText(`All sides, ${all}`);
  await page.keyboard.press("ArrowUp");
  await expect(said(page)).toHaveText("ISIL, 23 October 2015. ISIL: acted in 3, target of 2.");
});

test("sides come in the order in which a chart tells them, whichever it is", async ({ page }) => {
  await openAll(page);
  for (const slug of timeCharts) {
    await test.step(slug, async () => {
      await stage(figureOf(page, slug)).focus();
      await page.keyboard.press("Home");
      await expect(said(page)).toHaveText(/^16 October 2015\. /);
      const order = ["Government", "Rebels", "ISIL"];
      const sides: string[] = [];
      while (sides.length <= order.length) {
        const before = (await said(page).textContent()) ?? "";
        await page.keyboard.press("ArrowDown");
        await expect(said(page)).not.toHaveText(before);
        const [side = ""] = ((await said(page).textContent()) ?? "").split(", ");
        if (side === "All sides") break;
        sides.push(side);
      }
      expect(sides).toEqual(order.filter((name) => sides.includes(name)));
      expect(sides.length).toBeGreaterThan(0);
      await leave(page);
    });
  }
});

test("on a side the cursor goes from mark to mark of that side alone", async ({ page }) => {
  await onOwnPage(page, "villages-captured");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Home");
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText(/^17 October 2015\. Rebels: up to 1 village/);
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText("23 October 2015. Rebels: 1 village.");
});

test("each key is answered once, by one live region", async ({ page }) => {
  await onChart(page, "villages-captured");
  await listen(page);
  for (const key of [
    "Home",
    "ArrowRight",
    "PageDown",
    "ArrowDown",
    "ArrowDown",
    "ArrowUp",
    "End",
    "PageUp",
    "Escape",
  ]) {
    const heard = await heardOn(page, key);
    expect(heard, key).toHaveLength(1);
    expect(heard[0], key).toBe(await said(page).textContent());
  }
});

test("while days are chosen by keys the choice is read out once, and its count once", async ({ page }) => {
  await onChart(page, "villages-captured");
  await page.keyboard.press("Home");
  await listen(page);
  await page.keyboard.down("Shift");
  for (const day of [17, 18]) {
    const heard = await heardOn(page, "ArrowRight");
    expect(heard.filter((text) => text === `Choosing 16–${day} October 2015.`)).toHaveLength(1);
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard.filter((text) => !/^Choosing |^\d+ of 90 events, /.test(text))).toEqual([]);
  }
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(`${campaign}?time=earliest..2015-10-18`);
});

test("Shift and an arrow choose days, backwards too, and the link says them when Shift is let go", async ({ page }) => {
  await onChart(page, "casualties");
  await page.keyboard.press("End");
  await page.keyboard.down("Shift");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(said(page)).toHaveText("Choosing 19–21 December 2015.");
  expect(query(page)).toBe("");
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(`${campaign}?time=2015-12-19..latest`);
  await expect(stage(figureOf(page, "casualties"))).toBeFocused();
});

for (const [key, how] of [
  ["Escape", "given up by Escape"],
  ["Tab", "left by Tab"],
] as const) {
  test(`a choice of days that is ${how} before Shift is let go leaves all as the link has it`, async ({ page }) => {
    await onChart(page, "casualties");
    const before = (await count(page).textContent()) ?? "";
    await page.keyboard.press("End");
    await page.keyboard.down("Shift");
    await page.keyboard.press("ArrowLeft");
    await expect(page.getByLabel("First day")).toHaveValue("2015-12-20");
    await expect.poll(() => clearShare(figureOf(page, "casualties"))).toBeLessThan(0.1);
    await page.keyboard.press(key);
    await page.keyboard.up("Shift");
    await expect.poll(() => clearShare(figureOf(page, "casualties"))).toBeCloseTo(1, 5);
    await expect(page.getByLabel("First day")).toHaveValue("2015-10-16");
    await expect(figureOf(page, "map").locator("output")).toHaveText("21 December 2015");
    await expect(count(page)).toHaveText(before);
    expect(query(page)).toBe("");
  });
}

test("each choice of days begins at the day where the cursor then is", async ({ page }) => {
  await onChart(page, "casualties");
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page).toHaveURL(`${campaign}?time=earliest..2015-10-17`);
  await page.keyboard.press("Shift+ArrowRight");
  await expect(said(page)).toHaveText("Choosing 17–18 October 2015.");
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(said(page)).toHaveText("Choosing 20–21 December 2015.");
  await expect(page).toHaveURL(`${campaign}?time=2015-12-20..latest`);
});

test("Shift with Home, End, Page Up and Page Down chooses the days up to there", async ({ page }) => {
  await onChart(page, "villages-captured");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText(/^21 October 2015/);
  await page.keyboard.down("Shift");
  await page.keyboard.press("End");
  await expect(said(page)).toHaveText("Choosing 21 October – 21 December 2015.");
  await page.keyboard.press("Home");
  await expect(said(page)).toHaveText("Choosing 16–21 October 2015.");
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText("Choosing 17–21 October 2015.");
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText("Choosing 21 October 2015.");
  await page.keyboard.press("PageUp");
  await expect(said(page)).toHaveText("Choosing 17–21 October 2015.");
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(`${campaign}?time=2015-10-17..2015-10-21`);
});

test("Enter opens the events behind the day, and nothing where none is", async ({ page }) => {
  await onChart(page, "villages-captured");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  await expect(said(page)).toHaveText("20 October 2015. nothing reported.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toHaveText(/^21 October 2015/);
  expect(query(page)).toBe("");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${campaign}?event=2015-10-21-seven-villages`);
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(stage(figureOf(page, "villages-captured"))).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toHaveText(/^22 October 2015/);
});

test("Escape leaves, and the next key begins anew", async ({ page }) => {
  await onChart(page, "villages-captured");
  await page.keyboard.press("End");
  await expect(page.locator(".day")).toHaveCount(timeCharts.length);
  await page.keyboard.press("Escape");
  await expect(said(page)).toHaveText("Left the chart.");
  await expect(page.locator(".day")).toHaveCount(0);
  await expect(stage(figureOf(page, "villages-captured"))).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toHaveText(/^17 October 2015/);
});

test("the cursor keeps its day when a filter has the chart drawn anew", async ({ page }) => {
  await onChart(page, "villages-captured");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("PageDown");
  await expect(said(page)).toHaveText(/^21 October 2015/);
  await filters(page).getByRole("checkbox", { name: "Rebels" }).press("Space");
  await expect(figureOf(page, "villages-captured").getByRole("heading", { level: 2 })).toContainText("(Rebels)");
  await stage(figureOf(page, "villages-captured")).focus();
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toHaveText("22 October 2015. nothing reported.");
});

test("the cursor stays drawn when the days that it chose have the charts drawn anew", async ({ page }) => {
  await onChart(page, "timeline");
  await page.keyboard.press("Home");
  await page.keyboard.down("Shift");
  for (let i = 0; i < 7; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(`${campaign}?time=earliest..2015-10-23`);
  await expect(figureOf(page, "timeline").locator("p").first()).toContainText("16–23 October 2015");
  await expect(page.locator(".brush .overlay")).toHaveCount(timeCharts.length);
  await expect(page.locator(".day")).toHaveCount(timeCharts.length);
  await page.keyboard.press("ArrowLeft");
  await expect(said(page)).toHaveText(/^22 October 2015/);
});

test("keys with Control, Alt or Command stay the browser’s", async ({ page }) => {
  await onOwnPage(page, "timeline");
  await page.keyboard.press("Home");
  await expect(said(page)).toHaveText(/^16 October 2015/);
  const kept = await stage(figureOf(page, "timeline")).evaluate((chart) =>
    ["ctrlKey", "altKey", "metaKey"].map((modifier) =>
      chart.dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowRight", [modifier]: true, bubbles: true, cancelable: true }),
      ),
    ),
  );
  expect(kept).toEqual([true, true, true]);
  await expect(said(page)).toHaveText(/^16 October 2015/);
});

test("a chart that still waits to be drawn anew is drawn by the first key, and hears it", async ({ page }) => {
  await openAll(page);
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await filters(page).getByRole("checkbox", { name: "ISIL" }).press("Space");
  // Drawn for all factions, with all but ISIL’s marks hidden.
  const territory = figureOf(page, "territory");
  const hidden = territory.locator("a.masked");
  await expect(territory.getByRole("heading")).toContainText("ISIL");
  await expect(hidden).not.toHaveCount(0);
  await stage(territory).evaluate((box) => box.focus({ preventScroll: true }));
  await page.keyboard.press("Home");
  await expect(said(page)).toContainText("16 October 2015");
  await expect(hidden).toHaveCount(0);
});

test("a chart that still waits to be drawn anew is drawn when it comes on screen", async ({ page }) => {
  await openAll(page);
  await page.evaluate(() => {
    window.requestIdleCallback = () => 0;
  });
  await filters(page).getByRole("checkbox", { name: "ISIL" }).press("Space");
  const hidden = figureOf(page, "faction-activity").locator("a.masked");
  await expect(hidden).not.toHaveCount(0);
  await stage(figureOf(page, "faction-activity")).scrollIntoViewIfNeeded();
  await expect(hidden).toHaveCount(0);
});
