import { expect, type Locator, type Page, test } from "@playwright/test";
import { atRest, campaign, eventRows, eventTable, filters, open, panel, rowOf } from "./pages";

const sevenVillages = "2015-10-21-seven-villages";
const article = "https://en.wikipedia.org/wiki/Aleppo_offensive_(October%E2%80%93December_2015)";

test("every row leads to the article at its sentence, by a few of its words", async ({ page }) => {
  await open(page);
  const sources = await eventRows(page).evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('[aria-label="Source"] a')].map((link) => link.getAttribute("href") ?? ""),
    ),
  );
  expect(sources.length).toBeGreaterThan(50);
  for (const links of sources) {
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const [address, words = ""] = link.split("#:~:text=");
      expect(address).toBe(article);
      expect(decodeURIComponent(words).split(/\s+/).length).toBeLessThanOrEqual(7);
      expect(words).not.toMatch(/[-,&]/);
      expect(words.length).toBeGreaterThan(3);
    }
  }
});

test("the events have a page of their own, under the same filters, shared as such", async ({ page }) => {
  await open(page, `${campaign}/events?faction=isil&q=road`);
  const rows = await eventRows(page).count();
  expect(rows).toBeGreaterThan(0);
  await page.getByRole("search").getByRole("button", { name: "Share" }).click();
  const field = page.getByRole("dialog").getByRole("textbox", { name: "Link" });
  await expect(field).toHaveValue(/\/events\?.*&v=[0-9a-f]{12}$/);
  const link = await field.inputValue();
  expect(new URL(link).pathname).toBe(`${campaign}/events`);
  await page.goto(link);
  await expect(eventRows(page)).toHaveCount(rows);
  await page.getByRole("navigation", { name: "Charts" }).getByRole("link", { name: "Casualties" }).click();
  await expect(page).toHaveURL(/\/charts\/casualties\?faction=isil&q=road/);
});

test("an event’s page says who claims what, and in which sentence", async ({ page }) => {
  await open(page);
  const first = eventRows(page).filter({ hasText: "villages captured" }).first();
  const link = (await first.getByRole("link").first().getAttribute("href")) ?? "";
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "What is claimed" })).toBeVisible();
  await expect(page.getByText(/^Worded “.+”, according to: /).first()).toBeVisible();
  await expect(page.getByRole("list", { name: "Source" }).getByRole("link").first()).toHaveText(
    /, paragraph \d+, sentence \d+$/,
  );
  await page.getByRole("link", { name: /^After, / }).click();
  await expect(page).not.toHaveURL(link);
  await expect(page.getByRole("link", { name: /^Before, / })).toHaveAttribute("href", link);
});

const fact = (page: Page, term: string) => page.getByRole("term").filter({ hasText: term }).locator("+ dd");

test("an event’s page leads to the dashboard with the event opened, also from days outside of the campaign", async ({
  page,
}) => {
  for (const [event, query] of [
    ["2015-10-25-cement-plant-captured", "?event=2015-10-25-cement-plant-captured"],
    ["2015-09-01-kuweyres-operation", "?time=2015-09-01..latest&event=2015-09-01-kuweyres-operation"],
  ] as const) {
    await page.goto(`${campaign}/events/${event}`);
    const summary = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    await page.getByRole("link", { name: "Show this event on the map and the charts" }).click();
    await expect(page).toHaveURL(`${campaign}${query}`);
    await expect(panel(page)).toHaveAccessibleName(summary);
    await expect(rowOf(page, event)).toHaveCount(1);
  }
});

test("on an event’s page its factions and places lead to the dashboard filtered by them", async ({ page }) => {
  for (const [term, name, query] of [
    ["Acting", "Rebels", "?faction=rebels"],
    ["Acted upon", "Government", "?faction=government"],
    ["Where", "Cement plant, Sheikh Saeed", "?place=cement-plant"],
  ] as const) {
    await page.goto(`${campaign}/events/2015-10-25-cement-plant-captured`);
    const link = fact(page, term).getByRole("link", { name });
    await expect(link).toHaveAttribute("title", `All charts, filtered by ${name}`);
    await link.click();
    await expect(page).toHaveURL(`${campaign}${query}`);
    await expect(rowOf(page, "2015-10-25-cement-plant-captured")).toHaveCount(1);
  }
});

test("an event’s page has a map where a map can show its place, and none where it cannot", async ({ page }) => {
  const drawn = page.getByRole("main").locator("svg[role=img]");
  await page.goto(`${campaign}/events/2015-10-25-cement-plant-captured`);
  await expect(drawn).toHaveAccessibleName(/^Who held which place on 25 October 2015, .*Cement plant, Sheikh Saeed/);
  await expect(drawn).toContainText("Cement plant, Sheikh Saeed");
  await page.goto(`${campaign}/events/${sevenVillages}`);
  await expect(fact(page, "Where")).toHaveText("Southern Aleppo countryside");
  await expect(drawn).toHaveCount(0);
});

test("an event’s page says how to cite it, with its own address and the version of the data", async ({ page }) => {
  await page.goto(`${campaign}/events/${sevenVillages}`);
  const cited = page.getByRole("main").locator("details");
  await cited.getByText("Cite this event").click();
  await expect(cited.getByRole("paragraph")).toHaveText(
    /“Aleppo offensive, October–December 2015: Government forces take .+ \(21–22 October 2015\)” \[data set\]\. Version .+ \([0-9a-f]{12}\)/,
  );
  await expect(cited).toContainText(page.url());
});

test("an event without a number is chosen by whom its sentence names, and says so in the table and on its page", async ({
  page,
}) => {
  const speaker = "Issa al-Turkmani, spokesman of the Sultan Murad Division";
  await open(page, `${campaign}/events`);
  await filters(page).getByText("More", { exact: true }).click();
  await filters(page).getByRole("checkbox", { name: speaker }).check();
  await expect(page).toHaveURL(`${campaign}/events?claimant=sultan-murad-spokesman`);
  await expect(eventRows(page)).toHaveCount(1);
  await expect(eventRows(page)).toContainText(`according to: ${speaker}`);
  const saidBy = fact(page, "According to");
  await page.goto(`${campaign}/events/2015-10-16-arms-for-fsa`);
  await expect(saidBy).toHaveText(speaker);
  await page.goto(`${campaign}/events/2015-10-25-sandstorm`);
  await expect(saidBy).toHaveText("The article itself");
});

test("a search narrows the table, not the charts, and stands in the link", async ({ page }) => {
  await open(page);
  const all = await eventRows(page).count();
  await page.getByRole("searchbox", { name: "Search the events" }).fill("Hezbollah");
  await expect(page).toHaveURL(`${campaign}?q=Hezbollah`);
  await expect.poll(() => eventRows(page).count()).toBeLessThan(all);
  await atRest(page);
  const found = await eventRows(page).count();
  expect(found).toBeGreaterThan(0);
  await page.reload();
  await expect(eventRows(page)).toHaveCount(found);
  await expect(page.getByRole("searchbox", { name: "Search the events" })).toHaveValue("Hezbollah");
  await expect(page.getByRole("heading", { name: /captured per day/ })).not.toContainText("Hezbollah");
});

test("a search for what is not there says so and can be cleared", async ({ page }) => {
  await open(page, `${campaign}?q=xyzzy`);
  await expect(page.getByText("The search for “xyzzy” finds no event in this view.")).toBeVisible();
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(page).toHaveURL(campaign);
  await expect(eventRows(page)).toHaveCount(80);
});

test("a column’s head sorts, says so, and stands in the link", async ({ page }) => {
  await open(page);
  const head = (name: string) => eventTable(page).getByRole("columnheader", { name });
  const summaries = () => eventRows(page).evaluateAll((rows) => rows.map((row) => row.querySelector("a")?.textContent));
  await expect(head("Days")).toHaveAttribute("aria-sort", "ascending");
  const forwards = await summaries();
  await head("Days").getByRole("button").click();
  await expect(page).toHaveURL(`${campaign}?sort=-date`);
  await expect(head("Days")).toHaveAttribute("aria-sort", "descending");
  // The head answers at once, the rows a moment later.
  await expect.poll(summaries).not.toEqual(forwards);
  expect((await summaries()).toSorted()).toEqual(forwards.toSorted());
  await head("Type").getByRole("button").click();
  await expect(page).toHaveURL(`${campaign}?sort=type`);
  await expect(head("Type")).toHaveAttribute("aria-sort", "ascending");
  await expect(head("Days")).not.toHaveAttribute("aria-sort");
  await page.goBack();
  await expect(head("Days")).toHaveAttribute("aria-sort", "descending");
});

test("on narrow screens an entry says all that the table does, leaves out what is not told, and words sort", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${campaign}/events`);
  const cell = (event: string, column: string) => page.locator(`tr[data-event="${event}"] td[data-column="${column}"]`);
  const four = "2015-10-16-four-sites";
  for (const column of ["date", "type", "summary", "actors", "places", "certainty"]) {
    await expect(cell(four, column)).toBeVisible();
  }
  await expect(cell(four, "actors")).toHaveText("Syrian Armed Forces and Hezbollah");
  const empty = eventRows(page).locator("td:empty");
  await expect(empty).not.toHaveCount(0);
  await expect(empty.filter({ visible: true })).toHaveCount(0);
  await eventTable(page).getByRole("button", { name: "Certainty" }).click();
  await expect(page).toHaveURL(`${campaign}/events?sort=certainty`);
});

test.describe("the list on the dashboard", () => {
  const all = (page: Page) => page.locator("#events").getByRole("link", { name: "Show all 80 events" });
  const isSeen = (row: Locator) =>
    row.evaluate((it) => {
      const { left, top, height } = it.getBoundingClientRect();
      return it.contains(document.elementFromPoint(left + 20, top + height / 2));
    });
  const last = (page: Page) => eventRows(page).last();

  test("shows some twenty events and says how many there are; a press shows all and leads on where it was cut", async ({
    page,
  }) => {
    await open(page);
    const heights = () =>
      eventTable(page).evaluate((it) =>
        [it, it.closest("section")].map((one) => one?.getBoundingClientRect().height ?? Number.NaN),
      );
    const [table = 0, section] = await heights();
    expect(section).toBeLessThan(table / 2);
    const { rows, cut } = await eventTable(page).evaluate((it) => {
      const bottom = it.parentElement?.getBoundingClientRect().bottom ?? 0;
      const shown = [...it.querySelectorAll("tbody tr")].filter((row) => row.getBoundingClientRect().bottom <= bottom);
      return { rows: shown.length, cut: shown.at(-1)?.nextElementSibling?.getAttribute("data-event") ?? "" };
    });
    expect(rows).toBeGreaterThanOrEqual(18);
    expect(rows).toBeLessThanOrEqual(28);
    await all(page).press("Enter");
    await expect(all(page)).toHaveCount(0);
    await expect(rowOf(page, cut).locator(":focus")).toHaveCount(1);
    const [whole = Number.NaN, around] = await heights();
    expect(around).toBeGreaterThan(whole);
  });

  test("opens where the keyboard or a link to some words comes to what is cut off, and keeps it under the eye", async ({
    page,
  }) => {
    await open(page);
    await expect(all(page)).toBeVisible();
    const link = last(page).getByRole("link").first();
    const summary = (await link.textContent()) ?? "";
    await link.focus();
    await expect(all(page)).toHaveCount(0);
    expect(await isSeen(last(page))).toBe(true);
    await page.goto("about:blank");
    await open(page, `${campaign}#:~:text=${encodeURIComponent(summary)}`);
    await expect(all(page)).toHaveCount(0);
    expect(await isSeen(last(page))).toBe(true);
  });

  test("opens where a search in the page comes to what is cut off", async ({ page }) => {
    await open(page);
    // Headless browsers have no search to press keys for: it scrolls to what it finds, as this does.
    await last(page).evaluate((row) => row.scrollIntoView({ block: "center", behavior: "instant" }));
    await expect(all(page)).toHaveCount(0);
    expect(await isSeen(last(page))).toBe(true);
  });

  test("is not cut where a filter leaves few, nor on its own page, to which the link leads before scripts", async ({
    page,
    request,
  }) => {
    await open(page, `${campaign}?faction=isil`);
    const count = await eventRows(page).count();
    expect(count).toBeLessThan(30);
    const link = page.locator("#events").getByRole("link", { name: /^Show all \d+ events$/ });
    await expect(link).toHaveCount(0);
    await last(page).scrollIntoViewIfNeeded();
    expect(await isSeen(last(page))).toBe(true);
    await open(page, `${campaign}?faction=government&sort=type`);
    const href = (await link.getAttribute("href")) ?? "";
    expect(href).toBe(`${campaign}/events?faction=government&sort=type`);
    expect((await request.get(href)).status()).toBe(200);
    await page.goto(href);
    await expect(link).toHaveCount(0);
    expect(await eventRows(page).count()).toBeGreaterThan(30);
  });

  test("is whole on paper", async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: "print" });
    await expect(all(page)).toBeHidden();
    const [table = Number.NaN, room] = await eventTable(page).evaluate((it) =>
      [it, it.parentElement].map((one) => one?.getBoundingClientRect().height ?? Number.NaN),
    );
    expect(room).toBeGreaterThanOrEqual(table);
  });
});
