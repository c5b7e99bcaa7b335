import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base, expect, type Request } from "@playwright/test";
import { charts } from "@/lib/charts";
import { embedCode } from "@/lib/export/embed-link";
import { campaign, complaints } from "./pages";

const embed = (slug: string) => `/embed${campaign}/${slug}`;

/** Serves a page of another site, on a port of its own, and tells its address; gone when the test is over, failed or not. */
const test = base.extend<{ hostWith: (body: string) => Promise<string> }>({
  hostWith: async ({ browserName: _ }, use) => {
    const servers: Server[] = [];
    await use(async (body) => {
      const server = createServer((_, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(`<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${body}`);
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    });
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  },
});

test("in a page of another site an embed grows to its content, and again when its table opens", async ({
  page,
  baseURL,
  hostWith,
}) => {
  const heard = complaints(page);
  const src = `${baseURL}${embed("villages-captured")}?faction=rebels`;
  const host = await hostWith(embedCode({ src, title: "Villages captured", width: "100%", height: 100 }));
  await page.goto(host);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("(Rebels)");
  const given = () => page.locator("iframe").evaluate((it: HTMLIFrameElement) => Number(it.height));
  const needed = () => frame.locator("html").evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  await expect.poll(async () => (await given()) - (await needed())).toBe(0);
  const closed = await given();
  expect(closed).toBeGreaterThan(300);
  await frame.getByText(/^Table: \d+ rows/).click();
  await expect.poll(given).toBeGreaterThan(closed + 100);
  await expect.poll(async () => (await given()) - (await needed())).toBe(0);
  expect(heard).toEqual([]);
});

test("the script of the code minds no other frame of the host", async ({ page, baseURL, hostWith }) => {
  const heard = complaints(page);
  const code = embedCode({ src: `${baseURL}${embed("timeline")}`, title: "Timeline", width: "100%", height: 100 });
  const other = `<iframe height="77" srcdoc="<script>parent.postMessage({type:'campaign-ledger:height',height:999},'*')</script>"></iframe>`;
  await page.goto(await hostWith(`${code}${other}`));
  const heights = () =>
    page.locator("iframe").evaluateAll((frames: HTMLIFrameElement[]) => frames.map((it) => it.height));
  await expect.poll(async () => Number((await heights())[0])).toBeGreaterThan(100);
  expect((await heights())[1]).toBe("77");
  expect(heard).toEqual([]);
});

test("a host that gives its frames a secret, as WordPress does, is told the height with it; others are not", async ({
  page,
  baseURL,
  hostWith,
}) => {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener("message", ({ data }) => heard.push(data));
  });
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: { value?: number; height?: number }[] }).heard);
  const src = `${baseURL}${embed("villages-captured")}`;
  await page.goto(await hostWith(`<iframe src="${src}#?secret=a1B2c3"></iframe>`));
  await expect.poll(heard).toContainEqual({ message: "height", value: expect.any(Number), secret: "a1B2c3" });
  const needed = () =>
    page
      .frameLocator("iframe")
      .locator("html")
      .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
  const value = async () => (await heard()).findLast((data) => data.value !== undefined)?.value ?? 0;
  await expect.poll(async () => (await value()) - (await needed())).toBe(0);

  await page.goto(await hostWith(`<iframe src="${src}"></iframe>`));
  await expect.poll(heard).toContainEqual({ type: "campaign-ledger:height", height: expect.any(Number) });
  // Its letters may have come since, which break lines otherwise.
  const height = async () => (await heard()).findLast((data) => data.height !== undefined)?.height ?? 0;
  await expect.poll(async () => (await height()) - (await needed())).toBe(0);
  expect((await heard()).filter((data) => "secret" in data)).toEqual([]);
});

test("a mark of an embed leads to its event, beside the host’s page", async ({ page, baseURL, context, hostWith }) => {
  const src = `${baseURL}${embed("villages-captured")}`;
  const host = await hostWith(embedCode({ src, title: "Villages captured", width: 700, height: 700 }));
  await page.goto(host);
  const opened = context.waitForEvent("page");
  await page.frameLocator("iframe").locator('a[href$="/events/2015-10-21-seven-villages"]:visible').first().click();
  await expect(await opened).toHaveURL(`${baseURL}${campaign}/events/2015-10-21-seven-villages`);
  expect(page.url()).toBe(host);
});

for (const path of [campaign, `${campaign}/charts/map`, `${campaign}/events/2015-10-21-seven-villages`, "/nothing"]) {
  test(`no other site may frame ${path}`, async ({ page, baseURL, request, hostWith }) => {
    const { "content-security-policy": policy, "x-frame-options": options } = (await request.get(path)).headers();
    expect(policy).toContain("frame-ancestors 'none'");
    expect(options).toBe("DENY");
    const host = await hostWith(`<iframe src="${baseURL}${path}"></iframe>`);
    const refused = page.waitForEvent("console", (message) => /frame-ancestors|X-Frame-Options/i.test(message.text()));
    await page.goto(host);
    await refused;
    await expect(page.frameLocator("iframe").getByRole("main")).toHaveCount(0);
  });
}

for (const { slug } of charts) {
  test(`the embed of ${slug} runs under its own policy, and sends little`, async ({ page, request }) => {
    const heard = complaints(page);
    const requests: Request[] = [];
    page.on("requestfinished", (one) => requests.push(one));
    const response = await page.goto(embed(slug), { waitUntil: "networkidle" });
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
    // What it may not do of itself: run what stands in it, send a form, read its addresses from elsewhere.
    const rules = policy.split("; ");
    for (const rule of ["script-src 'self'", "form-action 'none'", "base-uri 'none'"]) expect(rules).toContain(rule);
    expect(response?.headers()).toMatchObject({ "x-content-type-options": "nosniff" });
    expect(response?.headers()).not.toHaveProperty("x-frame-options");
    expect(heard).toEqual([]);
    const sizes = await Promise.all(requests.map((one) => one.sizes()));
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(130_000);
    expect(
      (await request.get(embed(slug), { headers: { "If-None-Match": response?.headers().etag ?? "" } })).status(),
    ).toBe(304);
  });
}

for (const width of [320, 400, 600, 900]) {
  test(`at ${width} px an embed shows one drawing, all of its text within the frame and at least 12 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    for (const { slug } of charts) {
      await page.goto(embed(slug));
      await expect(page.locator(".drawing > div:visible")).toHaveCount(1);
      const texts = await page.locator(".drawing > div:visible :is(text, tspan)").evaluateAll((all) =>
        all
          .filter((it) => [...it.childNodes].some((node) => node instanceof Text && node.data.trim()))
          .map((it) => {
            const { left, right } = it.getBoundingClientRect();
            const scale = (it as SVGTextContentElement).getScreenCTM()?.d ?? 0;
            return { size: Number.parseFloat(getComputedStyle(it).fontSize) * scale, left, right };
          }),
      );
      expect(texts.length, slug).toBeGreaterThan(5);
      expect(Math.min(...texts.map(({ size }) => size)), slug).toBeGreaterThanOrEqual(11.99);
      // What a drawing shows beyond the frame makes the page no wider.
      expect(Math.min(...texts.map(({ left }) => left)), slug).toBeGreaterThanOrEqual(0);
      expect(Math.max(...texts.map(({ right }) => right)), slug).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), slug).toBeLessThanOrEqual(0);
    }
  });
}

test("the height of a frame that nobody grows is near to what it needs", async ({ page, request, baseURL }) => {
  for (const { slug } of charts) {
    for (const width of [360, 720]) {
      const url = encodeURIComponent(`${baseURL}${campaign}/charts/${slug}`);
      const given = await (await request.get(`/oembed?url=${url}&maxwidth=${width}`)).json();
      await page.setViewportSize({ width: given.width, height: 400 });
      await page.goto(embed(slug));
      const needed = await page.evaluate(async () => {
        // Its own letters stay out where they come late; the height is reckoned in them, so they are put in here.
        document.fonts.add(await new FontFace("Source Sans 3", "url(/embed/font.woff2)", { weight: "200 900" }).load());
        return document.documentElement.getBoundingClientRect().height;
      });
      expect(given.height - needed, `${slug} at ${width}`).toBeGreaterThanOrEqual(-10);
      expect(given.height - needed, `${slug} at ${width}`).toBeLessThanOrEqual(90);
    }
  }
});

test("an unknown chart is a 404 page, which may be framed as well", async ({ request }) => {
  for (const path of [embed("towns-lost"), "/embed/berlin-1945/map"]) {
    const response = await request.get(path);
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toContain("text/html");
    expect(await response.text()).toContain("There is no such chart");
    expect(response.headers()["content-security-policy"]).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
  }
});

test("what cannot be read of the link is named, the rest is shown", async ({ page }) => {
  await page.goto(`${embed("map")}?faction=rebels,al-qaida&colour=red`);
  await expect(page.getByRole("main")).toContainText("left out: faction=al-qaida, colour=red");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("(Rebels)");
});

test("an embed is the one of its own address, whatever others were asked for before", async ({ request }) => {
  const asked = ["&colour=red", "&theme=dark", "&theme=light", ""];
  const texts = [];
  for (const more of asked) texts.push(await (await request.get(`${embed("territory")}?faction=isil${more}`)).text());
  const told = texts.map((text) => [text.includes("left out"), /:root\{color-scheme:([a-z ]+);/.exec(text)?.[1]]);
  expect(told).toEqual([
    [true, "light dark"],
    [false, "dark"],
    [false, "light"],
    [false, "light dark"],
  ]);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("an embed shows chart, table and source, and leads back to the very view", async ({ page }) => {
    await page.goto(`${embed("villages-captured")}?faction=rebels&time=2015-11-01..2015-11-12`);
    await expect(page.locator(".drawing svg:visible").first()).toBeVisible();
    await page.getByText(/^Table: \d+ rows/).click();
    await expect(page.getByRole("table")).toBeVisible();
    const back = page.getByRole("contentinfo").getByRole("link");
    await expect(back).toHaveAttribute(
      "href",
      /^\/aleppo-2015\/charts\/villages-captured\?time=2015-11-01\.\.2015-11-12&faction=rebels&v=[0-9a-f]{12}$/,
    );
    await page.goto((await back.getAttribute("href")) ?? "");
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText("(Rebels)");
  });
});
