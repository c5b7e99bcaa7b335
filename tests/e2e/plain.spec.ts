import { expect, test } from "@playwright/test";
import { campaign, captures, count, drawing, eventRows, figureOf, filters, timeline } from "./pages";

test.use({ javaScriptEnabled: false });

test("without scripts the charts stand in the page", async ({ page }) => {
  await page.goto(campaign);
  for (const figure of [timeline(page), captures(page)]) {
    await expect(drawing(figure)).toBeVisible();
    expect(await drawing(figure).locator("a").count()).toBeGreaterThan(10);
  }
  await expect(captures(page)).toContainText(/captured: Government .*\d+ villages/);
});

test("without scripts the table of events leads to claims and sentences", async ({ page }) => {
  await page.goto(campaign);
  await expect(eventRows(page)).toHaveCount(80);
  const row = eventRows(page).first();
  await expect(row.getByRole("list", { name: "Source" }).getByRole("link").first()).toHaveAttribute(
    "href",
    /#:~:text=/,
  );
  await row.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/events\/2015-/);
  const source = page.getByRole("definition").getByRole("list", { name: "Source" });
  await expect(source.getByRole("link").first()).toHaveAttribute("href", /#:~:text=/);
});

test("without scripts the form leads to the link of the view", { tag: "@days" }, async ({ page }) => {
  await page.goto(campaign);
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
  await page.getByLabel("First day").fill("2015-11-01");
  await page.getByLabel("Last day").fill("2015-11-12");
  await filters(page).getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(`${campaign}?time=2015-11-01..2015-11-12&faction=rebels,isil`);
  await expect(filters(page).getByRole("checkbox", { name: "Rebels" })).toBeChecked();
  await expect(captures(page).getByRole("heading")).toContainText("(Rebels and ISIL)");
  await expect(count(page)).toContainText("1–12 November 2015");
});

for (const page of ["charts/net-control", "events"]) {
  test(`without scripts the form on the page of ${page} leads back to it`, async ({ page: tab }) => {
    await tab.goto(`${campaign}/${page}`);
    await filters(tab).getByRole("checkbox", { name: "Rebels" }).check();
    await filters(tab).getByRole("button", { name: "Apply" }).click();
    await expect(tab).toHaveURL(`${campaign}/${page}?faction=rebels`);
  });
}

test("without scripts the form leads to no page but the campaign’s", async ({ request }) => {
  for (const on of ["//elsewhere.example/x", "/aleppo-2015/nothing", "/api", "/aleppo-2015/events.csv", "%00"]) {
    const answer = await request.get(`${campaign}/view?faction=rebels&on=${on}`, { maxRedirects: 0 });
    expect([on, answer.status(), answer.headers().location]).toEqual([on, 303, `${campaign}?faction=rebels`]);
  }
});

/** Of every kind what a form could forget: a choice of a few charts, what is opened, searched and sorted, a version. */
const kept =
  "unit=village,town&event=2015-10-25-cement-plant-captured&q=plant&sort=-date&mode=cumulative&level=group&table=1&v=0123456789ab";

for (const path of ["", "/charts/timeline", "/charts/villages-captured", "/charts/faction-activity", "/events"]) {
  test(`without scripts the form keeps what else the link says on ${campaign}${path}`, async ({ page }) => {
    await page.goto(`${campaign}${path}?${kept}`);
    await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
    await filters(page).getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(`${campaign}${path}?faction=rebels&${kept}`);
  });
}

for (const path of [campaign, `${campaign}/charts/net-control`]) {
  test(`without scripts a choice that several charts share is made once on ${path}`, async ({ page }) => {
    await page.goto(path);
    const summaries = page.locator("figure").getByText(/^Counting: /);
    await expect(summaries.filter({ visible: true })).toHaveCount(1);
    await summaries.first().click();
    await page.getByRole("checkbox", { name: "Villages", exact: true }).uncheck();
    await page.getByRole("checkbox", { name: "Towns", exact: true }).check();
    await filters(page).getByRole("button", { name: "Apply" }).click();
    await expect(page).toHaveURL(`${path}?unit=town`);
    await expect(figureOf(page, "net-control").getByRole("heading", { level: 2 })).toContainText("owns");
  });
}

test("without scripts a chart’s page names the sentences that it rests on, under its filter", async ({ page }) => {
  await page.goto(`${campaign}/charts/vehicle-losses`);
  const sources = page.getByRole("group").filter({ hasText: /^Sources: \d+ sentences of the article/ });
  const all = await sources.getByRole("link").count();
  expect(all).toBeGreaterThan(3);
  const first = sources.getByRole("link", { name: "Syrian Government offensive, paragraph 2, sentence 3" });
  await expect(first).toHaveAttribute("href", /#:~:text=/);
  await page.goto(`${campaign}/charts/vehicle-losses?time=2015-11-21..2015-11-23`);
  expect(await sources.getByRole("link").count()).toBeLessThan(all);
});
