import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { csvParse } from "d3";
import { strFromU8, unzipSync } from "fflate";
import { campaign, open } from "./pages";

const pages = { data: `${campaign}/data`, codebook: `${campaign}/data/codebook`, changes: `${campaign}/data/changes` };
const folder = "data/aleppo-2015";

const dataset = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");

test("the page of the data says what a researcher must know before using them", async ({ page, request }) => {
  const { version } = await (await request.get(`${campaign}/events.json`)).json();
  await page.goto(pages.data);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Data");
  for (const term of ["Version", "Licence", "Coded from", "Time covered", "Contributors"]) {
    await expect(page.getByRole("term").filter({ hasText: term })).toBeVisible();
  }
  await expect(page.getByRole("definition").first()).toContainText(version.hash);
  await expect(page.getByRole("main")).toContainText(`[data set]. Version ${version.number}`);
});

test("its table of tables counts rows and columns as the files have them", async ({ page, request }) => {
  await page.goto(pages.data);
  const rows = page
    .getByRole("table")
    .filter({ has: page.getByRole("columnheader", { name: "File" }) })
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
  await expect(rows).toHaveCount(11);
  for (const row of await rows.all()) {
    const [count, columns] = await row.getByRole("cell").allTextContents();
    const link = row.getByRole("link", { name: /\.csv, / });
    const table = csvParse(await (await request.get((await link.getAttribute("href")) ?? "")).text());
    expect([count, columns]).toEqual([`${table.length}`, `${table.columns.length}`]);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the name of a table leads to its columns and opens them", async ({ page }) => {
    await page.goto(pages.data);
    const cell = page.getByRole("cell", { name: "open: the article names no upper bound" }).first();
    await expect(cell).toBeHidden();
    await page.getByRole("link", { name: "claims", exact: true }).click();
    await expect(cell).toBeVisible();
  });

  test("citations for reference managers open", async ({ page }) => {
    await page.goto(pages.data);
    await page.getByText("BibTeX", { exact: true }).click();
    await expect(page.getByText(/^@dataset\{/)).toBeVisible();
    await page.getByText("RIS", { exact: true }).click();
    await expect(page.getByText(/^TY {2}- DATA/)).toBeVisible();
  });

  test("the codebook is a page whose parts have links", async ({ page }) => {
    await page.goto(pages.codebook);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Codebook");
    await page
      .getByRole("navigation", { name: "On this page" })
      .getByRole("link", { name: "What each chart counts" })
      .click();
    await expect(page).toHaveURL(/#what-each-chart-counts$/);
    await expect(page.getByRole("heading", { name: "What each chart counts" })).toBeInViewport();
    await expect(page.getByRole("cell", { name: "villages-captured" })).toBeInViewport();
  });

  test("the changes are a page", async ({ page }) => {
    await page.goto(pages.changes);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changes");
    await expect(page.getByRole("heading", { level: 2, name: /1\.0\.0/ })).toBeVisible();
  });
});

for (const [name, path] of Object.entries(pages)) {
  test(`every link of the ${name} page within the site leads somewhere`, async ({ page, request }) => {
    await page.goto(path);
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.flatMap((link) => (link instanceof HTMLAnchorElement ? link.href : [])));
    const site = new URL(page.url()).origin;
    const within = [...new Set(links.map((link) => new URL(link)).filter(({ origin }) => origin === site))];
    expect(within.length).toBeGreaterThan(8);
    for (const url of within) {
      if (url.pathname === path && url.hash !== "") {
        await expect(page.locator(`[id="${decodeURIComponent(url.hash.slice(1))}"]`)).toHaveCount(1);
      } else {
        expect(`${(await request.get(url.pathname)).status()} ${url.pathname}`).toBe(`200 ${url.pathname}`);
      }
    }
  });
}

test("each page of the data names the address under which it is to be found, as the reader reached it", async ({
  request,
  baseURL,
}) => {
  const canonical = async (path: string, headers: Record<string, string> = {}) =>
    /<link rel="canonical" href="([^"]+)"/.exec(await (await request.get(path, { headers })).text())?.[1];
  for (const path of Object.values(pages)) {
    expect(await canonical(`${path}?utm_source=mail`)).toBe(`${baseURL}${path}`);
    const proxied = { "X-Forwarded-Host": "ledger.example", "X-Forwarded-Proto": "https" };
    expect(await canonical(path, proxied)).toBe(`https://ledger.example${path}`);
  }
});

test("a wide table of the codebook scrolls in itself on a phone, by keyboard too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(pages.codebook);
  const table = page.getByRole("region", { name: /^Table: wording/ });
  await table.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
});

test("the lines that load a file name addresses that answer", async ({ page, request }) => {
  await page.goto(pages.data);
  const lines = await page.getByText(/^(pd\.read_csv|read\.csv)\(/).allTextContents();
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const url = /"(.+)"/.exec(line)?.[1] ?? "";
    expect(new URL(url).origin).toBe(new URL(page.url()).origin);
    const response = await request.get(url);
    expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
    // Neither language takes a byte order mark for what it is on every system.
    expect((await response.text()).charCodeAt(0)).toBeLessThan(128);
  }
});

test("the package is a zip that holds its files as they are, the same bytes each time", async ({ request }) => {
  const response = await request.get(`${campaign}/data.zip`);
  expect(response.headers()["content-type"]).toBe("application/zip");
  expect(response.headers()["content-disposition"]).toMatch(/^attachment; filename="aleppo-2015-[\d.]+\.zip"$/);
  const bytes = await response.body();
  const files = unzipSync(bytes);
  const { resources } = JSON.parse(strFromU8(files["datapackage.json"] ?? new Uint8Array()));
  const names = [
    ...resources.map(({ path }: { path: string }) => path),
    "datapackage.json",
    "CODEBOOK.md",
    "CHANGES.md",
  ];
  expect(Object.keys(files).toSorted()).toEqual([...names, "README.md"].toSorted());
  for (const name of names) expect(Buffer.from(files[name] ?? []).equals(readFileSync(`${folder}/${name}`))).toBe(true);

  expect((await (await request.get(`${campaign}/data.zip`)).body()).equals(bytes)).toBe(true);
  const held = await request.get(`${campaign}/data.zip`, {
    headers: { "If-None-Match": response.headers().etag ?? "" },
  });
  expect(held.status()).toBe(304);
});

test("search engines read on the dashboard what the data are, and on their own page every file", async ({
  page,
  request,
}) => {
  await open(page);
  const short = await dataset(page);
  await page.goto(pages.data);
  const full = await dataset(page);
  expect({ ...full, distribution: null }).toEqual({ ...short, distribution: null });
  expect(full["@type"]).toBe("Dataset");
  expect(full.distribution).toContainEqual(short.distribution[0]);
  for (const { contentUrl, encodingFormat } of full.distribution) {
    const response = await request.get(contentUrl);
    expect(response.headers()["content-type"]).toContain(encodingFormat);
  }
});

test("an old link leads to the changes", async ({ page }) => {
  await open(page, `${campaign}?v=0123456789ab`);
  await page.getByRole("link", { name: "What has changed" }).click();
  await expect(page).toHaveURL(pages.changes);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Changes");
});

test("the head of every page leads to data, method and interface", async ({ page }) => {
  await page.goto(campaign);
  const site = page.getByRole("navigation", { name: "Site" });
  await expect(site.getByRole("link", { name: "API" })).toHaveAttribute("href", "/api");
  await site.getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL(pages.codebook);
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Data" }).click();
  await expect(page).toHaveURL(pages.data);
});
