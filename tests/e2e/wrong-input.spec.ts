import { expect, test } from "@playwright/test";
import { campaign, captures, complaints, filters, open } from "./pages";

test("a bad link shows what is understood and names the rest until dismissed", async ({ page }) => {
  await open(page, `${campaign}?factoin=x&faction=rebels,al-qaida&time=yesterday&unit=town`);
  await expect(captures(page).getByRole("heading")).toContainText("Towns captured per day");
  await expect(captures(page).getByRole("heading")).toContainText("(Rebels)");
  await expect(filters(page).getByRole("checkbox", { name: "Rebels" })).toBeChecked();
  const notice = page.getByRole("region", { name: "Parts of the link that could not be read" });
  await expect(notice.getByRole("listitem")).toHaveCount(3);
  for (const part of ["factoin=x", "faction=al-qaida", "time=yesterday"]) await expect(notice).toContainText(part);
  const help = notice.getByRole("listitem").filter({ hasText: "faction=al-qaida" }).getByRole("group");
  await help.getByText("What may stand there").click();
  await expect(help).toHaveAttribute("open");
  await expect(help).toContainText("Allowed: government, ");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
});

test("a filter after a bad link writes a good one", async ({ page }) => {
  await open(page, `${campaign}?faction=rebels,al-qaida`);
  await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
  await expect(page).toHaveURL(`${campaign}?faction=rebels,isil`);
  await expect(page.getByRole("region", { name: /could not be read/ })).toHaveCount(0);
});

test("marks that other services add to a link are passed over in silence", async ({ page }) => {
  await open(page, `${campaign}?utm_source=mail&fbclid=abc&faction=isil`);
  await expect(page.getByRole("region", { name: /could not be read/ })).toHaveCount(0);
  await expect(filters(page).getByRole("checkbox", { name: "ISIL", exact: true })).toBeChecked();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("the notice stands in the page too", async ({ page }) => {
    await page.goto(`${campaign}?faction=al-qaida`);
    await expect(page.getByRole("region", { name: /could not be read/ })).toContainText("faction=al-qaida");
  });

  test("a link made with other data says so, and leads to what has changed", async ({ page }) => {
    await page.goto(`${campaign}?v=0123456789ab`);
    await expect(page.getByRole("main")).toContainText("0123456789ab");
    await page.getByRole("link", { name: "What has changed" }).click();
    await expect(page).toHaveURL(`${campaign}/data/changes`);
  });
});

for (const query of [
  "faction=%F0%9F%92%A5",
  "faction=%",
  "time=2015-02-31..2015-13-01",
  "time=....",
  "time=2015-11-12&time=2015-11-13",
  "q=%00%01<script>alert(1)</script>",
  `q=${"x".repeat(2000)}`,
  `x=1&x=1&${"x".repeat(57)}=${encodeURIComponent("😀".repeat(9))}&faction=${"x".repeat(59)}${encodeURIComponent("😀")}`,
  "__proto__=1&constructor=2&toString=3",
  "event=../../etc/passwd",
  "sort=summary&mode=&level=&table=2&v=zzz",
  "faction=rebels,rebels,,",
]) {
  test(`no query breaks the page: ${query.slice(0, 50)}`, async ({ page, request }) => {
    expect((await request.get(`${campaign}?${query}`)).status()).toBe(200);
    expect((await request.get(`${campaign}/charts/villages-captured?${query}`)).status()).toBe(200);
    for (const file of ["events.csv", "events.json", "charts/villages-captured.csv", "charts/timeline.json"]) {
      expect((await request.get(`${campaign}/${file}?${query}`)).status()).toBeLessThan(500);
    }
    const heard = complaints(page);
    await open(page, `${campaign}?${query}`);
    await expect(captures(page)).toBeVisible();
    await expect(page.getByText("This page could not be shown")).toHaveCount(0);
    expect(heard).toEqual([]);
  });
}

test("a key that Next keeps from pages is taken off their addresses", async ({ request }) => {
  const lost = await request.get(`${campaign}?faction=isil&__proto__=1`, { maxRedirects: 0 });
  expect([lost.status(), lost.headers().location]).toEqual([
    308,
    expect.stringMatching(/\/aleppo-2015\?faction=isil$/),
  ]);
});
