import { expect, type Page, test } from "@playwright/test";
import { campaign, figureOf, filters, open, panel, stage } from "./pages";

const chartPage = `${campaign}/charts/villages-captured`;
const links = (page: Page) => page.getByRole("navigation", { name: "Charts" });
const addresses = (page: Page) =>
  links(page)
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));

test("leads to the dashboard and to each other chart under the view that the link has, as it changes", async ({
  page,
}) => {
  await open(page, `${chartPage}?faction=rebels`);
  const bare = (await addresses(page)).map((address) => address?.split("?")[0]);
  expect(bare).toContain(campaign);
  expect(bare).toContain(`${campaign}/charts/timeline`);
  const under = (query: string) => expect.poll(() => addresses(page)).toEqual(bare.map((path) => `${path}${query}`));
  await under("?faction=rebels");
  await page.getByLabel("First day").fill("2015-11-05");
  await under("?time=2015-11-05..latest&faction=rebels");
  await filters(page).getByRole("checkbox", { name: "Rebels", exact: true }).uncheck();
  await under("?time=2015-11-05..latest");

  await links(page).locator(`[href*="/charts/territory"]`).click();
  await expect(page).toHaveURL(`${campaign}/charts/territory?time=2015-11-05..latest`);
  await expect(stage(figureOf(page, "territory"))).toHaveRole("application");
  await expect(page.getByLabel("First day")).toHaveValue("2015-11-05");
  await under("?time=2015-11-05..latest");
});

test("leaves an opened event behind", async ({ page }) => {
  await open(page, `${chartPage}?faction=rebels&event=2015-10-21-seven-villages`);
  await expect(panel(page)).toBeVisible();
  await expect.poll(async () => (await addresses(page)).length).toBeGreaterThan(5);
  for (const address of await addresses(page)) expect(address).toMatch(/\?faction=rebels$/);
});

test("says so before scripts run", async ({ request }) => {
  const html = await (await request.get(`${chartPage}?faction=rebels`)).text();
  expect(html).toContain(`href="${campaign}/charts/territory?faction=rebels"`);
});

for (const [width, height, shape] of [
  [1280, 900, "higher than"],
  [800, 900, "as high as"],
  [390, 844, "as high as"],
] as const) {
  test(`shows its chart ${shape} the dashboard does at ${width} px, before scripts run and after`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const viewport = { width, height };
    await page.setViewportSize(viewport);
    const context = await browser.newContext({ viewport, javaScriptEnabled: false });
    const plain = await context.newPage();
    const heights = async (path: string, slug: string) => {
      await plain.goto(`${baseURL}${path}`);
      const before = stage(figureOf(plain, slug));
      await expect(before.locator("svg:visible")).toHaveCount(1);
      const sent = await before.locator("svg:visible").evaluate((svg) => svg.clientHeight);
      expect(await before.evaluate((box) => box.clientHeight)).toBe(sent);
      await page.goto(path);
      const drawn = stage(figureOf(page, slug));
      await expect(drawn).toHaveRole("application");
      // Below the next screen it keeps what was sent.
      await drawn.scrollIntoViewIfNeeded();
      await expect(drawn.locator(".layers > svg")).not.toHaveCount(0);
      await expect.poll(() => drawn.evaluate((box) => box.clientHeight)).toBe(sent);
      await expect(drawn.locator(".layers > svg").first()).toHaveAttribute("height", `${sent}`);
      return sent;
    };
    for (const slug of ["timeline", "villages-captured"]) {
      const [alone, among] = [await heights(`${campaign}/charts/${slug}`, slug), await heights(campaign, slug)];
      if (shape === "higher than") expect(alone).toBeGreaterThan(among * 1.3);
      else expect(alone).toBe(among);
      expect(alone).toBeLessThan(height);
    }
    await context.close();
  });
}
