import { expect, type Page, test } from "@playwright/test";
import { campaign, open, openAll } from "./pages";

// A trace keeps the page at each of hundreds of keys.
test.use({ trace: "off" });

/** Few events, so that the walk is short. */
const few = `${campaign}?time=2015-12-20..latest`;
/** Stops from the top of the page through the filters, all charts and the events, well into the order of battle. */
const enough = 120;

/** What is wrong with how the focused element is seen; null when the focus has left the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const box = at.getBoundingClientRect();
    const name = `${at.tagName} “${at.getAttribute("aria-label") ?? at.textContent?.trim().slice(0, 40)}”`;
    const points = [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + 2, box.top + 2],
      [box.right - 2, box.bottom - 2],
      [box.left + 2, box.bottom - 2],
      [box.right - 2, box.top + 2],
    ] as const;
    // A label’s swatch may lie over its box; a chart may be higher than the screen.
    const own = at.closest("label") ?? at;
    const inSight = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (own.contains(there) || there.contains(own));
    });
    const ringed = [at, own, at.nextElementSibling].some((it) => it && getComputedStyle(it).outlineStyle !== "none");
    // The button in a date field has the focus ring of the browser, which no script can see.
    const seen = ringed || (at instanceof HTMLInputElement && at.type === "date");
    return { name, faults: [!inSight && "covered", !seen && "without a ring"].filter(Boolean) };
  });

async function step(page: Page, key: string) {
  await page.keyboard.press(key);
  // What it comes to is scrolled into sight by then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return focused(page);
}

test("Tab through the filters leaves the page where it is", async ({ page }) => {
  await openAll(page);
  await page.locator("#casualties").evaluate((figure) => figure.scrollIntoView({ behavior: "instant" }));
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  const before = await scrolled();
  expect(before).toBeGreaterThan(500);
  const bar = await page.locator("search").first().boundingBox();
  if (!bar) throw new Error("The filters are out of reach.");
  await page.mouse.click(bar.x + 2, bar.y + bar.height / 2);
  for (const name of ["Government", "Rebels"]) {
    const box = page.getByRole("checkbox", { name, exact: true }).first();
    for (let key = 0; key < 3 && !(await box.evaluate((it) => it === document.activeElement)); key++) {
      await page.keyboard.press("Tab");
    }
    await expect(box).toBeFocused();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await scrolled(), name).toBe(before);
  }
});

for (const [screen, viewport] of Object.entries({
  wide: { width: 1280, height: 900 },
  narrow: { width: 390, height: 740 },
  "zoomed four times": { width: 320, height: 256 },
})) {
  test(`what Tab comes to on the dashboard is in sight, forwards and back: ${screen}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(viewport);
    await openAll(page, few);
    for (const key of ["Tab", "Shift+Tab"]) {
      const stops: { name: string; faults: unknown[] }[] = [];
      for (let stop = await step(page, key); stop !== null && stops.length < enough; stop = await step(page, key)) {
        stops.push(stop);
      }
      expect(
        stops.filter(({ faults }) => faults.length > 0),
        key,
      ).toEqual([]);
      expect(stops.length, "no trap").toBeGreaterThanOrEqual(enough - 10);
    }
  });
}

test("the first stop leads past what stands on every page", async ({ page }) => {
  for (const path of [campaign, `${campaign}/charts/map`, `${campaign}/data`]) {
    await open(page, path);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  }
});

test("each page has one first heading, one main part, and headings that skip no level", async ({ page }) => {
  for (const path of [
    campaign,
    `${campaign}?event=2015-10-21-seven-villages`,
    `${campaign}/charts/map`,
    `${campaign}/events/2015-10-21-seven-villages`,
    `${campaign}/data`,
    `${campaign}/data/codebook`,
    "/api",
    "/accessibility",
    "/nowhere",
  ]) {
    await open(page, path);
    await expect(page.getByRole("main")).toHaveCount(1);
    const levels = await page
      .getByRole("heading")
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    levels.reduce((above, level) => {
      expect(level - above, path).toBeLessThanOrEqual(1);
      return level;
    }, 0);
  }
});

test("no control is without a name, and a chart says its short one: its figure has said the title", async ({
  page,
}) => {
  await openAll(page);
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const controls = /^(button|link|checkbox|radio|textbox|searchbox|combobox|application|img|figure|region|tab)$/;
  const seen = nodes.filter(({ ignored, role }) => !ignored && controls.test(role?.value ?? ""));
  expect(seen.length).toBeGreaterThan(300);
  expect(seen.filter(({ name }) => !name?.value?.trim()).map(({ role }) => role?.value)).toEqual([]);
  const names = seen.filter(({ role }) => role?.value === "application").map(({ name }) => name?.value);
  expect(names).toContain("Villages captured");
  expect(new Set(names).size).toBe(names.length);
});
