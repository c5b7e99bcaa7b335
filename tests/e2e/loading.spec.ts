import { expect, test } from "@playwright/test";
import { campaign, captures, complaints, drawing, live, timeline } from "./pages";

const pages = {
  dashboard: campaign,
  "filtered dashboard": `${campaign}?faction=rebels&time=2015-10-20..2015-11-20&mode=cumulative`,
  chart: `${campaign}/charts/villages-captured`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
};

declare global {
  interface Window {
    shifted: number;
    lost: string[];
  }
}

for (const [name, path] of Object.entries(pages)) {
  test(`the ${name} page loads without a complaint or a request to others`, async ({ page, baseURL }) => {
    const heard = complaints(page);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(path);
    await live(page);
    await page.waitForLoadState("networkidle");
    expect(heard).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
  });

  for (const width of [390, 1280]) {
    test(`nothing shifts on the ${name} page at ${width} px when the browser takes over`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        window.shifted = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) window.shifted += (entry as unknown as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path);
      await live(page);
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.02);
    });
  }
}

test("a chart keeps the server’s drawing until the browser’s takes its place", async ({ page }) => {
  await page.addInitScript(() => {
    window.lost = [];
    const drawn = new Set<string>();
    new MutationObserver(() => {
      for (const figure of document.querySelectorAll("figure")) {
        if (figure.querySelector("svg")) drawn.add(figure.id);
        else if (drawn.has(figure.id)) window.lost.push(figure.id);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(campaign);
  await live(page);
  expect(await page.evaluate(() => window.lost)).toEqual([]);
});

test("charts can be read while scripts are still on their way", async ({ page }) => {
  await page.route("**/*.js*", () => {});
  await page.goto(campaign, { waitUntil: "commit" });
  for (const figure of [timeline(page), captures(page)]) await expect(drawing(figure)).toBeVisible();
});

test("the page holds up when the ledger cannot be fetched again", async ({ page }) => {
  const heard = complaints(page);
  await page.route("**/ledger.json", (route) => route.abort());
  await page.goto(campaign);
  await live(page);
  expect(heard).toEqual([]);
});
