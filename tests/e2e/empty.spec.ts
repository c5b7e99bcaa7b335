import { expect, test } from "@playwright/test";
import { campaign, count, figureOf, open, timeCharts } from "./pages";

const nothing = `${campaign}?faction=isil&type=supply`;

test("a filter that leaves nothing: every chart over days says so, and leads back", async ({ page }) => {
  await open(page, nothing);
  for (const slug of timeCharts) {
    await expect(figureOf(page, slug).getByRole("link", { name: "Remove all filters" }), slug).toBeVisible();
  }
  await figureOf(page, "net-control").getByRole("link", { name: "Remove all filters" }).click();
  await expect(page).toHaveURL(new RegExp(`${campaign}$`));
  await expect(count(page)).toContainText("80 of 90 events");
  await expect(page.getByRole("link", { name: "Remove all filters" })).toHaveCount(0);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the way back is a link", async ({ page }) => {
    await page.goto(nothing);
    await figureOf(page, "timeline").getByRole("link", { name: "Remove all filters" }).click();
    await expect(page).toHaveURL(new RegExp(`${campaign}$`));
  });
});
