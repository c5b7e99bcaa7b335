import { expect, test } from "@playwright/test";
import { campaign, live } from "./pages";

const pages = {
  dashboard: campaign,
  "dashboard with a long choice": `${campaign}?faction=syrian-armed-forces,hezbollah,iraqi-militias,ahrar-al-sham,al-nusra-front&unit=village,town,hill,farm,base&table=1`,
  "dashboard with a bad link": `${campaign}?faction=${"x".repeat(300)}&nothing=at-all`,
  chart: `${campaign}/charts/villages-captured?table=1`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
  "404": "/nowhere",
};

for (const width of [320, 360, 390, 834, 1440]) {
  for (const [name, path] of Object.entries(pages)) {
    test(`nothing of the ${name} page scrolls sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      if (name !== "404") await live(page);
      const beyond = await page.evaluate(() => {
        const root = document.documentElement;
        return { page: root.scrollWidth - root.clientWidth, body: document.body.scrollWidth - root.clientWidth };
      });
      expect(beyond.page).toBeLessThanOrEqual(0);
      expect(beyond.body).toBeLessThanOrEqual(0);
    });
  }
}
