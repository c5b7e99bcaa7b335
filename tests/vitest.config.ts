import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Everything runs on both sides of UTC, where a day read in local time slips to the day before or after. */
const zones = [
  { TZ: "Pacific/Honolulu", minutesBehindUtc: 600 },
  { TZ: "Pacific/Auckland", minutesBehindUtc: -780 },
];

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/e2e/**", "node_modules/**"],
    // Only a process of its own takes a time zone; in a thread, setting TZ changes nothing.
    pool: "forks",
    // No test leaves anything in a module behind it, and to load d3, Plot and zod anew for each file takes most of the run.
    isolate: false,
    // Generous, since nothing here is measured: a machine that is busy is no reason to fail.
    testTimeout: 60_000,
    projects: zones.map(({ TZ, minutesBehindUtc }) => ({
      extends: true,
      test: { name: TZ, env: { TZ }, provide: { minutesBehindUtc } },
    })),
  },
});

declare module "vitest" {
  interface ProvidedContext {
    /** What `Date.getTimezoneOffset` gives in January in the time zone of the run. */
    minutesBehindUtc: number;
  }
}
