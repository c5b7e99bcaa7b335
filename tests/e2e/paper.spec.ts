import { expect, test } from "@playwright/test";
import { campaign, figureOf, filters, fitted, open, openAll, timeCharts } from "./pages";

const filtered = `${campaign}?time=2015-10-20..2015-11-20&faction=rebels`;

test("paper has every chart, what it was filtered to, the source and the link, and no controls", async ({ page }) => {
  await openAll(page, filtered);
  await page.emulateMedia({ media: "print" });
  await expect(filters(page)).toBeHidden();
  await expect(page.getByText("Filtered to 20 October – 20 November 2015; Rebels.")).toBeVisible();
  await expect(page.getByText(/time=2015-10-20\.\.2015-11-20&faction=rebels&v=/)).toBeVisible();
  for (const slug of timeCharts) await expect(figureOf(page, slug).locator("svg:visible").first()).toBeVisible();
  for (const button of await page.getByRole("button").all()) await expect(button).toBeHidden();
});

test("paper names what the table was searched for, and its link restores search and order", async ({ page }) => {
  await page.goto(`${campaign}?faction=rebels&q=tank&sort=-date`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^Filtered to Rebels; .*“tank”/)).toBeVisible();
  await expect(page.getByText(/\?faction=rebels&q=tank&sort=-date&v=/)).toBeVisible();
});

test("paper of one chart names no search, which narrows none", async ({ page }) => {
  await page.goto(`${campaign}/charts/net-control?faction=rebels&q=tank`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Filtered to Rebels.")).toBeVisible();
});

test("paper is light, whatever was chosen for the screen", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "theme", value: "dark", url: baseURL ?? "" }]);
  await page.goto(campaign);
  await page.emulateMedia({ media: "print" });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe("rgb(29, 33, 38)");
});

test("charts are drawn anew for paper, also those never scrolled to, so that veils and marks agree", async ({
  page,
}) => {
  // So narrow that the map stands below all other charts.
  await page.setViewportSize({ width: 834, height: 900 });
  await open(page, filtered);
  await expect(page.locator("#map [data-size]")).not.toHaveCount(0);
  // Read in one breath with the event: what is drawn later is not on the paper.
  const width = (event: string) =>
    page.evaluate((name) => {
      window.dispatchEvent(new Event(name));
      return [...document.querySelectorAll(".layers > svg:first-child, #map [role=application] > svg")].map((svg) =>
        Number(svg.getAttribute("width")),
      );
    }, event);
  expect(await width("beforeprint")).toEqual([...timeCharts, "map"].map(() => 640));
  await width("afterprint");
  await fitted(page);
});

test("on the screen nothing of it shows", async ({ page }) => {
  await page.goto(filtered);
  await expect(page.getByText(/^Filtered to/)).toBeHidden();
});
