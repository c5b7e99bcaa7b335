import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./browser";

const root = fileURLToPath(new URL("../..", import.meta.url));
const results = `${root}test-results`;

// The workers read this file again and must find the same server; they inherit the environment.
process.env.E2E_PORT ??= String(await freePort());
const baseURL = `http://localhost:${process.env.E2E_PORT}`;

const browser = findBrowser();

/** The production build, in a real browser, west and east of the days it shows; the server in a third time zone. */
export default defineConfig({
  testDir: ".",
  outputDir: `${results}/e2e`,
  reporter: [["list"], ["json", { outputFile: `${results}/e2e.json` }]],
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  retries: 0,
  workers: 2,
  // Generous, since nothing here is measured: a machine that is busy is no reason to fail.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL,
    browserName: "chromium",
    viewport: { width: 1280, height: 900 },
    locale: "en-GB",
    // To record each step costs a quarter of the run; `-- --trace on` does where a failure is not clear.
    trace: "off",
    launchOptions: {
      ...(browser && { executablePath: browser }),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // East of them those tests alone in which a day read in local time would slip to the day before or after.
  projects: [
    { name: "Pacific/Honolulu", use: { timezoneId: "Pacific/Honolulu" } },
    { name: "Pacific/Kiritimati", use: { timezoneId: "Pacific/Kiritimati" }, grep: /@days/ },
  ],
  webServer: {
    // It would end an idle connection after five seconds, be it just when a test asks on it again.
    command: `npx next start --port ${process.env.E2E_PORT} --keepAliveTimeout 120000`,
    cwd: root,
    url: baseURL,
    env: { TZ: "America/Los_Angeles" },
    reuseExistingServer: false,
  },
});

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => (address && typeof address === "object" ? resolve(address.port) : reject(address)));
    });
  });
}
