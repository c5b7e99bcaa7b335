import { expect, type Page, test } from "@playwright/test";
import { campaign, captures, complaints, filters, middleOf, open, query } from "./pages";

const dialog = (page: Page) => page.getByRole("dialog");
const tab = (page: Page, name: string) => dialog(page).getByRole("tab", { name });
/** The button of the dashboard, beside the filters. */
const shareAll = (page: Page) => page.getByRole("search").getByRole("button", { name: "Share" });
const shareCaptures = (page: Page) => captures(page).getByRole("button", { name: "Share" });
const choice = (page: Page, name: string) => dialog(page).getByRole("combobox", { name });
const copyButton = (page: Page) => dialog(page).getByRole("button", { name: /^Cop(y|ied)/ });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test("the dialog comes over the network only when it is asked for", async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().endsWith(".js")) scripts.push(response.text().catch(() => ""));
  });
  const holding = async () => (await Promise.all(scripts)).filter((script) => script.includes("Share this chart"));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(scripts.length).toBeGreaterThan(0);
  expect(await holding()).toEqual([]);
  await shareAll(page).click();
  await expect(dialog(page)).toBeVisible();
  await expect.poll(async () => (await holding()).length).toBe(1);
});

test("by keyboard: focus goes in, arrows walk the tabs, Escape leaves, focus returns", async ({ page }) => {
  await open(page, `${campaign}?event=2015-10-21-seven-villages`);
  await shareCaptures(page).focus();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toHaveAccessibleName("Share this chart");
  await expect(tab(page, "Link")).toBeFocused();
  for (const name of ["Embed", "Image", "Data", "Cite", "Link"]) {
    await page.keyboard.press("ArrowRight");
    await expect(tab(page, name)).toBeFocused();
    await expect(tab(page, name)).toHaveAttribute("aria-selected", "true");
    await expect(dialog(page).getByRole("tabpanel", { name })).toBeVisible();
  }
  await page.keyboard.press("End");
  await expect(tab(page, "Cite")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(choice(page, "Format")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toHaveCount(0);
  await expect(shareCaptures(page)).toBeFocused();
  // Escape was for the dialog alone.
  expect(query(page)).toBe("?event=2015-10-21-seven-villages");
});

test("a press beside the dialog closes it, but not one that began within it, as where text is selected", async ({
  page,
}) => {
  await open(page);
  await shareAll(page).click();
  const within = await middleOf(dialog(page).getByRole("textbox", { name: "Link" }));
  const beside = { x: 8, y: 8 };
  await page.mouse.move(within.x, within.y);
  await page.mouse.down();
  await page.mouse.move(beside.x, beside.y, { steps: 3 });
  await page.mouse.up();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(beside.x, beside.y);
  await expect(dialog(page)).toHaveCount(0);
});

test("the link restores the view and names the version of the data; that it is copied is seen and read out", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page);
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await shareAll(page).click();
  await copyButton(page).click();
  await expect(dialog(page).getByRole("status")).toHaveText("Link copied.");
  await expect(copyButton(page)).toHaveText("Copied ✓");
  const link = await copied(page);
  expect(new URL(link).pathname).toBe(campaign);
  expect(new URL(link).search).toMatch(/^\?faction=rebels&v=[0-9a-f]{12}$/);
  await page.goto(link);
  await expect(filters(page).getByRole("checkbox", { name: "Rebels" })).toBeChecked();
});

test("the embed code follows the choices, and its preview shows the same frame", async ({ page, context, request }) => {
  const heard = complaints(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, `${campaign}?faction=rebels`);
  await shareAll(page).click();
  await expect(page.locator("iframe")).toHaveCount(0);
  await tab(page, "Embed").click();
  await choice(page, "Chart").selectOption("Casualties");
  await choice(page, "Width").selectOption("640 px");
  await choice(page, "Colours").selectOption("Dark");
  const frame = dialog(page).frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("(Rebels)");
  await copyButton(page).click();
  await expect(dialog(page).getByRole("status")).toContainText("copied");
  const code = await copied(page);
  expect(code).toMatch(/^<iframe [^>]*width="640" height="\d{3,4}"[^>]*><\/iframe>\n<script>/);
  const src = (/src="([^"]+)"/.exec(code)?.[1] ?? "").replaceAll("&amp;", "&");
  expect(src).toMatch(/\/embed\/aleppo-2015\/casualties\?faction=rebels&v=[0-9a-f]{12}&theme=dark$/);
  await expect(dialog(page).locator("iframe")).toHaveAttribute("src", src);
  expect((await request.get(src)).status()).toBe(200);
  await choice(page, "Height").selectOption("Fixed");
  await dialog(page).getByLabel("Pixels").fill("480");
  await expect(dialog(page).getByRole("textbox", { name: "Embed code" })).toHaveValue(/height="480"[^>]*><\/iframe>$/);
  expect(heard).toEqual([]);
});

test("pictures and files of the view are there under the links of the dialog", async ({ page, request }) => {
  await open(page, `${campaign}/charts/villages-captured?faction=rebels`);
  await shareCaptures(page).click();
  const typeOf = async (name: string) => {
    const href = (await dialog(page).getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
    expect(href).toContain("faction=rebels");
    const response = await request.get(href);
    expect(response.status()).toBe(200);
    return { type: response.headers()["content-type"] ?? "", bytes: await response.body() };
  };
  await tab(page, "Image").click();
  await expect(dialog(page).getByRole("img")).toHaveAccessibleName(/\(Rebels\)\. .*villages/);
  for (const width of [1200, 2000]) {
    const { type, bytes } = await typeOf(`PNG, ${width} px`);
    expect(type).toBe("image/png");
    expect(bytes.readUInt32BE(16)).toBe(width);
  }
  await choice(page, "Colours").selectOption("Dark");
  const svg = await typeOf("SVG");
  expect(svg.type).toBe("image/svg+xml");
  expect(svg.bytes.toString()).toContain('fill="#15181b"');
  await tab(page, "Data").click();
  expect((await typeOf("CSV")).type).toContain("text/csv");
  expect((await typeOf("CSV by day")).type).toContain("text/csv");
  const json = JSON.parse((await typeOf("JSON")).bytes.toString());
  expect(json).toMatchObject({ filters: "Filtered to Rebels.", source: { publisher: "Wikipedia" } });
  expect(json.citation).toMatch(/http:\/\/localhost:\d+\/aleppo-2015\/charts\/villages-captured\?faction=rebels&v=/);
});

test("a picture that does not come is said to, after a shape in its place, and is asked for again", async ({
  page,
}) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const pictures = /\/charts\/[a-z-]+\.png\?/;
  await page.route(pictures, async (route) => {
    await held;
    await route.abort();
  });
  await open(page);
  await shareAll(page).click();
  await tab(page, "Image").click();
  const image = dialog(page).getByRole("tabpanel", { name: "Image" });
  await expect(image.locator("[aria-busy=true]")).toBeVisible();
  answer();
  await expect(image.getByRole("status")).toContainText("The picture has not come.");
  await page.unroute(pictures);
  await image.getByRole("button", { name: "Try again" }).click();
  await expect(image.locator("[aria-busy=false]")).toBeVisible();
  await expect(image.getByRole("img")).toBeVisible();
});

test("what a row of the files is, and whether they are there by day, is said of each chart as it is", async ({
  page,
}) => {
  for (const [slug, row, byDay] of [
    ["casualties", "one row a claim", true],
    ["territory", "one row a claim", false],
    ["map", "one row a place", false],
    ["net-control", "one row a day and faction", false],
  ] as const) {
    await open(page, `${campaign}/charts/${slug}`);
    await page.getByRole("figure").getByRole("button", { name: "Share" }).click();
    await tab(page, "Data").click();
    const data = dialog(page).getByRole("tabpanel", { name: "Data" });
    await expect(data.getByRole("listitem").first()).toContainText(`CSV ${row};`);
    await expect(data.getByRole("link", { name: "CSV by day" })).toHaveCount(byDay ? 1 : 0);
  }
});

test("all that the dashboard’s tab of data links to is there", async ({ page, request, baseURL }) => {
  await open(page, `${campaign}?faction=rebels`);
  await shareAll(page).click();
  await tab(page, "Data").click();
  const data = dialog(page).getByRole("tabpanel", { name: "Data" });
  await expect(data).toBeVisible();
  const hrefs = await data
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const within = hrefs.filter((href) => href.startsWith(`${baseURL}/`));
  expect(within.length).toBeGreaterThan(2);
  for (const href of within) expect([href, (await request.get(href)).status()]).toEqual([href, 200]);
});

test("where the system has no sheet for sharing none is offered", async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, "share");
  });
  await open(page, `${campaign}/charts/map`);
  await shareAll(page).click();
  await expect(copyButton(page)).toBeVisible();
  await expect(dialog(page).getByRole("button", { name: "Share by…" })).toHaveCount(0);
});

test("a browser that does not allow copying says so, and the text can be selected", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await shareAll(page).click();
  await copyButton(page).click();
  await expect(dialog(page).getByRole("status")).toContainText("does not allow copying");
  await dialog(page).getByRole("textbox", { name: "Link" }).focus();
  expect(await page.evaluate(() => `${getSelection()}`)).toContain(campaign);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("it is a sheet of the screen’s size whatever tab is open, with targets for a thumb", async ({ page }) => {
    await open(page, campaign);
    await shareAll(page).tap();
    await expect(tab(page, "Link")).toBeVisible();
    for (const name of ["Link", "Embed", "Image", "Data", "Cite"]) {
      await tab(page, name).tap();
      const panel = dialog(page).getByRole("tabpanel", { name });
      await expect(panel).toBeVisible();
      await expect.poll(() => dialog(page).boundingBox(), name).toEqual({ x: 0, y: 0, width: 360, height: 740 });
      expect(await panel.evaluate((it) => it.scrollWidth - it.clientWidth), name).toBeLessThanOrEqual(0);
      for (const target of await dialog(page).locator("button:visible, select:visible").all()) {
        expect((await target.boundingBox())?.height, name).toBeGreaterThanOrEqual(44);
      }
    }
    await dialog(page).getByRole("button", { name: "Close" }).tap();
    await expect(dialog(page)).toHaveCount(0);
  });

  test("the system’s own share sheet gets title and link", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = JSON.stringify(data);
      };
    });
    await open(page, `${campaign}/charts/map?faction=isil`);
    await shareAll(page).tap();
    await dialog(page).getByRole("button", { name: "Share by…" }).tap();
    await expect(page).toHaveTitle(/\{"title":".*\(ISIL\)","url":".*\/charts\/map\?faction=isil&v=[0-9a-f]{12}"\}/);
  });
});
