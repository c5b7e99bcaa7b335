import { expect, type Page, test } from "@playwright/test";
import { campaign, open } from "./pages";

const light = "rgb(252, 252, 250)";
const dark = "rgb(21, 24, 27)";

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const menu = (page: Page) => page.getByRole("banner").locator("summary");
const choice = (page: Page, name: string) => page.getByRole("banner").getByRole("button", { name });

/** Chooses a theme as a reader does. */
async function choose(page: Page, name: string): Promise<void> {
  await menu(page).click();
  await choice(page, name).click();
}

test("the page follows the system until something is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  expect(await background(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: "light" });
  expect(await background(page)).toBe(light);
});

test("a choice holds at once, on every page, against the system, and can be taken back", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  const drawn = await page.locator("#timeline svg").first().elementHandle();
  await choose(page, "Dark");
  await expect(page.locator("html")).toHaveCSS("background-color", dark);
  await expect(choice(page, "Dark")).toHaveAttribute("aria-pressed", "true");
  // The charts follow by their properties: none is drawn anew.
  expect(await drawn?.evaluate((svg) => svg.isConnected)).toBe(true);
  for (const path of ["/api", "/nothing-of-that-name"]) {
    await page.goto(path);
    expect(await background(page), path).toBe(dark);
  }
  await open(page);
  await choose(page, "As the system");
  await expect(page.locator("html")).toHaveCSS("background-color", light);
  await page.reload();
  expect(await background(page)).toBe(light);
});

test("a remembered choice is in the page as it is sent, so that nothing flashes", async ({ request, browser }) => {
  const sent = await request.get(campaign, { headers: { Cookie: "theme=dark" } });
  const html = await sent.text();
  expect(html).toMatch(/<html[^>]* data-theme="dark"/);
  expect(html).toContain('<meta name="color-scheme" content="dark"/>');
  // What is sent to one reader must reach no other.
  expect(sent.headers()["cache-control"]).toContain("private");

  const context = await browser.newContext({ colorScheme: "light", javaScriptEnabled: false });
  await context.addCookies([{ name: "theme", value: "dark", url: new URL(sent.url()).origin }]);
  const page = await context.newPage();
  await page.goto(sent.url());
  expect(await background(page)).toBe(dark);
  await context.close();
});

test("whatever else the cookie says is as if nothing was chosen", async ({ request }) => {
  for (const value of ["", "purple", "%22%3E%3Cscript%3E"]) {
    const html = await (await request.get(campaign, { headers: { Cookie: `theme=${value}` } })).text();
    expect(html).not.toMatch(/<html[^>]* data-theme/);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, colorScheme: "light" });

  test("a form remembers the choice and leads back to the very view", async ({ page }) => {
    await page.goto(`${campaign}?faction=isil`);
    await choose(page, "Dark");
    await expect(page).toHaveURL(/\/aleppo-2015\?faction=isil$/);
    // The page is on its way while the button is let go.
    await expect(page.locator("html")).toHaveCSS("background-color", dark);
    await choose(page, "As the system");
    await expect(page.locator("html")).toHaveCSS("background-color", light);
  });
});

test("the form leads to no other site", async ({ request }) => {
  for (const [referer, place] of [
    ["https://example.org/aleppo-2015?v=1", "/aleppo-2015?v=1"],
    ["https://example.org//example.net/", "/example.net/"],
    ["nonsense", "/"],
  ] as const) {
    const answer = await request.get("/theme?theme=dark", { headers: { Referer: referer }, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toBe(place);
  }
});

test("a page that Back brings up as it was left takes what was chosen meanwhile", async ({
  page,
  context,
  baseURL,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  await context.addCookies([{ name: "theme", value: "dark", url: `${baseURL}` }]);
  // Here browsers keep no page; this is what one that was kept is told.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await expect.poll(() => background(page)).toBe(dark);
  await menu(page).click();
  await expect(choice(page, "Dark")).toHaveAttribute("aria-pressed", "true");
});
