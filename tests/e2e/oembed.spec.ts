import { expect, test } from "@playwright/test";
import { campaign } from "./pages";

const query = "?time=2015-10-20..2015-11-20&faction=rebels";

for (const path of [campaign, `${campaign}/charts/villages-captured`, `${campaign}/charts/map`]) {
  test(`${path} tells how to embed the very view`, async ({ page, request, baseURL }) => {
    await page.goto(`${path}${query}&colour=red`);
    const link = page.locator('link[rel="alternate"][type="application/json+oembed"]');
    await expect(link).toHaveCount(1);
    expect(await link.getAttribute("title")).not.toBe("");
    const address = new URL((await link.getAttribute("href")) ?? "");
    expect(address.origin).toBe(baseURL);
    expect(decodeURIComponent(address.searchParams.get("url") ?? "")).toBe(`${baseURL}${path}${query}`);

    const response = await request.get(address.href);
    expect(response.headers()["content-type"]).toContain("application/json");
    expect(response.headers()["access-control-allow-origin"]).toBe("*");
    const { html, thumbnail_url: thumbnail, ...rest } = await response.json();
    expect(rest).toMatchObject({ version: "1.0", type: "rich", provider_url: baseURL });
    const src = (/src="([^"]+)"/.exec(html)?.[1] ?? "").replaceAll("&amp;", "&");
    await page.goto(src);
    expect(new URL(src).search).toBe(query);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("(Rebels");

    const picture = await request.get(thumbnail);
    expect(picture.headers()["content-type"]).toBe("image/png");
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([rest.thumbnail_width, rest.thumbnail_height]);
  });
}

for (const [why, query, status] of [
  ["no address", "", 400],
  ["a bad size", "url=ORIGIN/aleppo-2015&maxwidth=wide", 400],
  ["an address of another site", "url=https://other.example/aleppo-2015", 404],
  ["an address that nothing is under", "url=ORIGIN/berlin-1945", 404],
  ["a format that is not there", "url=ORIGIN/aleppo-2015&format=xml", 501],
] as const) {
  test(`${why} is a problem`, async ({ request, baseURL }) => {
    const response = await request.get(`/oembed?${query.replace("ORIGIN", baseURL ?? "")}`);
    expect(response.status()).toBe(status);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });
}
