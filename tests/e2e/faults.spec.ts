import { expect, type Page, test } from "@playwright/test";
import { type FaultyWay, faultyWay } from "./faulty";
import { campaign, captures, complaints, count, drawing, filters, live, open, stage } from "./pages";

const chartPage = `${campaign}/charts/villages-captured?faction=rebels`;
const ledgerFile = /\/ledger\.json/;

const missing = (page: Page) => page.getByRole("status").filter({ hasText: "has not come yet" });
/** What stands on an Arabic page where `missing` stands on an English one. */
const missingInArabic = (page: Page) => page.getByRole("status").filter({ hasText: "لم تصل بعد" });
const renewed = (page: Page) => page.getByRole("status").filter({ hasText: "renewed" });

let way: FaultyWay;
test.beforeEach(async ({ baseURL }) => {
  way = await faultyWay(`${baseURL}`);
});
test.afterEach(() => way.close());

/** Lets what waits for a while do so no longer. */
const later = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

/** Paths that a page asks for from now on. What is asked for comes after all that was to be asked for before it. */
function askedOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

test("while the ledger does not come, the page stands as it was sent, says so, and asks until it comes", async ({
  page,
}) => {
  await page.clock.install();
  for (const fault of ["held", "refused", "broken", "cut off"] as const) {
    way.set(ledgerFile, fault);
    const asked = page.waitForRequest((request) => ledgerFile.test(request.url()));
    await page.goto(`${way.url}${chartPage}`);
    await asked;
    // One that is held is told of after a while; the others when they have failed.
    if (fault === "held") await expect(missing(page)).toBeHidden();
    await expect(async () => {
      await later(page, 6);
      await expect(missing(page)).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(drawing(captures(page))).toBeVisible();
    await expect(captures(page).getByRole("heading")).toContainText("Rebels");
  }
  way.set(ledgerFile, null);
  await expect(async () => {
    await later(page, 20);
    await expect(stage(captures(page))).toHaveRole("application", { timeout: 500 });
  }).toPass();
  await expect(missing(page)).toBeHidden();
});

test("an Arabic page whose ledger does not come stands as it was sent and says so in Arabic, until it takes over under its Arabic names", async ({
  page,
  context,
}) => {
  await context.addCookies([{ name: "language", value: "ar", url: way.url }]);
  await page.clock.install();
  const map = page.locator("figure#map");
  for (const fault of ["held", "broken"] as const) {
    way.set(ledgerFile, fault);
    const asked = page.waitForRequest((request) => ledgerFile.test(request.url()));
    await page.goto(`${way.url}${campaign}/charts/map`);
    expect(new URL((await asked).url()).searchParams.get("language")).toBe("ar");
    await expect(async () => {
      await later(page, 6);
      await expect(missingInArabic(page)).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(drawing(map).getByText("خان طومان").first()).toBeVisible();
  }
  way.set(ledgerFile, null);
  await expect(async () => {
    await later(page, 20);
    await expect(map.locator('[role="application"]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(missingInArabic(page)).toBeHidden();
  await expect(drawing(map).getByText("خان طومان").first()).toBeVisible();
});

test("an Arabic page asks for its ledger once, with the names: at first, and when its reader comes back to data that are renewed", async ({
  page,
  context,
  request,
}) => {
  await context.addCookies([{ name: "language", value: "ar", url: way.url }]);
  const ledger = await (await request.get(`${campaign}/ledger.json?language=ar`)).text();
  const { version } = JSON.parse(ledger) as { version: string };
  const asked: string[] = [];
  page.on("request", (one) => ledgerFile.test(one.url()) && asked.push(new URL(one.url()).search));
  await page.clock.install();
  await open(page, `${way.url}${campaign}/events`);
  await expect(page.locator("#events tbody")).toContainText("عاصفة رملية");
  // What is asked for ahead is what is asked for then.
  expect(new Set(asked)).toEqual(new Set([`?language=ar&v=${version}`]));

  way.set(ledgerFile, {
    instead: ledger.replaceAll(version, "aaaaaaaaaaaa").replaceAll("عاصفة رملية", "عاصفة ترابية"),
  });
  await later(page, 11 * 60);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  await expect(page.getByRole("status").filter({ hasText: "aaaaaaaaaaaa" })).toBeVisible();
  await expect(page.locator("#events tbody")).toContainText("عاصفة ترابية");
  await expect(page.locator("#events tbody")).not.toContainText("عاصفة رملية");
});

test("a ledger of another version than the page’s is not put under its charts, and the page says how to get it", async ({
  page,
  request,
}) => {
  const ledger = await (await request.get(`${campaign}/ledger.json`)).text();
  const { version } = JSON.parse(ledger) as { version: string };
  const heard = complaints(page);
  await page.clock.install();
  way.set(ledgerFile, { instead: ledger.replaceAll(version, "aaaaaaaaaaaa") });
  await page.goto(`${way.url}${chartPage}`);
  await expect(renewed(page)).toBeVisible();
  await expect(missing(page)).toBeHidden();
  await expect(drawing(captures(page))).toBeVisible();
  expect(heard).toEqual([]);
  const asked = askedOf(page);
  await later(page, 600);
  await page.evaluate(() => fetch("/healthz"));
  expect(asked.filter((path) => ledgerFile.test(path) || path === "/healthz")).toEqual(["/healthz"]);
  way.set(ledgerFile, null);
  const anew = page.waitForRequest(`${way.url}${chartPage}`);
  await renewed(page).getByRole("link").click();
  await anew;
  await live(page);
  await expect(renewed(page)).toBeHidden();
  expect(page.url()).toBe(`${way.url}${chartPage}`);
});

test("data that is renewed while the page is open takes its place there, under the reader’s filter; the page says so", async ({
  page,
  request,
}) => {
  const ledger = await (await request.get(`${campaign}/ledger.json`)).text();
  const { version } = JSON.parse(ledger) as { version: string };
  await page.clock.install();
  await open(page, `${way.url}${chartPage}`);
  const title = await captures(page).getByRole("heading").textContent();
  const comeBack = async () => {
    await later(page, 11 * 60);
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
  };

  way.set(ledgerFile, "broken");
  await comeBack();
  const stale = page.getByRole("status").filter({ hasText: "could not be checked" });
  await expect(async () => {
    await later(page, 5);
    await expect(stale).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(captures(page).getByRole("heading")).toHaveText(`${title}`);

  way.set(ledgerFile, { instead: ledger.replaceAll(version, "aaaaaaaaaaaa") });
  await stale.getByRole("button", { name: "Try again" }).click();
  await expect(renewed(page)).toContainText("aaaaaaaaaaaa");
  await expect(stale).toBeHidden();
  await expect(captures(page).getByRole("heading")).toHaveText(`${title}`);
  await expect(stage(captures(page))).toHaveRole("application");
});

test("a server that is away does not take the page with it: filters answer, and what was asked for comes when it is back", async ({
  page,
}) => {
  await open(page, `${way.url}${campaign}`);
  await page.waitForLoadState("networkidle");
  const before = await count(page).textContent();
  way.set(/./, "refused");
  await filters(page).getByRole("checkbox").first().check();
  await expect(count(page)).not.toHaveText(`${before}`);
  await expect(page).toHaveURL(/faction=/);
  const share = captures(page).getByRole("button", { name: /^Share/ });
  await share.click();
  await expect(page.getByRole("status").filter({ hasText: "This has not come yet" })).toBeVisible();
  await expect(captures(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Aleppo/);
  way.set(/./, null);
  // It may just have begun to wait before it asks anew.
  await expect(page.getByRole("dialog")).toBeVisible({ timeout: 30_000 });
});

test("code that does not come for minutes is asked for no longer; the page says so, and a press asks anew", async ({
  page,
}) => {
  await page.clock.install();
  await open(page, `${way.url}${campaign}`);
  await page.waitForLoadState("networkidle");
  const gone = page.getByRole("status").filter({ hasText: "asked for no longer" });
  await expect(gone).toBeHidden();
  way.set(/\.js/, "broken");
  const share = captures(page).getByRole("button", { name: /^Share/ });
  await share.click();
  await expect(async () => {
    await later(page, 30);
    await expect(gone).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(gone.getByRole("link", { name: "Open the page anew" })).toBeVisible();
  const asked = askedOf(page);
  await later(page, 600);
  await page.evaluate(() => fetch("/healthz"));
  expect(asked.filter((path) => path.endsWith(".js") || path === "/healthz")).toEqual(["/healthz"]);

  way.set(/\.js/, null);
  await share.click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(gone).toBeHidden();
});

test("Arabic words that do not come leave an Arabic page as it was sent, and are asked for until they come", async ({
  page,
  context,
}) => {
  await context.addCookies([{ name: "language", value: "ar", url: way.url }]);
  const scripts: Promise<{ pathname: string; text: string }>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // What is on its way when the page is left cannot be read.
    const text = response.text().catch(() => "");
    if (pathname.endsWith(".js")) scripts.push(text.then((text) => ({ pathname, text })));
  });
  const arabic = async () => (await Promise.all(scripts)).filter(({ text }) => /السهمان/.test(text));
  await page.goto(`${way.url}${chartPage}`);
  const chart = page.locator("figure#villages-captured");
  await expect(stage(chart)).toHaveCount(0);
  await expect(chart.locator('[role="application"]')).toBeVisible();
  await expect.poll(arabic).toHaveLength(1);
  const [words] = await arabic();

  await page.clock.install();
  way.set(new RegExp(`${words?.pathname}`), "broken");
  const refused = page.waitForResponse((response) => response.status() === 500);
  const client = await context.newCDPSession(page);
  await client.send("Network.clearBrowserCache");
  await page.goto(`${way.url}${chartPage}`);
  await refused;
  await later(page, 2);
  await expect(drawing(chart)).toBeVisible();
  await expect(chart.getByRole("heading")).toContainText("قرى");
  way.set(/./, null);
  await expect(async () => {
    await later(page, 20);
    await expect(chart.locator('[role="application"]')).toBeVisible({ timeout: 500 });
  }).toPass();
});
