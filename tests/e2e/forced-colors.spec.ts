import { expect, type Page, test } from "@playwright/test";
import { contrast } from "../contrast";
import { campaign, figureOf, filters, open, stage } from "./pages";

test.use({ forcedColors: "active" });

/** What the reader’s own colours are, as the page would show them. */
function system<Name extends string>(page: Page, names: readonly Name[]): Promise<Record<Name, string>> {
  return page.evaluate((all) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.forcedColorAdjust = "none";
    const colors = all.map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(colors);
  }, names);
}

/** The colours in which the names of the sides and their marks stand on the timeline, in the order of the page. */
function timelineColors(page: Page) {
  return figureOf(page, "timeline")
    .getByRole("application")
    .evaluate((drawing) => {
      const fill = (element: Element) => getComputedStyle(element).fill;
      const sides = ["Government", "Rebels", "ISIL"].map((name) =>
        [...drawing.querySelectorAll("text")].find((text) => text.textContent === name),
      );
      const marks = [...drawing.querySelectorAll('a[href*="/events/"] :is(rect, path)')].map(fill);
      return {
        names: sides.map((text) => (text ? fill(text) : "")),
        marks: [...new Set(marks)].filter((color) => color.startsWith("rgb(")),
        words: [...drawing.querySelectorAll("text")].map(fill),
      };
    });
}

for (const [ground, theme] of [
  ["light", null],
  ["light", "dark"],
  ["dark", null],
  ["dark", "light"],
] as const) {
  const chosen = theme === null ? "" : `, though the ${theme} theme is chosen`;
  test(`on a reader’s own ${ground} ground words are theirs, and sides keep colours that are told apart${chosen}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme: ground });
    if (theme !== null) await context.addCookies([{ name: "theme", value: theme, url: `${baseURL}` }]);
    await open(page);
    const { Canvas, CanvasText, LinkText } = await system(page, ["Canvas", "CanvasText", "LinkText"]);
    expect(contrast(Canvas, ground === "light" ? "#fff" : "#000")).toBe(1);
    await expect(page.locator("html")).toHaveCSS("background-color", Canvas);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCSS("color", CanvasText);
    await expect(page.getByRole("navigation", { name: "Charts" }).getByRole("link").first()).toHaveCSS(
      "color",
      LinkText,
    );

    const swatches = await filters(page)
      .locator("[data-swatch]")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
    const { names, marks, words } = await timelineColors(page);
    for (const colors of [swatches, marks]) {
      expect(new Set(colors).size).toBe(3);
      for (const color of colors) expect(contrast(color, Canvas), color).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(names).size).toBe(3);
    for (const color of words) expect(contrast(color, Canvas), color).toBeGreaterThanOrEqual(4.5);
  });
}

test("what is chosen and what has the keyboard stands out in the reader’s own colours", async ({ page }) => {
  await open(page, `${campaign}?faction=rebels`);
  const { Canvas, Highlight, HighlightText } = await system(page, ["Canvas", "Highlight", "HighlightText"]);
  const side = (name: string) => filters(page).locator("label").filter({ hasText: name }).first();
  await expect(side("Rebels")).toHaveCSS("background-color", Highlight);
  await expect(side("Rebels")).toHaveCSS("color", HighlightText);
  await expect(side("Government")).not.toHaveCSS("background-color", Highlight);
  await stage(figureOf(page, "timeline")).focus();
  await page.keyboard.press("ArrowRight");
  await expect(stage(figureOf(page, "timeline"))).toHaveCSS("outline-color", Highlight);
  await expect(stage(figureOf(page, "timeline"))).toHaveCSS("outline-style", "solid");
  expect(contrast(Highlight, Canvas)).toBeGreaterThanOrEqual(3);
});

for (const language of ["en", "ar"]) {
  test(`the day that is pointed at is shaded on every chart, read in ${language}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.addCookies([{ name: "language", value: language, url: `${baseURL}` }]);
    await open(page);
    const { CanvasText } = await system(page, ["CanvasText"]);
    await figureOf(page, "timeline").getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    for (const slug of ["timeline", "villages-captured"]) {
      await expect(figureOf(page, slug).locator(".day")).toHaveCSS("background-color", CanvasText);
    }
  });
}
