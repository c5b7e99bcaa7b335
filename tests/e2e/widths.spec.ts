import { expect, type Page, test } from "@playwright/test";
import { allLive, campaign, figureOf, filters, fitted, open, openAll } from "./pages";

const pages = {
  dashboard: campaign,
  "dashboard with a long choice": `${campaign}?faction=syrian-armed-forces,hezbollah,iraqi-militias,ahrar-al-sham,al-nusra-front&unit=village,town,hill,farm,base&table=1`,
  "dashboard with a bad link": `${campaign}?faction=${"x".repeat(300)}&nothing=at-all`,
  chart: `${campaign}/charts/villages-captured?table=1`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
  "data, with a table’s columns open": `${campaign}/data#places`,
  codebook: `${campaign}/data/codebook`,
  changes: `${campaign}/data/changes`,
  API: "/api",
  accessibility: "/accessibility",
  "404": "/nowhere",
};

/** How far the page, or its body, scrolls sideways, px. */
const sideways = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth;
  });

/** Lets letters, words and lines stand as far apart as WCAG 1.4.12 asks a page to bear. */
const spread = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }",
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** Elements that cut off their own words, but for those that say so with an ellipsis or can be scrolled. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("body *:not(svg, svg *, .visually-hidden, .visually-hidden *, textarea, iframe)")]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
        const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
        // A list that is cut short, and says so by the link below it.
        const offersRest = element.nextElementSibling?.querySelector("a[href$='/events']") != null;
        return (
          element.checkVisibility() &&
          textOverflow !== "ellipsis" &&
          webkitLineClamp === "none" &&
          element.textContent !== "" &&
          // For screen readers alone.
          element.clientWidth > 1 &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && !offersRest && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`),
  );

const widths = [320, 360, 390, 834, 1440];
/** At which letters stand wider, too. */
const spreadWidths = [320, 834, 1280];

for (const [name, path] of Object.entries(pages)) {
  test(`nothing of the ${name} page scrolls sideways or, with wider letters, words and lines, is cut off, at any width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(page, path);
    expect(await sideways(page), "as it was sent").toBeLessThanOrEqual(0);
    await allLive(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await fitted(page);
      await expect.poll(() => sideways(page), `${width} px`).toBeLessThanOrEqual(0);
    }
    await spread(page);
    for (const width of spreadWidths) {
      await page.setViewportSize({ width, height: 800 });
      await fitted(page);
      await expect.poll(() => sideways(page), `${width} px, wider letters`).toBeLessThanOrEqual(0);
      await expect.poll(() => cutOff(page), `${width} px, wider letters`).toEqual([]);
    }
  });
}

test("what the filters unfold stays on the page at any width", async ({ page }) => {
  await openAll(page);
  for (const width of [320, 640, 800, 834, 1010, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await fitted(page);
    for (const slug of ["villages-captured", "net-control"]) {
      const units = figureOf(page, slug).getByText(/^Counting: /);
      await units.click();
      await expect.poll(() => sideways(page), `kinds of place, ${slug}, ${width} px`).toBeLessThanOrEqual(0);
      await units.click();
    }
    const bar = page.getByRole("button", { name: /^(Filters|Close) / });
    if (width <= 760) await bar.click();
    for (const summary of await filters(page).locator("summary").all()) {
      await summary.click();
      const panel = summary.locator("+ div");
      await expect(panel).toBeVisible();
      const which = `${await summary.textContent()}, ${width} px`;
      await expect.poll(() => sideways(page), which).toBeLessThanOrEqual(0);
      await expect.poll(async () => (await panel.boundingBox())?.x, which).toBeGreaterThanOrEqual(0);
      // Else it lies over the next.
      await summary.click();
    }
    if (width <= 760) await bar.click();
  }
});

test("zoomed four times the dialog for sharing shows all of each tab, by scrolling down alone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await page.getByRole("search").getByRole("button", { name: "Share" }).click();
  for (const name of ["Link", "Embed", "Image", "Data", "Cite"]) {
    await page.getByRole("tab", { name }).click();
    const last = page.getByRole("tabpanel", { name }).locator("> *").last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    const sheet = page.getByRole("dialog").locator("> div");
    expect(await sheet.evaluate((it) => it.scrollWidth - it.clientWidth), name).toBeLessThanOrEqual(0);
  }
});

test("the head of every page stands in the same place and leads to the same parts", async ({ page }) => {
  const heads: { path: string; width: number; head: unknown }[] = [];
  for (const path of [campaign, `${campaign}/data`, "/api", "/accessibility"]) {
    await open(page, path);
    for (const width of [390, 834, 1440, 1800]) {
      await page.setViewportSize({ width, height: 800 });
      await fitted(page);
      const banner = page.getByRole("banner");
      const head = {
        name: await banner.getByRole("link", { name: "Campaign Ledger" }).boundingBox(),
        theme: await banner.locator("summary").boundingBox(),
        links: await banner
          .getByRole("navigation")
          .getByRole("link")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
      };
      heads.push({ path, width, head });
    }
  }
  for (const { path, width, head } of heads) {
    expect(head, `${path}, ${width} px`).toEqual(heads.find((one) => one.width === width)?.head);
  }
});
