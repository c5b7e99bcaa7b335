import { expect, test } from "@playwright/test";
import { charts } from "../../lib/charts";
import { expectAccessible } from "./axe";
import { atRest, campaign, figureOf, filters, open } from "./pages";

const sevenVillages = "2015-10-21-seven-villages";

const pages = {
  dashboard: campaign,
  "dashboard on which nothing passes": `${campaign}?q=zzz&time=2015-10-16&faction=isil&level=group&mode=cumulative`,
  chart: `${campaign}/charts/villages-captured?table=1`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
  "event with several claims": `${campaign}/events/2015-10-16-four-sites`,
  data: `${campaign}/data#claims`,
  codebook: `${campaign}/data/codebook`,
  changes: `${campaign}/data/changes`,
  API: "/api",
  accessibility: "/accessibility",
  "not-found": "/nowhere",
};

for (const [name, path] of Object.entries(pages)) {
  test(`axe finds nothing on the ${name} page`, async ({ page }) => {
    await open(page, path);
    await expectAccessible(page, name);
  });
}

for (const { slug } of charts) {
  test(`axe finds nothing on ${slug} with its table`, async ({ page }) => {
    await open(page, `${campaign}/charts/${slug}?table=1&level=group`);
    await expectAccessible(page, slug, "figure");
  });
}

test("axe finds nothing on an embed, whichever it is", async ({ page }) => {
  for (const { slug } of charts) {
    await page.goto(`/embed${campaign}/${slug}`);
    await expectAccessible(page, slug);
  }
});

test("axe finds nothing with a panel of the filters open, whichever it is", async ({ page }) => {
  await open(page, `${campaign}/charts/villages-captured`);
  const panels = filters(page).locator("summary");
  expect(await panels.count()).toBeGreaterThan(2);
  for (const summary of await panels.all()) {
    await summary.click();
    await expectAccessible(page, (await summary.getAttribute("aria-label")) ?? "more", "search form");
    // Else it lies over the next.
    await summary.click();
  }
  await figureOf(page, "villages-captured")
    .getByText(/^Counting: /)
    .click();
  await expectAccessible(page, "kinds of place", "#villages-captured");
});

test("axe finds nothing in an opened event, on a wide screen and on a phone", async ({ page }) => {
  await open(page, `${campaign}?event=${sevenVillages}`);
  await expectAccessible(page, "wide", "aside");
  await page.setViewportSize({ width: 390, height: 800 });
  await atRest(page);
  await expectAccessible(page, "phone", "aside");
});

test("axe finds nothing in the dialog for sharing, whichever tab is open", async ({ page }) => {
  await open(page, `${campaign}/charts/villages-captured`);
  await page
    .getByRole("search")
    .getByRole("button", { name: /^Share/ })
    .click();
  for (const name of ["Link", "Embed", "Image", "Data", "Cite"]) {
    await page.getByRole("tab", { name }).click();
    await expect(page.getByRole("tabpanel", { name })).toBeVisible();
    await expectAccessible(page, name, "dialog");
  }
});

test("axe finds nothing in notices about the link, nor in what they unfold", async ({ page }) => {
  await open(page, `${campaign}/charts/timeline?faction=nobody&nothing=1&v=000000000000`);
  const details = page.getByText("What may stand there");
  await expect(details.first()).toBeVisible();
  for (const summary of await details.all()) await summary.click();
  await expectAccessible(page, "ignored keys and an old version");
});

test("axe finds nothing on a phone, with the sheet of filters closed and open", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await open(page);
  await expectAccessible(page, "closed");
  await page.getByRole("button", { name: /^Filters / }).click();
  await filters(page).getByText("More").click();
  await expect(filters(page).locator("details[open] > div")).toBeVisible();
  await expectAccessible(page, "open", "search");
});

test("axe finds nothing on the page that says that a page broke", async ({ page }) => {
  // Something that the page cannot do without.
  await page.addInitScript(() => {
    Intl.ListFormat.prototype.format = () => {
      throw new Error("Broken by a test.");
    };
  });
  await page.goto(`${campaign}?faction=rebels,isil`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page could not be shown");
  await expectAccessible(page, "error");
});
