import { expect, test } from "@playwright/test";
import { campaign, open } from "./pages";

test("a citation names filters, version, link and the reader’s own day, in each format", { tag: "@days" }, async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.clock.setFixedTime(new Date("2026-12-03T01:30:00Z"));
  await open(page, `${campaign}?faction=rebels`);
  await page.getByRole("search").getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "Cite" }).click();
  const west = test.info().project.name === "Pacific/Honolulu";
  for (const [format, begins, day, ending] of [
    ["Text", /^Campaign Ledger \(\d{4}\)\./, west ? "accessed 2 December 2026" : "accessed 3 December 2026", "txt"],
    ["BibTeX", /^@dataset\{/, west ? "urldate = {2026-12-02}" : "urldate = {2026-12-03}", "bib"],
    ["RIS", /^TY {2}- DATA/, west ? "Y2  - 2026/12/02" : "Y2  - 2026/12/03", "ris"],
  ] as const) {
    await dialog.getByLabel("Format").selectOption(format);
    await dialog.getByRole("button", { name: /^Cop(y|ied)/ }).click();
    await expect(dialog.getByRole("status")).toHaveText("Citation copied.");
    // The status may still be that of the format before.
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(begins);
    const text = await copied();
    for (const part of [day, "Filtered to Rebels.", "faction=rebels&v=", "Wikipedia", "CC-BY-SA-4.0"]) {
      expect(text).toContain(part);
    }
    const download = page.waitForEvent("download");
    await dialog.getByRole("link", { name: `Download .${ending}` }).click();
    expect((await download).suggestedFilename()).toBe(`aleppo-2015.${ending}`);
  }
});
