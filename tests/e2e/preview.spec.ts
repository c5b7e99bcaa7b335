import { expect, type Page, test } from "@playwright/test";
import { campaign, figureOf, filters, open } from "./pages";

const contentOf = (page: Page, property: string) =>
  page.locator(`meta[property="${property}"]`).getAttribute("content");

for (const path of [campaign, `${campaign}/charts/net-control`]) {
  test(`a filtered link to ${path} previews the filtered chart`, async ({ page, request }) => {
    const pictureUnder = async (query: string) => {
      await page.goto(`${path}${query}`);
      const response = await request.get((await contentOf(page, "og:image")) ?? "");
      expect(response.status()).toBe(200);
      expect(response.headers()["content-type"]).toBe("image/png");
      const bytes = await response.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      return { bytes, alt: (await contentOf(page, "og:image:alt")) ?? "" };
    };
    const whole = await pictureUnder("");
    const filtered = await pictureUnder("?faction=rebels&time=2015-11-01..2015-11-30");
    expect(filtered.bytes.equals(whole.bytes)).toBe(false);
    expect(filtered.alt).toContain("(Rebels)");
    expect(whole.alt).not.toContain("(Rebels)");
    const shown = await page.locator('meta[name="twitter:image"]').getAttribute("content");
    expect(shown).toBe(await contentOf(page, "og:image"));
  });
}

/** A query without the size of a picture. */
function viewOf(address: string): string {
  const { searchParams } = new URL(address);
  for (const size of ["width", "height"]) searchParams.delete(size);
  return `${searchParams}`;
}

for (const [path, slug] of [
  [campaign, "villages-captured"],
  [`${campaign}/charts/net-control`, "net-control"],
] as const) {
  test(`a link that is shared from ${path} previews the chart that it shows, in the words of the page`, async ({
    page,
  }) => {
    await open(page, `${path}?time=2015-11-01..2015-11-30&level=group&unit=village,town`);
    await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
    await expect(page).toHaveURL(/faction=rebels/);
    await page.getByRole("search").getByRole("button", { name: "Share" }).click();
    const field = page.getByRole("dialog").getByRole("textbox", { name: "Link" });
    await expect(field).toHaveValue(/[?&]faction=rebels&.*v=[0-9a-f]{12}$/);
    const link = await field.inputValue();

    await page.goto(link);
    const figure = figureOf(page, slug);
    const title = await figure.getByRole("heading", { level: 2 }).textContent();
    const summary = await figure.locator("p").first().textContent();
    const alt = await contentOf(page, "og:image:alt");
    expect(alt).toBe(`${title}. ${summary}`);
    await expect(page.locator('meta[name="twitter:image:alt"]')).toHaveAttribute("content", `${alt}`);

    const image = (await contentOf(page, "og:image")) ?? "";
    expect(new URL(image).pathname).toBe(`${campaign}/charts/${slug}.png`);
    expect(viewOf(image)).toBe(viewOf(link));
    expect(await contentOf(page, "og:url")).toBe(link);
  });
}

test("an event’s page, which has no chart, names itself and promises no picture", async ({ page }) => {
  await page.goto(`${campaign}/events/2015-10-21-seven-villages`);
  await expect(page).toHaveTitle(/^21–22 October 2015: Government forces take seven further villages/);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute(
    "content",
    /^An event of the Aleppo offensive/,
  );
  await expect(page.locator('meta[property="og:image"], meta[name="twitter:image"]')).toHaveCount(0);
});
