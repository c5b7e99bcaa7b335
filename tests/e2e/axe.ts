import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Targets’ sizes are WCAG 2.2, which axe leaves out unless it is named; best practices are those of landmarks and headings. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Holds that axe finds nothing wrong, in light and in dark colours. The second time colours alone are looked at: nothing
 * else differs.
 * @param within a selector of what is new on a page that was looked at before; all of it by default
 */
export async function expectAccessible(page: Page, state: string, within?: string): Promise<void> {
  // Not as a script tag, which the page’s own policy forbids.
  await page.evaluate(source);
  for (const [colorScheme, runOnly] of [
    ["dark", ["color-contrast"]],
    ["light", tags],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(
      async ({ runOnly, within }) => {
        const { run } = (window as unknown as { axe: typeof axe }).axe;
        const { violations } = await run(within ?? document, {
          runOnly: [...runOnly],
          resultTypes: ["violations"],
          // An embed is looked at by itself.
          iframes: false,
        });
        return violations.map(({ id, help, nodes }) => ({
          rule: `${id}: ${help}`,
          where: nodes.map(({ target, any }) => `${target.join(" ")} ${any[0]?.message ?? ""}`),
        }));
      },
      { runOnly, within },
    );
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}
