import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./axe";
import { atRest, campaign, clearShare, complaints, figureOf, open, press, said } from "./pages";

const filterBar = (page: Page) => page.getByRole("form", { name: "عوامل تصفية الرسوم كلها" });
const toArabic = (page: Page) => page.getByRole("banner").getByRole("button", { name: "العربية" });
const toEnglish = (page: Page) => page.getByRole("banner").getByRole("button", { name: "English" });

/** Opens a page as a reader of Arabic does, once its charts are live. */
async function openInArabic(page: Page, path = campaign): Promise<void> {
  const origin = new URL(test.info().project.use.baseURL ?? "http://localhost").origin;
  await page.context().addCookies([{ name: "language", value: "ar", url: origin }]);
  await open(page, path);
}

const stageOf = (page: Page, slug: string) => figureOf(page, slug).locator('[aria-roledescription="رسم بياني"]');

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a form changes the language of the very view, which is remembered until it is changed back", async ({
    page,
  }) => {
    await page.goto(`${campaign}?faction=isil`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(toArabic(page)).toHaveAttribute("lang", "ar");
    await toArabic(page).click();
    await expect(page).toHaveURL(/\/aleppo-2015\?faction=isil$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(filterBar(page).getByRole("checkbox", { name: "تنظيم الدولة" })).toBeChecked();
    await expect(page.getByRole("heading", { name: /^كل الأحداث، بحسب المشاركين فيها/ })).toBeVisible();

    await page.goto(`${campaign}/charts/map`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await toEnglish(page).click();
    await expect(page).toHaveURL(/\/charts\/map$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    expect(await page.locator("html").getAttribute("dir")).toBeNull();
    await expect(page.getByRole("form", { name: "Filters for all charts" })).toBeVisible();
  });
});

test("the whole page is Arabic before and after scripts run, but for what the ledger tells in its own words", async ({
  page,
}) => {
  const heard = complaints(page);
  await openInArabic(page);
  const left = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element?.checkVisibility() || element.closest("[lang=en], script, style, svg, code, option")) continue;
      const text = (node.textContent ?? "").replace(/\u2068[^\u2069]*\u2069/g, "");
      if (/[A-Za-z]{2}/.test(text)) found.push(text.trim());
    }
    return [...new Set(found)];
  });
  // Names of file formats, of this site and of a key.
  expect(left.filter((text) => !/^(API|CSV|JSON|Campaign Ledger|.*Ctrl.*)$/.test(text))).toEqual([]);
  expect(heard).toEqual([]);
});

test("whatever else the cookie says is as if nothing was chosen, and no page of an English reader loads Arabic", async ({
  page,
  request,
}) => {
  for (const value of ["", "de", "%22%3E%3Cscript%3E"]) {
    const html = await (await request.get(campaign, { headers: { Cookie: `language=${value}` } })).text();
    expect(html).toMatch(/<html lang="en" (?!dir)/);
  }
  const fonts: string[] = [];
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "font") fonts.push(response.url());
    if (response.request().resourceType() === "script") scripts.push(response.text().catch(() => ""));
  });
  await page.goto(campaign, { waitUntil: "networkidle" });
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.length).toBeLessThan(3);
  for (const script of await Promise.all(scripts)) expect(script).not.toContain("عوامل التصفية");
});

test("the form leads to no other site", async ({ request }) => {
  const answer = await request.get("/language?language=ar", {
    headers: { Referer: "https://example.org//example.net/" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/example.net/");
  expect(answer.headers()["set-cookie"]).toMatch(/^language=ar; /);
});

test("a brush chooses the days under it, from left to right as they are drawn", async ({ page }) => {
  await openInArabic(page);
  // 67 days: the 8th begins at 7/67 of the width, the 21st ends at 21/67.
  await press(page, figureOf(page, "timeline"), 7.1 / 67, 20.9 / 67);
  await expect.poll(() => clearShare(figureOf(page, "villages-captured"))).toBeCloseTo(14 / 67, 1);
  await page.mouse.up();
  await expect(page).toHaveURL(`${campaign}?time=2015-10-23..2015-11-05`);
  await expect(page.getByLabel("اليوم الأول")).toHaveValue("2015-10-23");
  await expect(filterBar(page).getByRole("status")).toHaveText(/حدثًا، 23 أكتوبر – 5 نوفمبر 2015$/);
});

test("arrow keys move by day the way they point, and what they come to is said in Arabic", async ({ page }) => {
  await openInArabic(page);
  await stageOf(page, "villages-captured").focus();
  await page.keyboard.press("Home");
  await expect(said(page)).toHaveText(/^16 أكتوبر 2015\. /);
  await page.keyboard.press("ArrowRight");
  await expect(said(page)).toHaveText(/^17 أكتوبر 2015\. /);
  await page.keyboard.press("ArrowLeft");
  await expect(said(page)).toHaveText(/^16 أكتوبر 2015\. /);
  await page.keyboard.press("Escape");
  await expect(said(page)).toHaveText("غادرت الرسم.");
});

test("arrow keys go from tab to tab of the dialog the way they point; what leaves the page is in English", async ({
  page,
}) => {
  await openInArabic(page, `${campaign}/charts/villages-captured`);
  await page.getByRole("search").getByRole("button", { name: "مشاركة" }).click();
  const tab = (name: string) => page.getByRole("tab", { name });
  await expect(tab("رابط")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(tab("تضمين")).toBeFocused();
  await expect(page.getByLabel("شيفرة التضمين")).toHaveValue(/title="Villages captured per day/);
  await page.keyboard.press("ArrowRight");
  await expect(tab("رابط")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(tab("استشهاد")).toBeFocused();
  await expect(page.getByLabel("الاستشهاد")).toHaveValue(/Villages captured per day/);
  await expectAccessible(page, "dialog", "dialog");
});

test("what the data tell is Arabic on every page that tells it, and what has no Arabic is marked as English", async ({
  page,
}) => {
  const inEnglish = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("main [lang=en]")]
        .filter((element) => element.checkVisibility())
        .map((element) => element.closest("section[id], aside, footer, dl, details")?.id ?? ""),
    );
  await openInArabic(page);
  await expect(page).toHaveTitle("هجوم حلب، أكتوبر–ديسمبر 2015 · Campaign Ledger");
  const title = page.getByRole("heading", { level: 1 });
  await expect(title).toHaveText("هجوم حلب، أكتوبر–ديسمبر 2015");
  await expect(title).not.toHaveAttribute("lang");
  await expect(page.getByText("في أقل من عشرة أسابيع")).not.toHaveAttribute("lang");
  await expect(page.getByRole("link", { name: /^2\s*هجمات تنظيم الدولة/ })).toBeVisible();
  await expect(figureOf(page, "timeline").locator("svg").getByText("السيطرة على خان طومان")).toBeVisible();
  await expect(page.locator("#assessments dt").first()).toContainText("المقال نفسه");
  // Commanders, and the coders’ notes on totals, have no translation.
  expect(new Set(await inEnglish())).toEqual(new Set(["order-of-battle", "totals"]));
  for (const section of ["events", "assessments"]) await expect(page.locator(`#${section} [lang=en]`)).toHaveCount(0);

  await page.goto(`${campaign}/events/2015-10-25-sandstorm`);
  await expect(page).toHaveTitle(/^25 أكتوبر 2015: أوقفت عاصفة رملية العمليات العسكرية في حلب\. · /);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("أوقفت عاصفة رملية العمليات العسكرية في حلب.");
  await expect(page.locator("main :is(header, nav)").locator("[lang]")).toHaveCount(0);
  await page.getByText("الاستشهاد بهذا الحدث").click();
  // A citation names the data as they were coded.
  const citation = page.locator("details p");
  await expect(citation).toContainText(
    "“Aleppo offensive, October–December 2015: A sandstorm stops military operations in Aleppo (25 October 2015)”",
  );
  await expect(citation).toHaveAttribute("lang", "en");

  for (const [path, head] of [
    ["events", /^الأحداث · هجوم حلب/],
    ["charts/map", /^من كان يسيطر .* · هجوم حلب/],
  ] as const) {
    await page.goto(`${campaign}/${path}`);
    await expect(page).toHaveTitle(head);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute("content", /^[^A-Za-z]+$/);
    await expect(page.getByRole("link", { name: "هجوم حلب، أكتوبر–ديسمبر 2015" })).not.toHaveAttribute("lang");
  }
});

test("previews of a link, which other services ask for, are in English whoever looks", async ({ request }) => {
  const html = await (await request.get(campaign, { headers: { Cookie: "language=ar" } })).text();
  expect(html).toContain('<meta property="og:title" content="Aleppo offensive, October–December 2015"');
});

test("a word of a summary finds its event in either language, before and after scripts run", async ({
  page,
  request,
}) => {
  for (const word of ["رملية", "sandstorm"]) {
    const path = `${campaign}/events?q=${encodeURIComponent(word)}`;
    const html = await (await request.get(path, { headers: { Cookie: "language=ar" } })).text();
    expect(html.match(/<tr data-event="[^"]*"/g)).toEqual(['<tr data-event="2015-10-25-sandstorm"']);
    await openInArabic(page, path);
    await expect(page.locator("#events tbody tr")).toHaveCount(1);
    await expect(page.locator("#events tbody tr")).toContainText("أوقفت عاصفة رملية");
    const file = await (await request.get(`${campaign}/events.csv?q=${encodeURIComponent(word)}`)).text();
    expect(
      file
        .trim()
        .split(/\r?\n/)
        .map((row) => row.split(",", 1)[0]),
    ).toEqual(["id", "2015-10-25-sandstorm"]);
  }
});

test("no page of an English reader carries an Arabic text of the data", async ({ request }) => {
  for (const path of ["", "/charts/map", "/events", "/events/2015-10-25-sandstorm", "/ledger.json?language=en"])
    expect(await (await request.get(`${campaign}${path}`)).text()).not.toContain("عاصفة");
});

test("an event is searched by its Arabic and by its English name, and opens in Arabic", async ({ page }) => {
  await openInArabic(page);
  const rows = page.locator("#events tbody tr");
  const search = page.getByLabel("البحث في الأحداث");
  const all = await rows.count();
  for (const name of ["تنظيم الدولة", "داعش", "ISIL"]) {
    await search.fill(name);
    await expect(page).toHaveURL(new RegExp(`[?&]q=${encodeURIComponent(name).replaceAll("%20", "(%20|\\+)")}$`));
    await expect(rows.first()).toBeVisible();
    await expect.poll(() => rows.count()).toBeLessThan(60);
    await search.fill("");
    await expect(page).toHaveURL(campaign);
    await expect(rows).toHaveCount(all);
  }
  await search.fill("ISIL");
  await expect.poll(() => rows.count()).toBeLessThan(60);
  await atRest(page);
  await rows.first().getByRole("link").first().click();
  const panel = page.getByRole("complementary");
  const heading = panel.getByRole("heading", { level: 2 }).first();
  await expect(heading).toHaveText(/^[^A-Za-z]*$/);
  await expect(heading).not.toHaveAttribute("lang");
  await expect(panel.getByRole("term").first()).toHaveText("متى");
  await expect(page).toHaveURL(/[?&]event=/);
  await expectAccessible(page, "panel", "aside");
});

for (const [name, path] of Object.entries({
  dashboard: campaign,
  chart: `${campaign}/charts/vehicle-losses?table=1`,
  event: `${campaign}/events/2015-10-16-four-sites`,
  data: `${campaign}/data`,
  accessibility: "/accessibility",
  "not-found": "/nowhere",
})) {
  test(`axe finds nothing on the Arabic ${name} page, and nothing scrolls sideways on a narrow one`, async ({
    page,
  }) => {
    await openInArabic(page, path);
    await expectAccessible(page, name);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth))
      .toBe(0);
  });
}

test("what says that a page broke is marked as English", async ({ page }) => {
  // Something that the page cannot do without.
  await page.addInitScript(() => {
    Intl.ListFormat.prototype.format = () => {
      throw new Error("Broken by a test.");
    };
  });
  await page
    .context()
    .addCookies([
      { name: "language", value: "ar", url: new URL(test.info().project.use.baseURL ?? "http://localhost").origin },
    ]);
  await page.goto(`${campaign}?faction=rebels,isil`);
  const heading = page.getByRole("heading", { name: "This page could not be shown" });
  await expect(heading).toBeVisible();
  await expect(page.getByRole("main")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("main")).toHaveAttribute("dir", "ltr");
});

test("the code of an embed, which is in English, has the height of its English words", async ({
  page,
  request,
  baseURL,
}) => {
  const path = `${campaign}/charts/timeline`;
  await openInArabic(page, path);
  await page
    .getByRole("search")
    .getByRole("button", { name: /^مشاركة/ })
    .click();
  await page.getByRole("tab", { name: "تضمين" }).click();
  const code = page.getByRole("textbox", { name: "شيفرة التضمين" });
  const url = encodeURIComponent(`${baseURL}${path}`);
  const { height } = await (await request.get(`/oembed?url=${url}&maxwidth=640`)).json();
  await expect(code).toHaveValue(new RegExp(` height="${height}"`));
});

test("the foot of a page says the day of the data as all days are said", async ({ page }) => {
  const foot = page.getByRole("contentinfo").getByText(/[0-9a-f]{12}/);
  await page.goto(campaign);
  await expect(foot).toContainText(/Data version \S+ of \d{1,2} [A-Z][a-z]+ \d{4} \(/);
  await openInArabic(page);
  await expect(foot).not.toContainText(/\d{4}-\d{2}-\d{2}/);
});
