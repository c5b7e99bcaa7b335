import { expect, type Locator, type Page, test } from "@playwright/test";
import { campaign, captures, count, drawing, filters, query, timeline } from "./pages";

const mapPage = `${campaign}/charts/map`;
const map = (page: Page) => page.getByRole("figure", { name: /^Who held which place/ });
const stage = (page: Page) => map(page).locator("[aria-roledescription=map]");
/** A place's mark on the map, by its id; on the overview it may stand once more. */
const place = (page: Page, id: string) =>
  map(page).locator(`.places a:is([href*="place=${id}#"], [href*="place=${id}&"]):visible`).first();
const tray = (page: Page) => map(page).getByRole("region", { name: "Not in the drawing" });

async function openMap(page: Page, path = mapPage): Promise<void> {
  await page.goto(path);
  await expect(stage(page)).toHaveRole("application");
  await expect(stage(page).locator("svg")).not.toHaveCount(0);
  await expect(stage(page).locator("[data-size]")).toHaveCount(0);
}

/** How far two places are drawn from one another, px. */
async function apart(page: Page): Promise<number> {
  const [a, b] = await Promise.all(
    ["al-hader", "al-shgaydalah"].map((id) => place(page, id).locator("g").getAttribute("transform")),
  );
  const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [a, b].map((at) => (at?.match(/[\d.-]+/g) ?? []).map(Number)) as [
    number[],
    number[],
  ];
  return Math.hypot(ax - bx, ay - by);
}

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.locator("g").boundingBox();
  if (!box) throw new Error("It has no place on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("a press on a place filters by it, a second press lifts the filter", async ({ page }) => {
  await openMap(page);
  const told = await count(page).textContent();
  const press = async () => {
    const { x, y } = await middle(place(page, "kafr-haddad"));
    await page.mouse.click(x, y);
  };
  await press();
  await expect(page).toHaveURL(`${mapPage}?place=kafr-haddad`);
  await expect(count(page)).toContainText("1 of 90 events");
  await expect(map(page).getByRole("heading", { level: 2 })).toContainText("(Kafr Haddad)");
  await press();
  await expect(page).toHaveURL(mapPage);
  await expect(count(page)).toHaveText(told ?? "");
});

test("a chosen place stands among the filters, from which it is removed", async ({ page }) => {
  await openMap(page, `${campaign}?place=al-hader`);
  await expect(captures(page).getByRole("heading")).toContainText("(Al-Hader)");
  await filters(page).getByRole("button", { name: "Place: Al-Hader. Remove this filter" }).click();
  await expect(page).toHaveURL(campaign);
});

test("the keyboard walks the places, zooms, chooses and leaves", async ({ page }) => {
  await openMap(page);
  await stage(page).focus();
  await page.keyboard.press("Home");
  const said = page.getByRole("status").filter({ hasText: /:/ });
  await expect(said.last()).toContainText("Ta’anah: ");
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowDown");
  const name = (await said.last().textContent())?.split(":")[0] ?? "";
  const whole = await apart(page);
  await page.keyboard.press("+");
  await expect.poll(() => apart(page)).toBeGreaterThan(whole * 1.5);
  await page.keyboard.press("0");
  await expect.poll(() => apart(page)).toBeCloseTo(whole, 0);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?place=[a-z-]+$/);
  await expect(filters(page).getByRole("button", { name: `Place: ${name}` })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(mapPage);
  await page.keyboard.press("Escape");
  await expect(stage(page)).toBeFocused();
});

test("pointing at a place lights its events on the charts, pointing at an event its places", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await openMap(page, campaign);
  await expect(timeline(page).locator(".brush .overlay")).toBeAttached();
  const at = await middle(place(page, "kafr-haddad"));
  await page.mouse.move(at.x, at.y);
  await expect(timeline(page).locator("a.lit")).not.toHaveCount(0);
  await expect(stage(page).locator(".readout")).toContainText("Kafr Haddad: Government since 5 November 2015");
  await page.getByRole("row").filter({ hasText: "The army takes Kafr Haddad" }).hover();
  await expect(place(page, "kafr-haddad").locator(".lit")).toHaveCount(1);
});

test("the days play, the map and the fields follow, and a pause writes the link", async ({ page }) => {
  await openMap(page, `${mapPage}?time=2015-11-01..2015-11-12`);
  const mark = () => place(page, "al-hader").locator("path").count();
  const taken = await mark();
  await map(page).getByRole("button", { name: "A day less" }).click();
  await expect(page).toHaveURL(/time=2015-11-01\.\.2015-11-11$/);
  await expect.poll(mark).toBeLessThan(taken);
  await map(page).getByRole("button", { name: "Play the days" }).click();
  await expect.poll(mark).toBe(taken);
  await expect(page.getByLabel("Last day").first()).not.toHaveValue("2015-11-11");
  expect(query(page)).toBe("?time=2015-11-01..2015-11-11");
  await map(page).getByRole("button", { name: "Pause" }).click();
  await expect(page).not.toHaveURL(/2015-11-11$/);
  await expect(map(page).getByRole("button", { name: "Play the days" })).toBeVisible();
});

test("under reduced motion nothing plays, days are stepped by a press", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page);
  await expect(map(page).getByRole("button", { name: "Play the days" })).toBeHidden();
  await map(page).getByRole("button", { name: "A day more" }).click();
  await expect(page).toHaveURL(/time=earliest\.\.2015-12-22$/);
});

test("the wheel scrolls the page, and zooms with Control held", async ({ page }) => {
  await openMap(page);
  const whole = await apart(page);
  const at = await middle(place(page, "al-hader"));
  await page.mouse.move(at.x, at.y);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before);
  expect(await apart(page)).toBeCloseTo(whole, 0);
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await expect.poll(() => apart(page)).toBeGreaterThan(whole * 1.5);
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test("buttons zoom and show the whole map again", async ({ page }) => {
  await openMap(page);
  const whole = await apart(page);
  await map(page).getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => apart(page)).toBeGreaterThan(whole * 1.5);
  await map(page).getByRole("button", { name: "All of the map" }).click();
  await expect.poll(() => apart(page)).toBeCloseTo(whole, 0);
});

test("the tray counts what the map cannot show and leads to its events", async ({ page }) => {
  await openMap(page);
  await expect(tray(page)).toContainText("Government: 44 to 50 villages");
  await expect(tray(page)).toContainText("Southern Aleppo countryside: 19 events");
  await tray(page).getByRole("link", { name: "Rebels: 11 villages" }).click();
  await expect(page.getByRole("complementary")).toContainText("Behind the same mark");
  await expect(page).toHaveURL(/event=2015-/);
});

test("a ground that does not come leaves the map as it was sent, with a way to try again", async ({ page }) => {
  let fail = true;
  await page.route("**/basemap.json", (route) => (fail ? route.fulfill({ status: 503 }) : route.continue()));
  await page.goto(mapPage);
  await expect(map(page)).toContainText("The ground of the map could not be loaded.");
  await expect(drawing(map(page))).toBeVisible();
  fail = false;
  await map(page).getByRole("button", { name: "Try again" }).click();
  await expect(stage(page)).toHaveRole("application");
});

for (const width of [320, 390, 834, 1440]) {
  test(`nothing scrolls sideways and no two labels touch at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openMap(page);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const touching = await stage(page).evaluate((box) => {
      const sheets = [...box.querySelectorAll(".labels")];
      return sheets.flatMap((sheet) => {
        const rects = [...sheet.querySelectorAll("text")].map((text) => ({
          name: text.textContent,
          rect: text.getBoundingClientRect(),
        }));
        return rects.flatMap((a, i) =>
          rects
            .slice(i + 1)
            .filter(
              (b) =>
                a.rect.left < b.rect.right - 1 &&
                b.rect.left < a.rect.right - 1 &&
                a.rect.top < b.rect.bottom - 4 &&
                b.rect.top < a.rect.bottom - 4,
            )
            .map((b) => `${a.name} / ${b.name}`),
        );
      });
    });
    expect(touching).toEqual([]);
  });
}

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the map stands in the page with its ground, its tray and links to each place", async ({ page }) => {
    await page.goto(mapPage);
    await expect(drawing(map(page))).toBeVisible();
    await expect(map(page).getByText("© OpenStreetMap contributors, Natural Earth").last()).toBeVisible();
    await expect(tray(page)).toContainText("Government: 44 to 50 villages");
    await expect(map(page).getByRole("button")).toHaveCount(0);
    await place(page, "al-hader").click();
    await expect(page).toHaveURL(/place=al-hader/);
  });
});
