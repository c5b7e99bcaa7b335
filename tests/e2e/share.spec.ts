import { expect, test } from "@playwright/test";
import { atRest, captures, filters, open, press, seen, timeline } from "./pages";

test("a link restores the whole view in another browser", async ({ page, browser }) => {
  await open(page);
  await filters(page).getByLabel("Groups of Rebels").click();
  await filters(page).getByRole("checkbox", { name: "Ahrar al-Sham" }).check();
  await atRest(page);
  await filters(page).getByLabel("Groups of Rebels").click();
  await filters(page).getByRole("checkbox", { name: "Government" }).check();
  await atRest(page);
  await captures(page).getByRole("radio", { name: "Running sum" }).check();
  await press(page, timeline(page), 0.1, 0.7);
  await page.mouse.up();
  await expect(page).toHaveURL(/time=/);
  await atRest(page);
  await page.getByRole("columnheader", { name: "Days" }).getByRole("button").click();
  await atRest(page);
  await page.getByRole("searchbox").fill("captur");
  await expect(page).toHaveURL(/time=.*faction=government,ahrar-al-sham.*q=captur&sort=-date&mode=cumulative$/);

  await atRest(page);
  const link = page.url();
  const elsewhere = await browser.newContext({ timezoneId: "Asia/Kolkata" });
  const other = await elsewhere.newPage();
  await open(other, link);
  const there = await seen(other);
  expect(there.rows.length).toBeGreaterThan(3);
  // What was chosen last may still be on its way to the charts.
  await expect.poll(() => seen(page)).toEqual(there);
  expect(other.url()).toBe(link);
  await expect(page).toHaveURL(link);
  await elsewhere.close();
});

test("what the server sends under a link is what the browser shows", { tag: "@days" }, async ({ page, browser }) => {
  const link = "/aleppo-2015?time=2015-10-20..2015-11-20&faction=government&unit=village,town&sort=-date";
  await open(page, link);
  const without = await browser.newContext({ javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(link);
  const sent = await seen(plain);
  await expect.poll(() => seen(page)).toEqual(sent);
  await without.close();
});
