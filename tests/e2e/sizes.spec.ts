import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { campaign, live } from "./pages";

/** What a page may take, kB, packed. */
interface Budget {
  readonly html: number;
  /** That it runs at first. */
  readonly scripts: number;
  /** That it fetches beside them, for what it may need a moment later. */
  readonly preloaded: number;
  readonly styles: number;
}

const page = (html: number, scripts: number, preloaded: number, styles: number): Budget => ({
  html,
  scripts,
  preloaded,
  styles,
});

/** Each kind of page: what it takes and a twelfth more, and never more than was meant for the dashboard. */
const english: Readonly<Record<string, Budget>> = {
  [campaign]: page(60, 190, 34, 11.3),
  [`${campaign}?faction=rebels&time=2015-11-01..2015-11-30&mode=cumulative`]: page(40.4, 190, 34, 11.3),
  [`${campaign}/charts/map`]: page(18.9, 190, 14.1, 10.6),
  [`${campaign}/charts/villages-captured`]: page(13.5, 190, 12, 10),
  [`${campaign}/events`]: page(14.9, 190, 21.4, 10.6),
  // With a map, which is sent twice: as HTML, and to the scripts that lead on without a new page.
  [`${campaign}/events/2015-09-01-kuweyres-operation`]: page(13.9, 168, 0, 9.6),
  [`${campaign}/data`]: page(22.8, 168, 0, 10.2),
  [`${campaign}/data/codebook`]: page(28.5, 168, 0, 10.4),
  "/api": page(20, 168, 0, 3.8),
  "/accessibility": page(6.2, 168, 0, 3.8),
  "/nowhere": page(3.6, 168, 0, 3.8),
};

/** The same in Arabic, whose letters take two bytes each and whose words are a file of scripts. */
const arabic: Readonly<Record<string, Budget>> = {
  [campaign]: page(60, 190, 31.6, 11.3),
  [`${campaign}/charts/map`]: page(21.5, 190, 26.9, 10.6),
  [`${campaign}/events`]: page(17.3, 190, 22.3, 10.2),
};

const packed = (body: Buffer) => gzipSync(body).length;

const tagsOf = (html: string, name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, "g")) ?? [];
const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`, "i").exec(tag)?.[1] ?? "";

/** The files that a page asks for at first: not what its scripts name for later, nor what only old browsers load. */
function filesOf(html: string) {
  const links = tagsOf(html, "link");
  const linked = (rel: string, as?: string) =>
    links
      .filter((tag) => attribute(tag, "rel") === rel && (as === undefined || attribute(tag, "as") === as))
      .map((tag) => attribute(tag, "href"));
  const scripts = tagsOf(html, "script")
    .filter((tag) => !/ nomodule/i.test(tag))
    .map((tag) => attribute(tag, "src"))
    .filter((src) => src !== "");
  return {
    scripts,
    preloaded: [...linked("preload", "script"), ...linked("modulepreload")].filter((href) => !scripts.includes(href)),
    styles: [...linked("stylesheet"), ...linked("preload", "style")],
  };
}

/** What files take together, kB. */
async function sizeOf(request: APIRequestContext, paths: readonly string[], size = packed): Promise<number> {
  const sizes = await Promise.all(
    [...new Set(paths)].map(async (path) => size(await (await request.get(path)).body())),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

const budgets = Object.entries({ en: english, ar: arabic }).flatMap(([language, pages]) =>
  Object.entries(pages).map(([path, budget]) => ({ language, path, budget })),
);
for (const { language, path, budget } of budgets) {
  test(`${path} takes no more than its budget of HTML, scripts and styles in ${language}`, async ({ request }) => {
    const html = await (await request.get(path, { headers: { Cookie: `language=${language}` } })).text();
    expect(html).toContain(`<html lang="${language}"`);
    const { scripts, preloaded, styles } = filesOf(html);
    expect(scripts.length).toBeGreaterThan(3);
    expect(styles.length).toBeGreaterThan(0);
    const taken: Budget = {
      html: packed(Buffer.from(html)) / 1000,
      scripts: await sizeOf(request, scripts),
      preloaded: await sizeOf(request, preloaded),
      styles: await sizeOf(request, styles),
    };
    for (const kind of ["html", "scripts", "preloaded", "styles"] as const) {
      expect(taken[kind], kind).toBeLessThanOrEqual(budget[kind]);
    }
  });
}

// Fonts are packed already.
for (const [language, most] of [
  ["en", 86],
  ["ar", 182],
] as const) {
  test(`the dashboard takes at most ${most} kB of fonts in ${language}`, async ({
    page,
    context,
    baseURL,
    request,
  }) => {
    await context.addCookies([{ name: "language", value: language, url: `${baseURL}` }]);
    const fonts = new Set<string>();
    page.on("request", (one) => one.resourceType() === "font" && fonts.add(one.url()));
    await page.goto(campaign);
    await live(page);
    await page.evaluate(() => document.fonts.ready);
    expect(fonts.size).toBeGreaterThan(0);
    const taken = await sizeOf(request, [...fonts], (body) => body.length);
    expect(taken).toBeLessThanOrEqual(most);
  });
}

test("an embed takes at most 130 kB in all, packed", async ({ page, request }) => {
  const asked: string[] = [];
  page.on("request", (one) => asked.push(one.url()));
  await page.goto("/embed/aleppo-2015/map");
  await page.waitForLoadState("networkidle");
  const files = asked.filter((url) => url.startsWith("http"));
  expect(files.length).toBeGreaterThan(0);
  const taken = await sizeOf(request, files);
  expect(taken).toBeLessThanOrEqual(130);
});
