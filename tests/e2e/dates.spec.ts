import { expect, test } from "@playwright/test";
import { campaign, captures, count, open, timeline } from "./pages";

test("the date fields choose days as a brush does", { tag: "@days" }, async ({ page }) => {
  await open(page);
  await page.getByLabel("First day").fill("2015-11-01");
  await expect(page).toHaveURL(`${campaign}?time=2015-11-01..latest`);
  await page.getByLabel("Last day").fill("2015-11-12");
  await expect(page).toHaveURL(`${campaign}?time=2015-11-01..2015-11-12`);
  await expect(count(page)).toContainText("1–12 November 2015");
  await expect(timeline(page)).toContainText(/\d+ events, 1–12 November 2015/);
  await expect(captures(page)).toContainText("1–12 November 2015, captured:");
});

test("days in the wrong order are put in order", { tag: "@days" }, async ({ page }) => {
  await open(page, `${campaign}?time=2015-11-12..2015-11-01`);
  await expect(page.getByLabel("First day")).toHaveValue("2015-11-01");
  await expect(page.getByLabel("Last day")).toHaveValue("2015-11-12");
});

test("a link with one day shows that day alone", { tag: "@days" }, async ({ page }) => {
  await open(page, `${campaign}?time=2015-11-12`);
  await expect(count(page)).toContainText(/events, 12 November 2015$/);
  await expect(page.getByLabel("First day")).toHaveValue("2015-11-12");
  await expect(page.getByLabel("Last day")).toHaveValue("2015-11-12");
});
