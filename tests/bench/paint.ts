import type { Browser } from "@playwright/test";
import type { Row } from "./report";
import { routes } from "./routes";
import { spreadOf } from "./statistics";

/** How often each page is opened, by a browser that holds nothing of it. */
const times = 5;

declare global {
  interface Window {
    largest: number;
    shifts: number;
  }
}

/** First and largest paint since the request, and what moved meanwhile, of a first visit to each page. */
export async function measurePaints(browser: Browser, site: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, path] of Object.entries(routes)) {
    const visits: Visit[] = [];
    for (let i = 0; i < times; i++) visits.push(await visit(browser, site + path));
    const measured = `Opening ${name}`;
    const spread = (of: (one: Visit) => number) => {
      const { median, p95: _, ...rest } = spreadOf([visits.map(of)]);
      return { value: median, ...rest };
    };
    rows.push(
      { measured, part: "first paint", unit: "ms", ...spread(({ first }) => first) },
      { measured, part: "largest paint", unit: "ms", ...spread(({ largest }) => largest) },
      { measured, part: "layout shift", unit: "shift", ...spread(({ shifts }) => shifts), goal: "0" },
    );
  }
  return rows;
}

interface Visit {
  readonly first: number;
  readonly largest: number;
  readonly shifts: number;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    window.largest = 0;
    window.shifts = 0;
    new PerformanceObserver((list) => {
      window.largest = list.getEntries().at(-1)?.startTime ?? window.largest;
    }).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifts += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  const seen = await page.evaluate(() => ({
    first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    largest: window.largest,
    shifts: window.shifts,
  }));
  await context.close();
  return seen;
}
