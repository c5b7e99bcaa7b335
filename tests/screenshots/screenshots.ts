import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { startServer } from "../bench/server";
import { findBrowser } from "../e2e/browser";

/** Sizes of a phone, a tablet and a desk, px. */
const sizes = [
  { width: 390, height: 844 },
  { width: 834, height: 1112 },
  { width: 1440, height: 900 },
] as const;

interface Picture {
  readonly name: string;
  readonly path: string;
  /** From top to end, not the first screen alone. */
  readonly whole?: true;
  /** What to do before it is taken. */
  prepare?(page: Page): Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: "first-screen", path: "/aleppo-2015" },
  { name: "dashboard", path: "/aleppo-2015", whole: true },
  { name: "chart", path: "/aleppo-2015/charts/villages-captured", whole: true },
  { name: "map", path: "/aleppo-2015/charts/map", whole: true },
  { name: "data", path: "/aleppo-2015/data" },
  { name: "empty", path: "/aleppo-2015?faction=isil&type=supply" },
  {
    name: "share",
    path: "/aleppo-2015/charts/villages-captured",
    async prepare(page) {
      await page
        .getByRole("button", { name: /^Share/ })
        .last()
        .click();
      await page.getByRole("dialog").waitFor();
    },
  },
];

/** Pictures of the pages in every size and both themes, to be looked at; nothing is compared. */
async function takeAll(root: string): Promise<void> {
  const folder = `${root}test-results/screenshots`;
  await mkdir(folder, { recursive: true });
  const server = await startServer(root);
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const viewport of sizes) {
        const context = await browser.newContext({ viewport, colorScheme, hasTouch: viewport.width < 800 });
        for (const { name, path, whole, prepare } of pictures) {
          const page = await context.newPage();
          await page.goto(`${server.url}${path}`, { waitUntil: "networkidle" });
          await prepare?.(page);
          const file = `${folder}/${name}-${viewport.width}-${colorScheme}.png`;
          await page.screenshot({ path: file, fullPage: whole ?? false });
          console.log(file);
          await page.close();
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

await takeAll(fileURLToPath(new URL("../../", import.meta.url)));
