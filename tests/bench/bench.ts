import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { loadCampaign } from "../../lib/load/package";
import { findBrowser } from "../e2e/browser";
import { measureAnswers } from "./answers";
import { measureBytes } from "./bytes";
import { measureEvents } from "./events";
import { brush, dates, hover, opening, toggle } from "./gestures";
import { measureGestures } from "./interaction";
import { measureLoad } from "./load";
import { describeMachine } from "./machine";
import { measureMemory } from "./memory";
import { measurePaints } from "./paint";
import { type Row, toMarkdown, writeReport } from "./report";
import { routes } from "./routes";
import { ruler, rulerPage } from "./ruler";
import { type Server, startServer } from "./server";

/**
 * Measures the production build in a real browser on this machine, and writes one table. It judges nothing.
 * `npm run bench -- brush server` measures only what is named. What is measured stands in the table at once, should
 * the rest not come.
 */
const measurements: Readonly<Record<string, (browser: Browser, server: Server) => Promise<Row[]>>> = {
  ruler: (browser) => measureGestures(browser, rulerPage, [ruler]),
  brush: (browser, { url }) => measureGestures(browser, `${url}${routes.dashboard}`, [brush]),
  toggle: (browser, { url }) => measureGestures(browser, `${url}${routes.dashboard}`, [toggle]),
  dates: (browser, { url }) => measureGestures(browser, `${url}${routes.dashboard}`, [dates]),
  open: (browser, { url }) => measureGestures(browser, `${url}${routes.dashboard}`, [opening]),
  hover: (browser, { url }) => measureGestures(browser, `${url}${routes.dashboard}`, [hover]),
  slow: (browser, { url }) => measureGestures(browser, `${url}${routes.dashboard}`, [brush, toggle], 4),
  paint: (browser, { url }) => measurePaints(browser, url),
  bytes: (browser, { url }) => measureBytes(browser, url),
  server: (_, server) => measureAnswers(server),
  load: (_, server) => measureLoad(server),
  memory: (_, server) => measureMemory(server),
  events: async () => measureEvents((await loadCampaign(`${root}data/aleppo-2015`)).ledger),
};

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
    let machine = describeMachine(`${browser.version()}, headless`, server.built, before);
    for (const [name, measure] of Object.entries(measurements)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.error(`Measuring ${name} …`);
      rows.push(...(await measure(browser, server)));
      machine = describeMachine(`${browser.version()}, headless`, server.built, before);
      writeReport(`${root}test-results`, machine, rows);
    }
    console.log(toMarkdown(machine, rows));
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
