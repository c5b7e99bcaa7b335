import { expect, test } from "@playwright/test";
import { campaign, captures, clearShare, count, drawing, open, press, query, timeline } from "./pages";

for (const [name, brushed, other] of [
  ["timeline", timeline, captures],
  ["villages-captured", captures, timeline],
] as const) {
  test(`a drag on ${name} moves the other chart and the counts before it ends, the link when it ends`, async ({
    page,
  }) => {
    await open(page);
    const told = (await count(page).textContent()) ?? "";
    await press(page, brushed(page), 0.25, 0.5);
    await expect.poll(() => clearShare(other(page))).toBeLessThan(0.3);
    await expect(count(page)).not.toHaveText(told);
    expect(query(page)).toBe("");
    const live = (await count(page).textContent()) ?? "";

    await page.mouse.up();
    await expect(page).toHaveURL(/\?time=2015-1\d-\d\d\.\.2015-1\d-\d\d$/);
    await expect(count(page)).toHaveText(live);
    expect(await clearShare(other(page))).toBeCloseTo(await clearShare(brushed(page)), 5);

    await page.goBack();
    await expect(page).toHaveURL(campaign);
    await expect(count(page)).toHaveText(told);
    await expect.poll(() => clearShare(other(page))).toBeCloseTo(1, 5);
  });
}

test("a drag chooses the whole days it touches for the most part, in any time zone", async ({ page }) => {
  await open(page);
  // 67 days: the 8th begins at 7/67 of the width, the 21st ends at 21/67.
  await press(page, timeline(page), 7.1 / 67, 20.9 / 67);
  await page.mouse.up();
  await expect(page).toHaveURL(`${campaign}?time=2015-10-23..2015-11-05`);
  await expect(page.getByLabel("First day")).toHaveValue("2015-10-23");
  await expect(page.getByLabel("Last day")).toHaveValue("2015-11-05");
});

test("while the hand moves no chart is drawn anew", async ({ page }) => {
  await open(page);
  const marked = await drawing(captures(page)).evaluateHandle((svg) => svg);
  await press(page, timeline(page), 0.2, 0.6);
  await expect.poll(() => clearShare(captures(page))).toBeLessThan(0.5);
  expect(await marked.evaluate((svg) => svg.isConnected)).toBe(true);
  await page.mouse.up();
});
