import { createRequire } from "node:module";
import { expect, test } from "@playwright/test";
import type axe from "axe-core";
import { campaign, live } from "./pages";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const pages = {
  dashboard: campaign,
  chart: `${campaign}/charts/villages-captured?table=1`,
  event: `${campaign}/events/2015-09-01-kuweyres-operation`,
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const [name, path] of Object.entries(pages)) {
    test(`axe finds nothing wrong with the ${name} page in ${colorScheme} colours`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await live(page);
      await page.addScriptTag({ path: axePath });
      const violations = await page.evaluate(async () => {
        const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run();
        return found.map(({ id, help, nodes }) => ({
          rule: `${id}: ${help}`,
          where: nodes.map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`),
        }));
      });
      expect(violations).toEqual([]);
    });
  }
}
