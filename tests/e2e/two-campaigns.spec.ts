import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "@playwright/test";
import { test } from "./own-server";
import { campaign, complaints, count, figureOf, live } from "./pages";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A folder to start a server in, with the fixture’s campaign beside the one that is published. */
async function twoCampaigns(folder: string): Promise<string> {
  await cp(join(root, "data"), join(folder, "data"), { recursive: true });
  await cp(join(root, "tests/fixtures/skirmish"), join(folder, "data/skirmish"), { recursive: true });
  // Faces and icons are read from there.
  for (const name of ["app", "node_modules"]) await symlink(join(root, name), join(folder, name));
  return folder;
}

test("where there are two campaigns the start page leads to each, and neither takes what is the other’s", async ({
  page,
  request,
  startOwn,
}, info) => {
  const heard = complaints(page);
  const { url } = await startOwn({ folder: await twoCampaigns(info.outputPath()) });
  await page.goto(url);
  await expect(page).toHaveURL(`${url}/`);
  await expect(page.getByRole("listitem")).toHaveText([
    "Aleppo offensive, October–December 2015",
    "Skirmish of Dry Well",
  ]);

  await page.getByRole("link", { name: "Skirmish of Dry Well" }).click();
  await expect(page).toHaveURL(`${url}/skirmish`);
  await live(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Skirmish of Dry Well");
  // As its README counts them by hand.
  await expect(count(page)).toContainText("12 of 13 events, 1–8 March 2020");
  await expect(figureOf(page, "villages-captured")).toContainText(
    "captured: Government 7 villages, Rebels 2 to 4 villages and ISIL up to 1 village.",
  );
  await expect(page.getByRole("region", { name: "Order of battle" })).toContainText(
    "Ada Stone, killed on 7 March 2020",
  );
  await expect(page.getByRole("contentinfo")).toContainText("Example Chronicle");

  await page.goBack();
  await page.getByRole("link", { name: /^Aleppo offensive/ }).click();
  await expect(page).toHaveURL(`${url}${campaign}`);
  await live(page);
  await expect(count(page)).toContainText(/^80 of \d+ events/);
  await expect(page.getByRole("region", { name: "Order of battle" })).not.toContainText("Ada Stone");

  // Files that are made once and kept, by turns.
  for (const [at, first] of [
    ["/skirmish", "2020-03-01"],
    [campaign, "2015-10-16"],
    ["/skirmish", "2020-03-01"],
  ] as const) {
    const { rows } = await (await request.get(`${url}${at}/events.json`)).json();
    expect(rows[0].date_start).toBe(first);
    expect(await (await request.get(`${url}/embed${at}/timeline`)).text()).toContain(
      at === campaign ? "Aleppo offensive" : "Skirmish of Dry Well",
    );
  }
  const sitemap = await (await request.get(`${url}/sitemap.xml`)).text();
  expect(sitemap).toContain(`<loc>${url}/skirmish/events/2020-03-01-dry-well</loc>`);
  expect(sitemap).toContain(`<loc>${url}${campaign}/charts/map</loc>`);
  expect((await request.get(`${url}/skirmish/events/2015-10-21-seven-villages`)).status()).toBe(404);
  expect(heard).toEqual([]);
});
