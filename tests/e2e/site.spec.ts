import { expect, test } from "@playwright/test";
import { charts } from "../../lib/charts";
import { campaign, open } from "./pages";

test("the sitemap lists pages that are there, under the origin by which it was asked for", async ({
  request,
  baseURL,
}) => {
  const text = await (await request.get("/sitemap.xml")).text();
  const entries = [...text.matchAll(/<loc>([^<]*)<\/loc>(?:\s*<lastmod>([^<]*)<\/lastmod>)?/g)];
  const links = entries.map(([, link = ""]) => link);
  const campaignEntries = entries.filter(([, link]) => link?.includes(campaign));
  expect(links).toContain(`${baseURL}${campaign}`);
  for (const { slug } of charts) expect(links).toContain(`${baseURL}${campaign}/charts/${slug}`);
  const { rows } = await (await request.get(`${campaign}/events.json?time=earliest..latest`)).json();
  expect(links.filter((link) => link.includes("/events/")).length).toBeGreaterThanOrEqual(rows.length);
  const { campaigns } = await (await request.get("/healthz")).json();
  expect(new Set(campaignEntries.map(([, , changed]) => changed))).toEqual(new Set([campaigns[0].version.date]));
  for (const link of links.filter((one, i) => !one.includes("/events/") || i % 30 === 0)) {
    expect([link, (await request.get(link)).status()]).toEqual([link, 200]);
  }
});

test("robots are led to the sitemap and kept from files of views", async ({ request, baseURL }) => {
  const text = await (await request.get("/robots.txt")).text();
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(text).toContain("Disallow: /*.csv?");
  expect(text).not.toContain(".png");
});

test("the manifest’s icons and those of the head are there, in the size they say", async ({ page, request }) => {
  await open(page);
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "/manifest.webmanifest");
  await expect(page.locator('link[rel="icon"]')).toHaveCount(1);
  const touch = (await page.locator('link[rel="apple-touch-icon"]').getAttribute("href")) ?? "";
  for (const { src, sizes, type } of [...manifest.icons, { src: touch, sizes: "180x180", type: "image/png" }]) {
    const response = await request.get(src);
    expect([src, response.status(), response.headers()["content-type"]]).toEqual([src, 200, type]);
    const body = await response.body();
    if (type === "image/png") expect(`${body.readUInt32BE(16)}x${body.readUInt32BE(20)}`).toBe(sizes);
  }
});

for (const [path, canonical] of [
  [`${campaign}?faction=rebels&unit=town`, campaign],
  [`${campaign}/charts/map?faction=rebels&v=000000000000`, `${campaign}/charts/map`],
  [
    `${campaign}/events/2015-09-01-kuweyres-operation?utm_source=mail`,
    `${campaign}/events/2015-09-01-kuweyres-operation`,
  ],
  ["/api?x=1", "/api"],
  ["/accessibility?x=1", "/accessibility"],
] as const) {
  test(`${path} names ${canonical} as the page to keep, at the origin of a proxy too`, async ({
    page,
    request,
    baseURL,
  }) => {
    await page.goto(path);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${baseURL}${canonical}`);
    const headers = { "X-Forwarded-Host": "ledger.example", "X-Forwarded-Proto": "https" };
    const proxied = await (await request.get(path, { headers })).text();
    expect(proxied).toContain(`<link rel="canonical" href="https://ledger.example${canonical}"/>`);
  });
}
