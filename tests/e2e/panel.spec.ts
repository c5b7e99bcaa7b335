import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  atRest,
  campaign,
  eventRows,
  figureOf,
  filters,
  marksOf,
  middleOf,
  openAll,
  panel,
  query,
  rowOf,
  stage,
  steps,
  timeCharts,
} from "./pages";

const sevenVillages = "2015-10-21-seven-villages";
const summary = "Government forces take seven further villages over two days.";

async function pressOn(page: Page, mark: Locator): Promise<void> {
  const { x, y } = await middleOf(mark);
  await page.mouse.click(x, y);
}

const openedBy = (page: Page) => pressOn(page, marksOf(figureOf(page, "villages-captured"), sevenVillages).first());

async function expectOpen(page: Page, id = sevenVillages): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`[?&]event=${id}$`));
  await expect(panel(page)).toBeVisible();
}

async function expectClosed(page: Page): Promise<void> {
  await expect(page).toHaveURL(campaign);
  await expect(panel(page)).toHaveCount(0);
}

/** The panel, or something in it, has the focus. */
const expectFocusWithin = (page: Page) =>
  expect.poll(() => panel(page).evaluate((it) => it.contains(document.activeElement))).toBe(true);

test("the opened event is lit in every chart that marks it, until another one is opened or none", async ({ page }) => {
  const lit = (slug: string, event: string) =>
    expect(marksOf(figureOf(page, slug), event).first()).toHaveClass(/\blit\b/);
  await openAll(page, `${campaign}?event=2015-10-21-seven-villages`);
  for (const slug of ["timeline", "villages-captured"]) await lit(slug, "2015-10-21-seven-villages");
  await page.keyboard.press("Escape");
  await expect(page.locator("figure .lit")).toHaveCount(0);
});

test("a press on a mark opens its event in one step, whichever chart it is on", async ({ page }) => {
  await openAll(page);
  for (const [slug, event] of [
    ["timeline", sevenVillages],
    ["villages-captured", sevenVillages],
    ["net-control", sevenVillages],
    ["vehicle-losses", "2015-10-22-vehicle-losses-reported"],
    ["casualties", "2015-10-25-cement-plant-captured"],
    ["territory", "2015-11-15-first-month-judged"],
  ] as const) {
    await test.step(slug, async () => {
      const before = await steps(page);
      await pressOn(page, marksOf(figureOf(page, slug), event).first());
      await expectOpen(page, event);
      expect(await steps(page)).toBe(before + 1);
      await expect(panel(page)).toHaveAccessibleName(
        (await rowOf(page, event).getByRole("link").first().textContent()) ?? "",
      );
      await page.keyboard.press("Escape");
      await expectClosed(page);
    });
  }
});

for (const [width, height] of [
  [390, 844],
  [834, 1112],
  [1440, 900],
] as const) {
  test(`an opened event leaves the mark that opened it in sight, and half of the screen: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAll(page);
    const mark = marksOf(figureOf(page, "villages-captured"), sevenVillages).first();
    // Pressed near the foot of the screen, where the event is about to lie.
    await mark.evaluate((it) => it.scrollIntoView({ block: "end", behavior: "instant" }));
    await openedBy(page);
    await expect(panel(page)).toBeVisible();
    const top = () => panel(page).evaluate((it) => it.getBoundingClientRect().top);
    expect(await top()).toBeGreaterThanOrEqual(height / 2);
    await expect
      .poll(async () => (await mark.evaluate((it) => it.getBoundingClientRect().bottom)) - (await top()))
      .toBeLessThanOrEqual(0);
  });
}

test("an opened event says what is claimed, where, by whom, how certain, and in which sentence", async ({ page }) => {
  await openAll(page);
  await openedBy(page);
  await expectOpen(page);
  await expect(panel(page).getByRole("heading", { name: summary })).toBeVisible();
  const facts = Object.fromEntries(
    await panel(page)
      .locator("dl > div")
      .evaluateAll((all) =>
        all.map((fact) => [fact.querySelector("dt")?.textContent, fact.querySelector("dd")?.textContent] as const),
      ),
  );
  expect(facts).toMatchObject({
    When: expect.stringContaining("21–22 October 2015"),
    What: "Capture",
    Acting: "Government",
    "Acted upon": "Rebels",
    Where: "Southern Aleppo countryside",
    Certainty: "Stated",
  });
  await expect(panel(page).getByRole("heading", { name: "What is claimed" })).toBeVisible();
  await expect(panel(page)).toContainText("7 villages");
  await expect(panel(page)).toContainText("Worded “seven more”, according to: The article itself.");
  const sentence = panel(page).getByRole("list", { name: "Source" }).getByRole("link").first();
  await expect(sentence).toHaveAttribute("href", /^https:\/\/en\.wikipedia\.org\/wiki\/[^#]+#:~:text=\S+$/);
  await expect(sentence).toHaveText(/paragraph 4, sentence 3$/);
});

test("the facts of an event stand in one column, however many the panel has", async ({ page }) => {
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const event of ["2015-10-31-six-villages", "2015-11-12-al-hader-and-five-villages"]) {
      await page.goto(`${campaign}?event=${event}`);
      const edges = await panel(page)
        .locator("dt")
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left)));
      expect(edges.length).toBeGreaterThan(6);
      expect([event, new Set(edges).size]).toEqual([event, 1]);
      // Nor does the day of a neighbour stand in another column than its words.
      const parts = await panel(page)
        .getByRole("navigation")
        .getByRole("link")
        .evaluateAll((all) => all.map((one) => one.getClientRects().length));
      expect([event, parts]).toEqual([event, [1, 1]]);
    }
  }
});

test("the panel takes the focus, Escape closes it and gives the focus back", async ({ page }) => {
  await openAll(page);
  await openedBy(page);
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expectClosed(page);
  await expect(stage(figureOf(page, "villages-captured"))).toBeFocused();
});

test("the close button closes it and gives the focus back", async ({ page }) => {
  await openAll(page);
  await rowOf(page, sevenVillages).getByRole("link").first().press("Enter");
  await expectOpen(page);
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(panel(page).getByRole("button", { name: "Close the event" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectClosed(page);
  await expect(rowOf(page, sevenVillages).getByRole("link").first()).toBeFocused();
});

test("Back closes an event, Forward opens it, and no chart is drawn anew", async ({ page }) => {
  await openAll(page);
  const drawn = await page.locator("figure svg.plot").evaluateAll((all) => {
    for (const svg of all) svg.setAttribute("data-kept", "");
    return all.length;
  });
  await openedBy(page);
  await expectOpen(page);
  await atRest(page);
  await page.goBack();
  await expectClosed(page);
  await atRest(page);
  await page.goForward();
  await expectOpen(page);
  await expect(panel(page)).toBeFocused();
  await expect(page.locator("figure svg.plot[data-kept]")).toHaveCount(drawn);
});

test("Reset closes an event with all else", async ({ page }) => {
  await openAll(page);
  await filters(page).getByRole("checkbox", { name: "Government" }).check();
  await expect(page).toHaveURL(`${campaign}?faction=government`);
  await openedBy(page);
  await expectOpen(page);
  await filters(page).getByRole("button", { name: "Reset" }).click();
  await expectClosed(page);
  await expect(filters(page).getByRole("checkbox", { name: "Government" })).not.toBeChecked();
});

test("its neighbours in time open in its place, one step each, and Escape still closes", async ({ page }) => {
  await openAll(page);
  await openedBy(page);
  await expectOpen(page);
  const nav = panel(page).getByRole("navigation", { name: "Neighbours in time" });
  const ids = await eventRows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ""));
  const at = ids.indexOf(sevenVillages);
  await atRest(page);
  await nav.getByRole("link", { name: /^After, / }).click();
  await expectOpen(page, ids[at + 1]);
  await atRest(page);
  await nav.getByRole("link", { name: /^Before, / }).press("Enter");
  await expectOpen(page);
  await atRest(page);
  await nav.getByRole("link", { name: /^Before, / }).press("Enter");
  await expectOpen(page, ids[at - 1]);
  await expectFocusWithin(page);
  await atRest(page);
  await page.goBack();
  await expectOpen(page);
  await page.keyboard.press("Escape");
  await expectClosed(page);
});

test("at the first and the last event the focus stays in the panel", async ({ page }) => {
  await openAll(page);
  const ids = await eventRows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ""));
  for (const [end, next, name] of [
    [ids.at(-1), ids.at(-2), /^After, /],
    [ids[0], ids[1], /^Before, /],
  ] as const) {
    await rowOf(page, next ?? "")
      .getByRole("link")
      .first()
      .press("Enter");
    await expectOpen(page, next);
    await atRest(page);
    await panel(page).getByRole("link", { name }).press("Enter");
    await expectOpen(page, end);
    await expect(panel(page).getByRole("link", { name })).toHaveCount(0);
    await expectFocusWithin(page);
    await atRest(page);
    await page.keyboard.press("Escape");
    await expectClosed(page);
    await atRest(page);
  }
});

test("neighbours keep to the filters", async ({ page }) => {
  await openAll(page, `${campaign}?faction=isil&event=2015-10-23-highway-clashes`);
  const ids = await eventRows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ""));
  const after = ids[ids.indexOf("2015-10-23-highway-clashes") + 1];
  await atRest(page);
  await panel(page)
    .getByRole("link", { name: /^After, / })
    .click();
  await expect(page).toHaveURL(`${campaign}?faction=isil&event=${after}`);
});

test("of several events behind one mark the first opens and the others are offered", async ({ page }) => {
  await openAll(page);
  const day = drawing23(page);
  await pressOn(page, day);
  await expect(page).toHaveURL(/\?event=2015-10-/);
  await atRest(page);
  const first = query(page);
  const others = panel(page).getByRole("heading", { name: "Behind the same mark" }).locator("+ ul").getByRole("link");
  // Acted in three, target of four.
  await expect(others).toHaveCount(6);
  const chosen = await others.nth(2).getAttribute("href");
  await others.nth(2).press("Enter");
  await expect(page).toHaveURL(`${campaign}?event=${chosen?.split("/").at(-1)}`);
  await expect(others).toHaveCount(6);
  await expectFocusWithin(page);
  await atRest(page);
  await page.goBack();
  await expect.poll(() => query(page)).toBe(first);
  await page.keyboard.press("Escape");
  await expectClosed(page);
});

const drawing23 = (page: Page) =>
  figureOf(page, "faction-activity").locator('svg a[href*="time=2015-10-23&faction=government"]').first();

test("the event’s own page says the same", async ({ page }) => {
  await openAll(page);
  const ids = await eventRows(page).evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.event ?? ""));
  const read = (within: Locator) =>
    within.evaluate((it) => ({
      title: it.querySelector("h1, h2")?.textContent,
      facts: it.querySelector("dl")?.textContent,
      claims: [...it.querySelectorAll("dl ~ ul > li[id]")].map((claim) => claim.textContent),
      sources: [...it.querySelectorAll('[aria-label="Source"] a')].map((link) => link.getAttribute("href")),
    }));
  for (const id of [sevenVillages, ids.at(0) ?? "", ids.at(-1) ?? ""]) {
    await page.goto(`${campaign}?event=${id}`);
    await expectOpen(page, id);
    const here = await read(panel(page));
    await panel(page).getByRole("link", { name: "This event’s own page" }).click();
    await expect(page).toHaveURL(`${campaign}/events/${id}`);
    await expect.poll(() => read(page.getByRole("main"))).toEqual(here);
  }
});

test("a link with an event opens it on arrival, and closing leads to the page without it", async ({ page }) => {
  await page.goto(`${campaign}?faction=government&event=${sevenVillages}`);
  await expectOpen(page);
  await expect(panel(page)).toContainText(summary);
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`${campaign}?faction=government`);
  await expect(panel(page)).toHaveCount(0);
});

test("opened by a link, it leaves the focus on a chart that marks the event, where the reader looks, and scrolls nothing", async ({
  page,
}) => {
  for (const [slug, away] of [
    ["timeline", false],
    ["villages-captured", true],
  ] as const) {
    await openAll(page, `${campaign}?event=${sevenVillages}`);
    const chart = stage(figureOf(page, slug));
    // With its head above the edge of the screen, so that no chart before it is seen.
    if (away) await chart.evaluate((it) => scrollBy({ top: it.getBoundingClientRect().top - 40, behavior: "instant" }));
    await expect(panel(page)).toBeFocused();
    await atRest(page);
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press("Escape");
    await expectClosed(page);
    await expect(chart).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(before);
  }
});

test("opened by a link where no chart is, it leaves the focus on the event’s row, or where there is none on the search", async ({
  page,
}) => {
  await page.goto(`${campaign}/events?event=${sevenVillages}`);
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(rowOf(page, sevenVillages).getByRole("link").first()).toBeFocused();
  await page.goto(`${campaign}/events?faction=isil&event=${sevenVillages}`);
  await expect(panel(page)).toBeFocused();
  await expect(rowOf(page, sevenVillages)).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("from the table Enter opens an event, and Escape leads back to its row", async ({ page }) => {
  await openAll(page);
  const link = rowOf(page, sevenVillages).getByRole("link").first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expectOpen(page);
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expectClosed(page);
  await expect(link).toBeFocused();
});

test("from a chart Enter opens an event, and Escape leads back to its day, whichever chart it is", async ({ page }) => {
  await openAll(page);
  for (const slug of timeCharts) {
    await test.step(slug, async () => {
      const chart = stage(figureOf(page, slug));
      await chart.focus();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\?event=2015-1\d-/);
      await expect(panel(page)).toBeFocused();
      await page.keyboard.press("Escape");
      await expectClosed(page);
      await expect(chart).toBeFocused();
    });
  }
});

test("Escape closes the panel wherever the reader pressed meanwhile", async ({ page }) => {
  await openAll(page);
  await openedBy(page);
  await expectOpen(page);
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("Escape");
  await expectClosed(page);
});

test("Escape closes an opened menu and leaves the event beside it open", async ({ page }) => {
  await openAll(page);
  await openedBy(page);
  await expectOpen(page);
  const menus = [
    page.getByRole("banner").locator("details"),
    filters(page).locator("details").filter({ hasText: "Certainty" }),
    figureOf(page, "villages-captured").locator("details").filter({ hasText: "Counting" }),
  ];
  for (const menu of menus) {
    const summary = menu.locator("summary");
    for (const within of [summary, menu.locator("button, input").first()]) {
      await summary.press("Enter");
      await expect(menu).toHaveAttribute("open");
      await within.focus();
      await page.keyboard.press("Escape");
      await expect(menu).not.toHaveAttribute("open");
      await expect(summary).toBeFocused();
      await expect(panel(page)).toBeVisible();
    }
  }
  await page.keyboard.press("Escape");
  await expectClosed(page);
});

test("of events opened one after the other the last gives the focus back to what opened it", async ({ page }) => {
  await openAll(page);
  const chart = stage(figureOf(page, "timeline"));
  await chart.focus();
  for (const key of ["PageDown", "Enter"]) await page.keyboard.press(key);
  await expect(panel(page)).toBeFocused();
  const link = rowOf(page, sevenVillages).getByRole("link").first();
  await link.press("Enter");
  await expectOpen(page);
  await expect(panel(page)).toBeFocused();
  // A link within the panel opens another in its place, and is no place to go back to.
  await panel(page)
    .getByRole("link", { name: /^After, / })
    .press("Enter");
  await expect(page).not.toHaveURL(new RegExp(`event=${sevenVillages}$`));
  await page.keyboard.press("Escape");
  await expectClosed(page);
  await expect(link).toBeFocused();
});

test("a panel that closes while the focus is elsewhere leaves it there", async ({ page }) => {
  await openAll(page);
  const link = rowOf(page, sevenVillages).getByRole("link").first();
  const chart = stage(figureOf(page, "villages-captured"));
  const reset = filters(page).getByRole("button", { name: "Reset" });
  for (const [elsewhere, key] of [
    [chart, "Escape"],
    [reset, "Enter"],
  ] as const) {
    await link.press("Enter");
    await expect(panel(page)).toBeFocused();
    await elsewhere.press(key);
    await expectClosed(page);
    await expect(elsewhere).toBeFocused();
  }
});
