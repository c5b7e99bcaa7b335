import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "../e2e/browser";
import { measureAnswers } from "./answers";
import { measureBytes } from "./bytes";
import { brush, dates, hover, opening, toggle } from "./gestures";
import { measureGestures } from "./interaction";
import { describeMachine } from "./machine";
import { type Row, toMarkdown, writeReport } from "./report";
import { startServer } from "./server";

/**
 * Measures the production build in a real browser on this machine, and writes one table. It judges nothing.
 * `npm run bench -- brush server` measures only what is named.
 */
const measurements: Readonly<Record<string, (browser: Browser, site: string) => Promise<Row[]>>> = {
  server: (_, site) => measureAnswers(`${site}/aleppo-2015`),
  brush: (browser, site) => measureGestures(browser, `${site}/aleppo-2015`, [brush]),
  toggle: (browser, site) => measureGestures(browser, `${site}/aleppo-2015`, [toggle]),
  dates: (browser, site) => measureGestures(browser, `${site}/aleppo-2015`, [dates]),
  open: (browser, site) => measureGestures(browser, `${site}/aleppo-2015`, [opening]),
  hover: (browser, site) => measureGestures(browser, `${site}/aleppo-2015`, [hover]),
  slow: (browser, site) => measureGestures(browser, `${site}/aleppo-2015`, [brush, toggle], 4),
  bytes: async (browser, site) => [
    ...(await measureBytes(browser, "the dashboard", `${site}/aleppo-2015`)),
    ...(await measureBytes(browser, "a chart’s page", `${site}/aleppo-2015/charts/villages-captured`)),
    ...(await measureBytes(browser, "an event’s page", `${site}${await anEvent(site)}`)),
  ],
};

async function anEvent(site: string): Promise<string> {
  const page = await (await fetch(`${site}/aleppo-2015`)).text();
  const [address] = page.match(/\/aleppo-2015\/events\/[a-z0-9-]+/) ?? [];
  if (!address) throw new Error("The dashboard leads to no event.");
  return address;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const wanted = process.argv.slice(2);
const executablePath = findBrowser();
if (!executablePath) throw new Error("It is measured in a Chromium: install one, or set CHROMIUM_PATH to it.");
const unknown = wanted.filter((name) => !(name in measurements));
if (unknown.length > 0) throw new Error(`Measured are ${Object.keys(measurements).join(", ")}, not ${unknown.join()}.`);

const before = loadavg();
const server = await startServer(root);
try {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const rows: Row[] = [];
    for (const [name, measure] of Object.entries(measurements)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.error(`Measuring ${name} …`);
      rows.push(...(await measure(browser, server.url)));
    }
    const machine = describeMachine(`${browser.version()}, headless`, server.built, before);
    writeReport(`${root}test-results`, machine, rows);
    console.log(toMarkdown(machine, rows));
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
