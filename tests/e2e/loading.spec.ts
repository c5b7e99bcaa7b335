import { expect, type Page, test } from "@playwright/test";
import {
  atRest,
  campaign,
  captures,
  complaints,
  drawing,
  figureOf,
  filters,
  live,
  open,
  openAll,
  query,
  said,
  stage,
  timeCharts,
  timeline,
} from "./pages";

const pages = {
  dashboard: campaign,
  "filtered dashboard": `${campaign}?faction=rebels&time=2015-10-20..2015-11-20&mode=cumulative`,
  chart: `${campaign}/charts/villages-captured`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
  embed: "/embed/aleppo-2015/villages-captured",
};

declare global {
  interface Window {
    movedSince: () => readonly { value: number; moved: unknown }[];
    lost: string[];
  }
}

/** What came last is laid out in the next frame, and told of in the one after it. */
const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Keeps all scripts from a page that is to be opened. Returns how to let them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let letCome = () => {};
  const come = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await come;
    await route.continue();
  });
  return letCome;
}

for (const [name, path] of Object.entries(pages)) {
  for (const width of [390, 1280]) {
    test(`the ${name} page loads at ${width} px without a complaint or a request to others, and nothing shifts when the browser takes over`, async ({
      page,
      baseURL,
    }) => {
      const heard = complaints(page);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setViewportSize({ width, height: 900 });
      await page.addInitScript(() => {
        type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
        const told: Shift[] = [];
        const add = (entries: PerformanceEntryList) => void told.push(...(entries as Shift[]));
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        // Those since it was asked last.
        window.movedSince = () => {
          add(observer.takeRecords());
          const moved = ({ node }: { node: Node | null }) => `${node?.nodeName} ${node?.textContent?.slice(0, 60)}`;
          return told.splice(0).map(({ value, sources }) => ({ value, moved: sources.map(moved) }));
        };
      });
      // The letters first, whose coming may move lines, be it a little: the browser takes over only then.
      const takeOver = await holdScripts(page);
      // Of an embed nothing is loaded before its script is.
      await page.goto(path, { waitUntil: "commit" });
      await expect(page.getByRole("main")).toBeVisible();
      await twoFrames(page);
      await page.evaluate(() => document.fonts.ready.then(() => {}));
      await twoFrames(page);
      await page.evaluate(() => void window.movedSince());
      takeOver();
      await live(page);
      await page.waitForLoadState("networkidle");
      await twoFrames(page);
      const shifts = await page.evaluate(() => window.movedSince());
      expect(
        shifts.reduce((sum, { value }) => sum + value, 0),
        JSON.stringify(shifts),
      ).toBeLessThan(0.02);
      expect(heard).toEqual([]);
      expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))).toEqual([]);
    });
  }
}

test("what is set before scripts come is done when they have come", async ({ page }) => {
  const heard = complaints(page);
  const takeOver = await holdScripts(page);
  await page.goto(`${campaign}?certainty=reported`, { waitUntil: "commit" });
  const boxes = filters(page).getByRole("checkbox");
  await boxes.and(page.getByLabel("ISIL", { exact: true })).check();
  await filters(page).getByText("More (1)").click();
  // Two of one list: neither is forgotten for the other.
  await boxes.and(page.getByLabel("Capture", { exact: true })).check();
  await boxes.and(page.getByLabel("Airstrike", { exact: true })).check();
  await boxes.and(page.getByLabel("Reported", { exact: true })).uncheck();
  await page.getByLabel("First day").fill("2015-10-20");
  await captures(page).getByRole("radio", { name: "Running sum" }).check();
  await page.getByRole("searchbox", { name: "Search the events" }).fill("village");
  expect(query(page)).toBe("?certainty=reported");
  takeOver();
  await live(page);
  await expect
    .poll(() => [...new URL(page.url()).searchParams].sort())
    .toEqual([
      ["faction", "isil"],
      ["mode", "cumulative"],
      ["q", "village"],
      ["time", "2015-10-20..latest"],
      ["type", "capture,airstrike"],
    ]);
  // Each shows what it has done, and goes on to do what is pressed.
  await expect(boxes.and(page.getByLabel("ISIL", { exact: true }))).toBeChecked();
  await expect(page.getByLabel("First day")).toHaveValue("2015-10-20");
  await expect(page.getByRole("searchbox", { name: "Search the events" })).toHaveValue("village");
  await expect(captures(page).getByRole("radio", { name: "Running sum" })).toBeChecked();
  await boxes.and(page.getByLabel("ISIL", { exact: true })).uncheck();
  await expect.poll(() => new URL(page.url()).searchParams.has("faction")).toBe(false);
  expect(heard).toEqual([]);
});

test("a chart keeps the server’s drawing until the browser’s takes its place", async ({ page }) => {
  await page.addInitScript(() => {
    window.lost = [];
    const drawn = new Set<string>();
    new MutationObserver(() => {
      for (const figure of document.querySelectorAll("figure")) {
        if (figure.querySelector("svg")) drawn.add(figure.id);
        else if (drawn.has(figure.id)) window.lost.push(figure.id);
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await openAll(page);
  expect(await page.evaluate(() => window.lost)).toEqual([]);
});

test("charts can be read while scripts are still on their way", async ({ page }) => {
  await page.route("**/*.js*", () => {});
  await page.goto(campaign, { waitUntil: "commit" });
  for (const figure of [timeline(page), captures(page)]) await expect(drawing(figure)).toBeVisible();
});

test("a picture of the whole page has the charts that no one scrolled to", async ({ page }) => {
  await open(page);
  const painted = await page.evaluate(() =>
    [...document.querySelectorAll("figure[id] svg")]
      .filter((svg) => svg.checkVisibility({ contentVisibilityAuto: true }))
      .map((svg) => svg.closest("figure")?.id),
  );
  expect(new Set(painted)).toEqual(new Set([...timeCharts, "map"]));
});

test("what the server drew stands until the reader is a screen away, comes by a key or chooses", async ({ page }) => {
  const sent = (slug: string) => figureOf(page, slug).locator("[data-size]");
  await open(page);
  await atRest(page);
  await expect(sent("villages-captured")).toHaveCount(0);
  await expect(sent("casualties")).not.toHaveCount(0);
  await expect(sent("territory")).not.toHaveCount(0);
  await figureOf(page, "net-control").evaluate((figure) => figure.scrollIntoView());
  await expect(sent("vehicle-losses")).toHaveCount(0);
  await expect(sent("territory")).not.toHaveCount(0);
  // A key is heard by what is drawn for it.
  await stage(figureOf(page, "territory")).evaluate((box) => box.focus({ preventScroll: true }));
  await page.keyboard.press("Home");
  await expect(sent("territory")).toHaveCount(0);
  await expect(said(page)).toContainText("16 October 2015");
  await page.reload();
  await live(page);
  await expect(sent("territory")).not.toHaveCount(0);
  // Of another view it would be wrong, also in a picture of the whole page.
  await page.evaluate(() => scrollTo(0, 0));
  await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
  await expect(page.locator("figure[id] [data-size]")).toHaveCount(0);
});
