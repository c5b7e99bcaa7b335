import { expect, type Locator, type Page, test } from "@playwright/test";
import { parseDay } from "@/lib/campaign/day";
import { english } from "@/lib/campaign/language";
import { sayDay } from "@/lib/charts/words";
import {
  atRest,
  campaign,
  captures,
  count,
  drawing,
  filters,
  fitted,
  middleOf,
  open,
  overlay,
  press,
  query,
  timeline,
} from "./pages";

const mapPage = `${campaign}/charts/map`;
const map = (page: Page) => page.getByRole("figure", { name: /^Who held which place/ });
const stage = (page: Page) => map(page).locator("[aria-roledescription=map]");
/** A place's mark on the map, by its id; on the overview it may stand once more. */
const place = (page: Page, id: string) =>
  map(page).locator(`.places a:is([href*="place=${id}#"], [href*="place=${id}&"]):visible`).first();
const tray = (page: Page) => map(page).getByRole("region", { name: "Not in the drawing" });

interface Finger {
  readonly x: number;
  readonly y: number;
}

async function openMap(page: Page, path = mapPage): Promise<void> {
  await page.goto(path);
  await expect(stage(page)).toHaveRole("application");
  await expect(stage(page).locator("svg")).not.toHaveCount(0);
  await expect(stage(page).locator("[data-size]")).toHaveCount(0);
  await atRest(page);
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

/** The frame on the overview around what the map shows, px. */
const seen = (page: Page) =>
  stage(page)
    .locator(".seen:visible")
    .evaluate((frame) => {
      const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
        Number(frame.getAttribute(name)),
      );
      return { width, height, middle: { x: x + width / 2, y: y + height / 2 } };
    });

const middle = (mark: Locator) => middleOf(mark.locator("g"));

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
  await atRest(page);
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

test("a map that is drawn anew keeps lit what is pointed at", async ({ page }) => {
  await openMap(page, campaign);
  await page.getByRole("row").filter({ hasText: "The army takes Kafr Haddad" }).getByRole("link").first().focus();
  const lit = place(page, "kafr-haddad").locator(".lit");
  await expect(lit).toHaveCount(1);
  const drawn = await stage(page)
    .locator("svg")
    .first()
    .evaluateHandle((svg) => svg);
  await page.setViewportSize({ width: 1100, height: 900 });
  await expect.poll(() => drawn.evaluate((svg) => svg.isConnected)).toBe(false);
  await expect(lit).toHaveCount(1);
});

/** Stops the clock of a page: from now on days play only as far as they are let. */
const stopClock = async (page: Page) => page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
/** Lets so many days play. */
const playOn = (page: Page, days: number) => page.clock.runFor(days * 250);

test("the days play, the map and the fields follow, and a pause writes the link", async ({ page }) => {
  await page.clock.install();
  await openMap(page, `${mapPage}?time=2015-11-01..2015-11-12`);
  const mark = () => place(page, "al-hader").locator("path").count();
  const taken = await mark();
  await map(page).getByRole("button", { name: "A day less" }).click();
  await expect(page).toHaveURL(/time=2015-11-01\.\.2015-11-11$/);
  await expect.poll(mark).toBeLessThan(taken);
  await stopClock(page);
  await map(page).getByRole("button", { name: "Play the days" }).click();
  await expect(map(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await playOn(page, 2);
  await expect.poll(mark).toBe(taken);
  await expect(page.getByLabel("Last day").first()).not.toHaveValue("2015-11-11");
  expect(query(page)).toBe("?time=2015-11-01..2015-11-11");
  await map(page).getByRole("button", { name: "Pause" }).click();
  await page.clock.resume();
  await expect(page).not.toHaveURL(/2015-11-11$/);
  await expect(map(page).getByRole("button", { name: "Play the days" })).toBeVisible();
});

test("while the days play, title, words, tray, labels and areas follow at each step", async ({ page }) => {
  await page.clock.install();
  await openMap(page, `${mapPage}?time=2015-10-16..2015-12-21`);
  const heading = map(page).getByRole("heading", { level: 2 });
  const bold = stage(page).locator(".labels text[font-weight]").filter({ hasText: "Al-Hader" });
  const areas = () =>
    stage(page)
      .locator(".areas > *")
      .evaluateAll((all) => all.map((one) => one.getAttribute("stroke")).join());
  await expect(bold).toHaveCount(1);
  const held = await areas();
  const told = (await tray(page).textContent()) ?? "";
  expect(told).not.toBe("");
  await stopClock(page);
  await map(page).getByRole("button", { name: "Play the days" }).click();
  await expect(map(page).getByRole("button", { name: "Pause" })).toBeVisible();
  await playOn(page, 2);
  await expect(heading).toContainText(/on (1[6-9]|2\d) October 2015/);
  await expect(bold).toHaveCount(0);
  await expect(tray(page)).not.toHaveText(told);
  await expect.poll(areas).not.toBe(held);
  await playOn(page, 16);
  await expect(heading).toContainText(/on \d+ November 2015/);
  expect(query(page)).toBe("?time=2015-10-16..2015-12-21");
  await playOn(page, 12);
  await expect(bold).toHaveCount(1);
  await map(page).getByRole("button", { name: "Pause" }).click();
  await page.clock.resume();
  await expect(page).not.toHaveURL(/2015-12-21$/);
  const shown = map(page).getByRole("group", { name: "Last day on the map" }).locator("output");
  await expect(async () => {
    const last = parseDay(query(page).slice(-10));
    const said = `${last && sayDay(last, english)}`;
    await expect(shown).toHaveText(said, { timeout: 500 });
    await expect(heading).toContainText(`on ${said}, as far as reported`, { timeout: 500 });
  }).toPass();
});

for (const [how, held] of [
  ["held", 3],
  ["let go at once", 0],
] as const) {
  test(`days that are dragged over a chart while days play, and ${how}, stop the play and are chosen`, async ({
    page,
  }) => {
    await page.clock.install();
    await openMap(page, campaign);
    await overlay(timeline(page)).waitFor();
    await stopClock(page);
    await map(page).getByRole("button", { name: "Play the days" }).click();
    await playOn(page, 3);
    await press(page, timeline(page), 0.3, 0.6);
    await playOn(page, held);
    expect(query(page)).toBe("");
    await page.mouse.up();
    await page.clock.resume();
    await expect(map(page).getByRole("button", { name: "Play the days" })).toBeVisible();
    await expect(page).toHaveURL(`${campaign}?time=2015-11-05..2015-11-24`);
    await expect(page.getByLabel("Last day").first()).toHaveValue("2015-11-24");
  });
}

test("days that are chosen by keyboard on a chart while days play stop the play and are chosen", async ({ page }) => {
  await page.clock.install();
  await openMap(page, campaign);
  await overlay(timeline(page)).waitFor();
  const chart = timeline(page).locator('[aria-roledescription="chart"]');
  await stopClock(page);
  await map(page).getByRole("button", { name: "Play the days" }).click();
  await playOn(page, 3);
  await chart.press("Home");
  await page.keyboard.down("Shift");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  await playOn(page, 3);
  await expect(map(page).getByRole("button", { name: "Play the days" })).toBeVisible();
  expect(query(page)).toBe("");
  await page.keyboard.up("Shift");
  await page.clock.resume();
  await expect(page).toHaveURL(`${campaign}?time=earliest..2015-10-19`);
});

test("days that a link or a field chooses while days play stop the play", async ({ page }) => {
  await page.clock.install();
  for (const [how, choose, time] of [
    ["link", () => page.getByRole("link", { name: /ISIL offensives 23–28 Oct$/ }).click(), "2015-10-23..2015-10-28"],
    ["field", () => page.getByLabel("First day").first().fill("2015-11-01"), "2015-11-01..latest"],
  ] as const) {
    await test.step(how, async () => {
      await openMap(page, campaign);
      await stopClock(page);
      await map(page).getByRole("button", { name: "Play the days" }).click();
      await playOn(page, 3);
      await choose();
      await page.clock.resume();
      await expect(map(page).getByRole("button", { name: "Play the days" })).toBeVisible();
      await expect(page).toHaveURL(`${campaign}?time=${time}`);
    });
  }
});

test("the map’s words follow where a dragged end of the days pauses, before it is let go", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1200 });
  await openMap(page, campaign);
  const heading = map(page).getByRole("heading", { level: 2 });
  const whole = (await heading.textContent()) ?? "";
  await press(page, timeline(page), 0.2, 33.8 / 67);
  await expect(heading).not.toHaveText(whole);
  expect(query(page)).toBe("");
  // The fields follow each step of the drag, the words each pause of it.
  await expect(page.getByLabel("Last day").first()).toHaveValue("2015-11-18");
  const last = parseDay(await page.getByLabel("Last day").first().inputValue());
  const paused = `Who held which place on ${last && sayDay(last, english)}, as far as reported`;
  await expect(heading).toHaveText(paused);
  expect(query(page)).toBe("");
  await page.mouse.up();
  await expect(page).toHaveURL(/time=/);
  await expect(heading).toHaveText(paused);
});

test("under reduced motion nothing plays, days are stepped by a press", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openMap(page);
  await expect(map(page).getByRole("button", { name: "Play the days" })).toBeHidden();
  await map(page).getByRole("button", { name: "A day more" }).click();
  await expect(page).toHaveURL(/time=earliest\.\.2015-12-22$/);
});

test("a step of the days after which there is none keeps the focus on its button", async ({ page }) => {
  await openMap(page, `${mapPage}?time=2015-11-01..2015-11-02`);
  const less = map(page).getByRole("button", { name: "A day less" });
  await less.press("Enter");
  await expect(page).toHaveURL(`${mapPage}?time=2015-11-01`);
  await expect(less).toBeDisabled();
  await expect(less).toBeFocused();
  await page.keyboard.press("Enter");
  await map(page).getByRole("button", { name: "A day more" }).press("Enter");
  await expect(page).toHaveURL(`${mapPage}?time=2015-11-01..2015-11-02`);
});

test("the wheel scrolls the page, and zooms with Control held", async ({ page }) => {
  await openMap(page);
  const whole = await apart(page);
  const at = await middle(place(page, "al-hader"));
  await page.mouse.move(at.x, at.y);
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, 100);
  const scrolled = () => page.evaluate(() => window.scrollY);
  await expect.poll(scrolled).toBe(before + 100);
  expect(await apart(page)).toBeCloseTo(whole, 0);
  await expect(map(page).getByText(/^Ctrl or ⌘ with the wheel zooms/)).toBeVisible();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -60);
  await page.keyboard.up("Control");
  await expect.poll(() => apart(page)).toBeGreaterThan(whole * 1.5);
  expect(await scrolled()).toBe(before + 100);
});

test("buttons zoom and show the whole map again", async ({ page }) => {
  await openMap(page);
  const whole = await apart(page);
  await map(page).getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => apart(page)).toBeGreaterThan(whole * 1.5);
  await map(page).getByRole("button", { name: "All of the map" }).click();
  await expect.poll(() => apart(page)).toBeCloseTo(whole, 0);
});

test("a zoomed map shows the same part when its width changes, and is as it was when that is undone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page);
  await stage(page).focus();
  const whole = await seen(page);
  for (const [times, key] of ["+", "+", "Shift+ArrowRight"].entries()) {
    const before = await stage(page)
      .locator(".seen")
      .evaluate((frame) => frame.outerHTML);
    await page.keyboard.press(key);
    await expect
      .poll(() =>
        stage(page)
          .locator(".seen")
          .evaluate((frame) => frame.outerHTML),
      )
      .not.toBe(before);
    await expect(stage(page).locator(".moving"), `${times}`).toHaveCount(0);
  }
  await expect.poll(async () => (await seen(page)).width).toBeLessThan(whole.width / 2);
  const before = await seen(page);
  const drawnAt = (width: string) => expect(stage(page).locator("> svg.plot")).toHaveAttribute("width", width);
  await drawnAt("1360");
  await page.setViewportSize({ width: 1000, height: 900 });
  await expect(stage(page).locator("> svg.plot")).not.toHaveAttribute("width", "1360");
  await fitted(page);
  const narrower = await seen(page);
  expect(narrower.middle.x).toBeCloseTo(before.middle.x, 0);
  expect(narrower.middle.y).toBeCloseTo(before.middle.y, 0);
  expect(narrower.width).toBeCloseTo(before.width, 0);
  expect(narrower.height).toBeGreaterThanOrEqual(before.height - 0.5);
  await page.setViewportSize({ width: 1440, height: 900 });
  await drawnAt("1360");
  await expect.poll(() => seen(page)).toEqual(before);
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

test("nothing scrolls sideways and no two labels touch at any width", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await openMap(page);
  for (const width of [320, 390, 834, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await fitted(page);
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
    expect(touching, `${width} px`).toEqual([]);
  }
});

test("the key fits into the narrowest page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await openMap(page);
  const box = await stage(page).boundingBox();
  for (const entry of ["Government", "ring: who lost it", "lost later", "somewhere within", "© OpenStreetMap"]) {
    const text = await stage(page).locator("svg.plot > g > text").filter({ hasText: entry }).boundingBox();
    if (!box || !text) throw new Error(`${entry} has no place on the page.`);
    // The rim around letters, which is of the colour of the page, counts as text.
    const rim = 3;
    expect(text.x + rim, entry).toBeGreaterThanOrEqual(box.x);
    expect(text.x + text.width - rim, entry).toBeLessThanOrEqual(box.x + box.width);
    expect(text.y + text.height - rim, entry).toBeLessThanOrEqual(box.y + box.height);
  }
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

  /** Fingers put down one after the other, moved together in steps and lifted. */
  async function fingers(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Finger[]) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: points.map((point, id) => ({ ...point, id })) });
    for (const [i] of from.entries()) await touch("touchStart", from.slice(0, i + 1));
    for (let step = 1; step <= 10; step++) {
      const share = step / 10;
      await touch(
        "touchMove",
        from.map(({ x, y }, i) => ({
          x: x + ((to[i]?.x ?? x) - x) * share,
          y: y + ((to[i]?.y ?? y) - y) * share,
        })),
      );
    }
    await touch("touchEnd", []);
    await client.detach();
  }

  /** The middle of the map, on screen. */
  async function hold(page: Page): Promise<Finger> {
    await stage(page).evaluate((box) => box.scrollIntoView({ block: "center" }));
    const box = await stage(page).boundingBox();
    if (!box) throw new Error("It has no place on the page.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  test("two fingers zoom the map and leave the page where it is", async ({ page }) => {
    await openMap(page);
    const whole = await seen(page);
    const { x, y } = await hold(page);
    const before = await scrolled(page);
    const [near, wide] = [30, 120].map((half) => [
      { x: x - half, y },
      { x: x + half, y },
    ]) as [Finger[], Finger[]];
    await fingers(page, near, wide);
    await expect.poll(async () => (await seen(page)).height).toBeLessThan(whole.height / 3);
    await expect(stage(page).locator("> svg")).toHaveCount(1);
    await expect(stage(page).locator(".labels").first()).toBeVisible();
    expect(await scrolled(page)).toBe(before);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
    expect(query(page)).toBe("");
    await fingers(page, wide, near);
    await expect.poll(() => seen(page)).toEqual(whole);
    expect(await scrolled(page)).toBe(before);
  });

  test("two fingers that move together move a zoomed map", async ({ page }) => {
    await openMap(page);
    const whole = await seen(page);
    await map(page).getByRole("button", { name: "Zoom in" }).tap();
    // The frame around the whole map is cut at the overview's edge, so that it is not 1.6 times as high.
    await expect.poll(async () => (await seen(page)).height).toBeLessThan(whole.height / 1.5);
    const { x, y } = await hold(page);
    await expect(stage(page).locator(".moving")).toHaveCount(0);
    const before = await seen(page);
    const from = [
      { x: x - 40, y },
      { x: x + 40, y },
    ];
    await fingers(
      page,
      from,
      from.map((finger) => ({ x: finger.x + 30, y: finger.y - 30 })),
    );
    await expect.poll(async () => (await seen(page)).middle.x).toBeLessThan(before.middle.x - 2);
    await expect(stage(page).locator(".moving")).toHaveCount(0);
    const after = await seen(page);
    expect(after.middle.y).toBeGreaterThan(before.middle.y + 2);
    expect(after.width).toBeCloseTo(before.width, 0);
  });

  for (const zoomed of [false, true]) {
    test(`one finger scrolls the page over a ${zoomed ? "zoomed" : "whole"} map`, async ({ page }) => {
      await openMap(page);
      const whole = await apart(page);
      if (zoomed) {
        await map(page).getByRole("button", { name: "Zoom in" }).tap();
        await expect.poll(() => apart(page)).toBeGreaterThan(whole * 1.5);
        await expect(stage(page).locator(".moving")).toHaveCount(0);
      }
      const from = await hold(page);
      const before = await scrolled(page);
      const at = await place(page, "al-hader").locator("g").getAttribute("transform");
      await fingers(page, [from], [{ x: from.x, y: from.y - 200 }]);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
      expect(await place(page, "al-hader").locator("g").getAttribute("transform")).toBe(at);
      expect(query(page)).toBe("");
    });
  }

  test("the page says how a map is zoomed", async ({ page }) => {
    await openMap(page);
    await expect(map(page).getByText("Two fingers zoom and move the map.")).toBeVisible();
    await expect(map(page).getByText(/wheel/)).toBeHidden();
  });
});

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

for (const width of [390, 600, 700, 834])
  test(`what zooms the map stands beside what it tells at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const hint = await middleOf(map(page).getByText(/wheel zooms/));
    const zoom = await middleOf(map(page).getByRole("button", { name: "Zoom in" }));
    expect(Math.abs(hint.y - zoom.y)).toBeLessThan(8);
  });
