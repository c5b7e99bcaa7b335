import { test as base } from "@playwright/test";
import { endNext, type NextServer, type Start, startNext } from "../next-server";

/** Starts servers of a test's own, which it may stop; those that it leaves are gone when it is over, failed or not. */
export const test = base.extend<{ startOwn: (start?: Start) => Promise<NextServer> }>({
  startOwn: async ({ browserName: _ }, use) => {
    const started: NextServer[] = [];
    await use(async (start) => {
      const own = await startNext(start);
      started.push(own);
      return own;
    });
    await Promise.all(started.map((own) => endNext(own)));
  },
});
