import { expect, test } from "@playwright/test";
import { campaign, captures, complaints, drawing, live, timeline } from "./pages";

const pages = {
  dashboard: campaign,
  "filtered dashboard": `${campaign}?faction=rebels&time=2015-10-20..2015-11-20&mode=cumulative`,
  chart: `${campaign}/charts/villages-captured`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
  embed: "/embed/aleppo-2015/villages-captured",
};

declare global {
  interface Window {
    shifted: () => number;
    lost: string[];
  }
}

for (const [name, path] of Object.entries(pages)) {
  for (const width of [390, 1280]) {
    test(`the ${name} page loads at ${width} px without a complaint or a request to others, and nothing shifts when the browser takes over`, async ({
      page,
      baseURL,
    }) => {
      const heard = complaints(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        let shifted = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) shifted += (entry as unknown as { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        window.shifted = () => {
          add(observer.takeRecords());
          return shifted;
        };
      });
      await page.goto(path);
      await live(page);
      await page.waitForLoadState("networkidle");
      // What came last is laid out in the next frame, and told of in the one after it.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      expect(await page.evaluate(() => window.shifted())).toBeLessThan(0.02);
      expect(heard).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
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
