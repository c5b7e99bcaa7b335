import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  atRest,
  campaign,
  captures,
  count,
  drawing,
  eventRows,
  figureOf,
  filters,
  open,
  openAll,
  overlay,
  press,
  seen,
  stage,
  steps,
  timeline,
  wholeCampaign,
} from "./pages";

test("a press on a faction filters every chart, the table and the link", async ({ page }) => {
  await open(page);
  const all = await eventRows(page).count();
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(page).toHaveURL(/\?faction=rebels$/);
  await expect(captures(page).getByRole("heading")).toContainText("(Rebels)");
  await expect(timeline(page).getByRole("heading")).toContainText("(Rebels)");
  await expect(captures(page)).toContainText(/captured: Rebels .*\d+ villages/);
  await expect(captures(page)).not.toContainText(/captured: Government/);
  await atRest(page);
  await expect.poll(() => eventRows(page).count()).toBeLessThan(all);
  const rows = await eventRows(page).count();
  await expect(count(page)).toHaveText(`${rows} of 90 events, ${wholeCampaign}`);
});

/** Has a page hear where an element is only when it has been elsewhere, of both in one. */
const hearLate = (page: Page) =>
  page.addInitScript(() => {
    window.IntersectionObserver = class extends IntersectionObserver {
      constructor(hear: IntersectionObserverCallback, options?: IntersectionObserverInit) {
        super((entries, observer) => {
          const stale = entries.map(({ target, isIntersecting }) => ({ target, isIntersecting: !isIntersecting }));
          hear([...(stale as unknown as IntersectionObserverEntry[]), ...entries], observer);
        }, options);
      }
    };
  });

for (const [name, ready] of [
  ["a filter", async () => {}],
  ["a filter, where the page hears late what is on screen,", hearLate],
] as const) {
  test(`${name} has the charts on screen drawn at once, those below it when the browser has nothing else to do`, async ({
    page,
  }) => {
    await ready(page);
    await openAll(page);
    await atRest(page);
    await page.evaluate(() => {
      const waiting: (() => void)[] = [];
      window.requestIdleCallback = (task) => waiting.push(() => task({ didTimeout: false, timeRemaining: () => 50 }));
      window.cancelIdleCallback = (number) => {
        waiting[number - 1] = () => {};
      };
      Object.assign(window, { rest: () => waiting.splice(0).forEach((task) => void task()) });
      for (const svg of document.querySelectorAll("figure svg.plot")) svg.setAttribute("data-former", "");
    });
    const former = (slug: string) => figureOf(page, slug).locator("svg.plot[data-former]:visible");
    await expect(former("territory")).not.toHaveCount(0);
    await timeline(page).scrollIntoViewIfNeeded();
    await expect(figureOf(page, "territory")).not.toBeInViewport();
    await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
    await expect(former("timeline")).toHaveCount(0);
    await expect(figureOf(page, "territory").getByRole("heading", { level: 2 })).toContainText("(Rebels)");
    await expect(former("territory")).not.toHaveCount(0);
    await page.evaluate(() => (window as unknown as { rest: () => void }).rest());
    await expect(former("territory")).toHaveCount(0);
  });
}

test("a choice that is lifted again brings back the drawings that stood before it, whole and live", async ({
  page,
}) => {
  await openAll(page);
  await timeline(page).scrollIntoViewIfNeeded();
  const before = await drawing(timeline(page)).elementHandle();
  const look = () =>
    timeline(page)
      .locator(".layers:has(svg:visible)")
      .evaluate((layers) => layers.outerHTML.replaceAll(/ (class|style)=""/g, ""));
  await atRest(page);
  const whole = await look();
  const rebels = filters(page).getByRole("checkbox", { name: "Rebels" });
  await rebels.check();
  await expect(timeline(page).getByRole("heading", { level: 2 })).toContainText("(Rebels)");
  const isShown = () => before?.evaluate((svg) => svg.checkVisibility());
  await expect.poll(isShown).toBe(false);
  const marks = () => timeline(page).locator("svg:visible a[href*='/events/']:not(.masked)").count();
  const fewer = await marks();
  // In the very task of the press, before React and the frame.
  const atOnce = await rebels.evaluate((box: HTMLElement) => {
    box.click();
    return new Promise<number>((tell) =>
      requestAnimationFrame(() => {
        const marks = [...document.querySelectorAll("#timeline svg a[href*='/events/']:not(.masked)")];
        tell(marks.filter((mark) => mark.checkVisibility()).length);
      }),
    );
  });
  expect(atOnce).toBeGreaterThan(fewer);
  expect(await isShown()).toBe(true);
  await expect(timeline(page).getByRole("heading", { level: 2 })).not.toContainText("(Rebels)");
  // Without the two of them in a report.
  await expect.poll(async () => (await look()) === whole).toBe(true);
  await expect(timeline(page).locator(".brush")).toHaveCount(1);
  // It is brushed, pointed at and pressed as any other.
  await press(page, timeline(page), 0.3, 0.6);
  await page.mouse.up();
  await expect(page).toHaveURL(`${campaign}?time=2015-11-05..2015-11-24`);
});

test("Back undoes one filter at a time, Forward brings it back", async ({ page }) => {
  await open(page);
  const before = await seen(page);
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(page).toHaveURL(/faction=rebels$/);
  await atRest(page);
  await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
  await expect(page).toHaveURL(/faction=rebels,isil$/);
  await atRest(page);
  await page.goBack();
  await expect(page).toHaveURL(/faction=rebels$/);
  await expect(filters(page).getByRole("checkbox", { name: "ISIL", exact: true })).not.toBeChecked();
  await atRest(page);
  await page.goBack();
  await expect(page).toHaveURL(campaign);
  await expect(captures(page).getByRole("heading")).not.toContainText("Rebels");
  await expect.poll(() => seen(page)).toEqual(before);
  await page.goForward();
  await expect(filters(page).getByRole("checkbox", { name: "Rebels" })).toBeChecked();
});

test("a group filters by itself, and its belligerent takes its place", async ({ page }) => {
  await open(page);
  await filters(page).getByLabel("Groups of Government").click();
  await filters(page).getByRole("checkbox", { name: "Hezbollah" }).check();
  await expect(page).toHaveURL(/faction=hezbollah$/);
  await expect(captures(page).getByRole("heading")).toContainText("(Hezbollah)");
  await expect(filters(page).getByLabel("Groups of Government, 1 chosen")).toBeVisible();
  await atRest(page);
  await filters(page).getByRole("checkbox", { name: "Government" }).check();
  await expect(page).toHaveURL(/faction=government$/);
  await expect(filters(page).getByRole("checkbox", { name: "Hezbollah" })).not.toBeChecked();
});

test("every choice under More narrows, and Reset undoes them all in one step", async ({ page }) => {
  await open(page);
  const before = await seen(page);
  await filters(page).getByText("More", { exact: true }).click();
  await filters(page).getByRole("checkbox", { name: "Capture", exact: true }).check();
  await atRest(page);
  await filters(page).getByRole("checkbox", { name: "Reported", exact: true }).check();
  await atRest(page);
  await filters(page).getByRole("checkbox", { name: "The article itself" }).check();
  await expect(page).toHaveURL(/\?type=capture&certainty=reported&claimant=article$/);
  await expect(filters(page).getByText("More (3)")).toBeVisible();
  await expect(captures(page).getByRole("heading")).toContainText(
    "capture; reported only; according to: The article itself",
  );
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page).toHaveURL(campaign);
  await filters(page).getByText("More", { exact: true }).click();
  await expect.poll(() => seen(page)).toEqual(before);
});

test("units and the running sum belong to the chart, and to the link", async ({ page }) => {
  await open(page);
  await captures(page)
    .getByText(/^Counting:/)
    .click();
  await captures(page).getByRole("checkbox", { name: "Towns" }).check();
  await expect(page).toHaveURL(/\?unit=village,town$/);
  await atRest(page);
  await expect(captures(page).getByRole("heading")).toContainText("Villages and towns captured per day");
  await captures(page).getByRole("radio", { name: "Running sum" }).check();
  await expect(page).toHaveURL(/\?unit=village,town&mode=cumulative$/);
  await expect(captures(page).getByRole("heading")).toContainText("Villages and towns captured since the period began");
  await atRest(page);
  await expect(page).toHaveURL(`${campaign}?unit=village,town&mode=cumulative`);
});

test("a choice that several charts share is offered at each of them", async ({ page }) => {
  await openAll(page);
  const net = figureOf(page, "net-control");
  await net.getByText(/^Counting:/).click();
  await net.getByRole("checkbox", { name: "Towns" }).check();
  await atRest(page);
  await net.getByRole("checkbox", { name: "Villages" }).uncheck();
  await expect(page).toHaveURL(`${campaign}?unit=town`);
  for (const figure of [captures(page), net]) await expect(figure.getByText("Counting: towns")).toBeVisible();
});

test("Reset where there is nothing to undo says so, stays under the focus and makes no step", async ({ page }) => {
  await open(page);
  const reset = filters(page).getByRole("button", { name: "Reset" });
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(page).toHaveURL(/\?faction=rebels$/);
  await expect(reset).toBeEnabled();
  await atRest(page);
  await reset.press("Enter");
  await expect(page).toHaveURL(campaign);
  await expect(reset).toBeDisabled();
  await expect(reset).toBeFocused();
  await atRest(page);
  const before = await steps(page);
  await page.keyboard.press("Enter");
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(page).toHaveURL(/\?faction=rebels$/);
  expect(await steps(page)).toBe(before + 1);
});

for (const [width, rows] of [
  [780, 2],
  [834, 2],
  [1000, 2],
  [1100, 2],
  [1280, 1],
] as const)
  test(`at ${width} px the bar takes ${rows} row(s), and its edges are those of the page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const bar = page.getByRole("search").filter({ has: filters(page) });
    const heading = await page.getByRole("heading", { level: 1 }).boundingBox();
    const left = heading?.x ?? 0;
    const right = left + (heading?.width ?? 0);
    const edges = async (one: Locator) => {
      const { x = 0, y = 0, width: wide = 0, height = 0 } = (await one.boundingBox()) ?? {};
      return { start: x, end: x + wide, middle: y + height / 2 };
    };
    const share = await edges(bar.getByRole("button", { name: "Share" }));
    const told = await edges(count(page));
    expect(share.end).toBeCloseTo(right, 0);
    if (rows === 2) {
      expect(told.end).toBeCloseTo(right, 0);
      expect((await edges(page.getByLabel("First day"))).start).toBeCloseTo(left, 0);
    }
    const controls = [
      ...(await bar
        .locator("label:visible:has([name=faction]), input[type=date], button:visible, summary:visible")
        .all()),
    ];
    const middles = await Promise.all(controls.map(async (one) => Math.round((await edges(one)).middle / 10)));
    expect(new Set(middles).size).toBe(rows);
  });

test("a choice that leaves nothing says so and leads back", async ({ page }) => {
  await open(page, `${campaign}?faction=isil&type=weather`);
  await expect(captures(page)).toContainText("no capture of villages was reported under this filter");
  await expect(page.getByText("No event passes these filters")).toBeVisible();
  await page.getByRole("button", { name: "Show all events" }).click();
  await expect(page).toHaveURL(campaign);
});

test("a filter hides what it does not leave at once, before anything is drawn anew", async ({ page }) => {
  await open(page);
  await expect(overlay(figureOf(page, "timeline"))).toBeVisible();
  const first = await page.evaluate(() => {
    const drawn = document.querySelector("#timeline .layers");
    const links = (hidden: boolean) =>
      [...(drawn?.querySelectorAll("a[href*='/events/']") ?? [])]
        .filter((link) => (getComputedStyle(link).visibility === "hidden") === hidden)
        .map((link) => link.getAttribute("href") ?? "");
    document.querySelector<HTMLInputElement>("search input[value=isil]")?.click();
    // The same turn of the page's loop: no drawing can have been made since.
    return { same: drawn?.isConnected, left: links(false), hidden: links(true) };
  });
  expect(first.same).toBe(true);
  expect(first.left.length).toBeGreaterThan(0);
  expect(first.hidden.length).toBeGreaterThan(first.left.length);

  // What was left is what is then drawn.
  await expect(timeline(page).getByRole("heading", { level: 2 })).toContainText("(ISIL)");
  const links = () =>
    drawing(figureOf(page, "timeline"))
      .locator("a[href*='/events/']")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  await expect.poll(async () => [...new Set(await links())].sort()).toEqual([...new Set(first.left)].sort());
  await expect(figureOf(page, "timeline").locator(".masked")).toHaveCount(0);
});

test("a drawing that comes back with a choice lifted is brushed, pointed at and walked as before", async ({ page }) => {
  await open(page);
  const stack = figureOf(page, "timeline").locator(".layers").first();
  const first = await stack.elementHandle();
  await filters(page).getByRole("checkbox", { name: "ISIL" }).check();
  await expect(timeline(page).getByRole("heading", { level: 2 })).toContainText("(ISIL)");
  await atRest(page);
  await filters(page).getByRole("checkbox", { name: "ISIL" }).uncheck();
  await expect(timeline(page).getByRole("heading", { level: 2 })).not.toContainText("(ISIL)");
  await atRest(page);
  expect(await first?.evaluate((one) => one.isConnected && getComputedStyle(one).contentVisibility)).toBe("visible");

  await stage(timeline(page)).focus();
  await page.keyboard.press("ArrowRight");
  await expect(timeline(page).locator(".readout")).toBeVisible();
  await press(page, timeline(page), 0.25, 0.5);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?time=2015-1\d-\d\d\.\.2015-1\d-\d\d$/);
  await expect(timeline(page).locator(".brush")).toHaveCount(1);
});

test("a choice of sides, which turns no place over, takes no mark off the map at once", async ({ page }) => {
  await open(page);
  await expect(figureOf(page, "map").getByRole("application")).toBeVisible();
  const kept = await page.evaluate(() => {
    const marks = [...document.querySelectorAll("#map [role=application] .places a g > *")];
    document.querySelector<HTMLInputElement>("search input[value=isil]")?.click();
    return marks.map((mark) => mark.isConnected);
  });
  expect(kept.length).toBeGreaterThan(10);
  expect(new Set(kept)).toEqual(new Set([true]));
});

test("a filter leaves the chart that is read where it is, however long what stands above it becomes", async ({
  page,
}) => {
  await openAll(page);
  for (const slug of ["villages-captured", "casualties", "territory"]) {
    const figure = figureOf(page, slug);
    await figure.evaluate((it) =>
      scrollTo({ top: it.getBoundingClientRect().top + scrollY - 150, behavior: "instant" }),
    );
    const place = () =>
      figure.evaluate((it) => ({ top: it.getBoundingClientRect().top, page: document.body.scrollHeight }));
    const before = await place();
    for (const chosen of [true, false]) {
      // By the mouse, for Playwright scrolls to what it presses by its name.
      const box = await filters(page).getByText("ISIL", { exact: true }).boundingBox();
      if (!box) throw new Error("The filters are out of reach.");
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      const heading = timeline(page).getByRole("heading", { level: 2 });
      await (chosen ? expect(heading) : expect(heading).not).toContainText("(ISIL)");
      await expect.poll(async () => Math.abs((await place()).top - before.top), slug).toBeLessThanOrEqual(1);
      if (chosen) await expect.poll(async () => (await place()).page, slug).not.toBe(before.page);
    }
  }
});

test("a filter leaves what is read below the list of events where it is, though the list follows later", async ({
  page,
}) => {
  await openAll(page);
  const part = page.getByRole("region", { name: "Order of battle" });
  await part.evaluate((it) => scrollTo({ top: it.getBoundingClientRect().top + scrollY - 150, behavior: "instant" }));
  const top = () => part.evaluate((it) => Math.round(it.getBoundingClientRect().top));
  const rows = page.locator("#events tbody tr");
  const [before, all] = [await top(), await rows.count()];
  for (const chosen of [true, false]) {
    const box = await filters(page).getByText("ISIL", { exact: true }).boundingBox();
    if (!box) throw new Error("The filters are out of reach.");
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await (chosen ? expect(rows).not : expect(rows)).toHaveCount(all);
    await expect.poll(top).toBeGreaterThanOrEqual(before - 1);
    expect(await top()).toBeLessThanOrEqual(before + 1);
  }
});
