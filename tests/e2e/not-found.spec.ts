import { expect, test } from "@playwright/test";
import { campaign, captures } from "./pages";

const unknown = {
  campaign: "/berlin-1945",
  chart: `${campaign}/charts/towns-lost`,
  event: `${campaign}/events/2015-10-16-nothing`,
  "campaign’s data": "/berlin-1945/data/codebook",
  page: `${campaign}/nothing/here`,
};

for (const [what, path] of Object.entries(unknown)) {
  test(`an unknown ${what} is a 404 page with ways on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page).toHaveTitle(/Not found/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    await page.getByRole("link", { name: "Villages captured" }).click();
    await expect(page).toHaveURL(`${campaign}/charts/villages-captured`);
    await expect(captures(page)).toBeVisible();
  });

  test.describe("without scripts", () => {
    test.use({ javaScriptEnabled: false });
    test(`an unknown ${what} has the same ways on`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("link", { name: "Villages captured" })).toBeVisible();
    });
  });
}

for (const path of ["/no-such", unknown.chart]) {
  test(`${path} has the head of every other page, which works on it`, async ({ page }) => {
    const head = page.getByRole("banner");
    await page.goto(`${campaign}/data`);
    const usual = await head.ariaSnapshot();
    await page.goto(path);
    expect(await head.ariaSnapshot()).toBe(usual);
    await head.getByRole("button", { name: "العربية" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("لا توجد صفحة بهذا العنوان");
    await expect(page).toHaveURL(path);
    await head.getByRole("link", { name: "الأحداث" }).click();
    await expect(page).toHaveURL(`${campaign}#events`);
  });
}

for (const path of [
  "/berlin-1945/events.csv",
  "/berlin-1945/charts/timeline.json",
  "/berlin-1945/ledger.json",
  "/berlin-1945/data.zip",
  `${campaign}/charts/towns-lost.csv`,
  `${campaign}/charts/towns-lost.json`,
  `${campaign}/charts/map.pdf`,
  `${campaign}/charts/map%2Epdf`,
  "/events.xml",
  "/favicon.ico",
  "/nobody%zz.csv",
]) {
  test(`a file that is not there is a 404 problem: ${path}`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status: 404, title: "Not found" });
  });
}
