import { expect, type Page, test } from "@playwright/test";
import { atRest, campaign, count, filters, open } from "./pages";

const headlines = (page: Page) => page.getByRole("region", { name: "Headline figures" });
/** The figures, each with its label and its numbers. */
const figures = (page: Page) =>
  headlines(page)
    .locator("> ul > li")
    .filter({ has: page.locator("a[href^='#']") });
/** One line a side or claimant; without the claims behind it. */
const numbers = (page: Page) => figures(page).locator("> ul > li");

test("headline figures follow the filters, and come back with Back", async ({ page }) => {
  await open(page);
  const all = await figures(page).allTextContents();
  await expect(figures(page).filter({ hasText: "Events" }).last()).toContainText("80");
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(numbers(page).filter({ hasText: "Government" })).toHaveCount(0);
  await expect(numbers(page).first()).toHaveText("Rebels 14 to 15");
  const rebels = await figures(page).allTextContents();
  await page.getByLabel("First day").fill("2015-12-01");
  await expect.poll(() => figures(page).allTextContents()).not.toEqual(rebels);
  await expect(count(page)).toContainText(", 1–21 December");
  const passing = (await count(page).textContent())?.split(" ")[0] ?? "";
  await expect(figures(page).last()).toHaveText(new RegExp(`Events\\s*${passing}$`));
  await page.goBack();
  await expect.poll(() => figures(page).allTextContents()).toEqual(rebels);
  await page.goBack();
  await expect.poll(() => figures(page).allTextContents()).toEqual(all);
});

test("a headline figure without a report says so and is not zero", async ({ page }) => {
  await open(page, `${campaign}?faction=isil&time=2015-12-15..2015-12-21`);
  await expect(numbers(page).first()).toHaveText("ISIL not reported under this filter");
});

test("each headline figure leads to the chart that shows it", async ({ page }) => {
  await open(page);
  const labels = figures(page).locator("> a");
  expect(await labels.count()).toBeGreaterThan(4);
  for (const label of await labels.all()) {
    const slug = (await label.getAttribute("href"))?.slice(1) ?? "";
    await label.press("Enter");
    await expect(page).toHaveURL(new RegExp(`#${slug}$`));
    const heading = page.locator(`figure#${slug} h2`);
    await expect(heading).toBeInViewport({ ratio: 1 });
    // The bar of filters lies over the top of the page.
    await expect
      .poll(() =>
        heading.evaluate((title) => {
          const { left, top } = title.getBoundingClientRect();
          return title.contains(document.elementFromPoint(left + 4, top + 4));
        }),
      )
      .toBe(true);
  }
});

test("each sum opens, by mouse and by keyboard, into as many claims as it says", async ({ page }) => {
  await open(page);
  const summed = figures(page).filter({ has: page.locator("details") });
  expect(await summed.count()).toBeGreaterThan(3);
  for (const [i, figure] of (await summed.all()).entries()) {
    const summary = figure.locator("summary");
    const [, said] = /From (\d+) claims?:/.exec((await summary.textContent()) ?? "") ?? [];
    if (i % 2) await summary.press("Enter");
    else await summary.click();
    const claims = figure.locator("details li");
    await expect(claims).toHaveCount(Number(said));
    await expect(claims.first()).toBeVisible();
    await expect(claims.last()).toBeVisible();
  }
});

for (const width of [834, 1440])
  test(`at ${width} px no figure moves when one is opened or days are played, and Escape closes it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    const places = () => figures(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    const timeline = page.locator("figure#timeline");
    const before = { places: await places(), timeline: await timeline.boundingBox() };
    expect(before.places.length).toBeGreaterThan(4);
    for (const summary of await figures(page).locator("summary").all()) {
      await summary.click();
      await expect(figures(page).locator("details[open]")).toHaveCount(1);
      expect(await places()).toEqual(before.places);
      expect(await timeline.boundingBox()).toEqual(before.timeline);
      // Right below what was pressed where figures stand in two rows, and all of it within the page.
      const hung = await figures(page).locator("details[open] > div").boundingBox();
      const pressed = await summary.boundingBox();
      if (width < 1200) expect((hung?.y ?? 0) - (pressed?.y ?? 0) - (pressed?.height ?? 0)).toBeLessThan(8);
      expect(hung?.x).toBeGreaterThan(0);
      expect((hung?.x ?? 0) + (hung?.width ?? 0)).toBeLessThan(width);
      await page.keyboard.press("Escape");
      await expect(figures(page).locator("details[open]")).toHaveCount(0);
      await expect(summary).toBeFocused();
    }
    await page.getByRole("button", { name: "Play" }).click();
    for (let i = 0; i < 3; i++) {
      const told = await figures(page).allTextContents();
      await expect.poll(() => figures(page).allTextContents()).not.toEqual(told);
      expect(await places()).toEqual(before.places);
    }
  });

test("the first chart’s drawing begins above the middle of a laptop’s screen", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page);
  const drawn = await page.locator("figure#timeline svg.plot").first().boundingBox();
  expect(drawn?.y).toBeLessThan(560);
});

test("each claim behind a headline figure leads to the event that makes it", async ({ page, request }) => {
  await open(page);
  const claims = await headlines(page)
    .locator("details li")
    .evaluateAll((all) =>
      all.map((claim) => ({
        href: claim.querySelector("a")?.getAttribute("href") ?? "",
        words: claim.textContent?.slice(claim.querySelector("a")?.textContent?.length).trim() ?? "",
      })),
    );
  expect(claims.length).toBeGreaterThan(30);
  for (const href of new Set(claims.map((claim) => claim.href))) {
    const html = await (await request.get(href)).text();
    const text = await page.evaluate((source) => {
      const read = new DOMParser().parseFromString(source, "text/html");
      return read.querySelector("main")?.textContent ?? "";
    }, html);
    for (const { words } of claims.filter((claim) => claim.href === href)) {
      expect(words).not.toBe("");
      expect(text).toContain(words);
    }
  }
  await headlines(page).locator("summary").first().click();
  await headlines(page).locator("details li a").first().click();
  await expect(page).toHaveURL(new RegExp(`${claims[0]?.href}$`));
  await expect(page.getByRole("heading", { name: "What is claimed" })).toBeVisible();
});

test("headline figures follow the days that are played, and nothing below them moves", async ({ page }) => {
  await open(page);
  const whole = await figures(page).allTextContents();
  const timeline = page.locator("figure#timeline");
  const topOf = () => timeline.evaluate((it) => it.getBoundingClientRect().top + scrollY);
  const top = await topOf();
  await page.getByRole("button", { name: "Play" }).click();
  const seen = new Set<string>();
  for (let i = 0; i < 4; i++) {
    const before = await figures(page).allTextContents();
    await expect.poll(() => figures(page).allTextContents()).not.toEqual(before);
    seen.add(JSON.stringify(before));
    expect(await topOf()).toBe(top);
  }
  expect(seen.size).toBe(4);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page).toHaveURL(/time=earliest\.\.2015-/);
  await atRest(page);
  expect(await figures(page).allTextContents()).not.toEqual(whole);
  await expect(figures(page).last()).toHaveText(
    new RegExp(`Events\\s*${((await count(page).textContent()) ?? "").split(" ")[0]}$`),
  );
});

test("a headline figure stays in its place where a filter leaves nothing of it, and says so", async ({ page }) => {
  await open(page);
  const labels = await figures(page).locator("> a").allTextContents();
  expect(labels).toContain("Towns captured");
  await filters(page).getByRole("checkbox", { name: "ISIL" }).check();
  await expect(numbers(page).filter({ hasText: "Government" })).toHaveCount(0);
  expect(await figures(page).locator("> a").allTextContents()).toEqual(labels);
  await expect(figures(page).filter({ hasText: "Towns captured" })).toContainText("not reported under this filter");
});
