import { expect, test } from "@playwright/test";
import { campaign, captures, count, eventRows, filters, open, query, seen, timeline, wholeCampaign } from "./pages";

test("a press on a faction filters every chart, the table and the link", async ({ page }) => {
  await open(page);
  const all = await eventRows(page).count();
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(page).toHaveURL(/\?faction=rebels$/);
  await expect(captures(page).getByRole("heading")).toContainText("(Rebels)");
  await expect(timeline(page).getByRole("heading")).toContainText("(Rebels)");
  await expect(captures(page)).toContainText(/captured: Rebels .*\d+ villages/);
  await expect(captures(page)).not.toContainText(/captured: Government/);
  await expect.poll(() => eventRows(page).count()).toBeLessThan(all);
  const rows = await eventRows(page).count();
  await expect(count(page)).toHaveText(`${rows} of 90 events, ${wholeCampaign}`);
});

test("Back undoes one filter at a time, Forward brings it back", async ({ page }) => {
  await open(page);
  const before = await seen(page);
  await filters(page).getByRole("checkbox", { name: "Rebels" }).check();
  await expect(page).toHaveURL(/faction=rebels$/);
  await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
  await expect(page).toHaveURL(/faction=rebels,isil$/);
  await page.goBack();
  await expect(page).toHaveURL(/faction=rebels$/);
  await expect(filters(page).getByRole("checkbox", { name: "ISIL", exact: true })).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(campaign);
  await expect(captures(page).getByRole("heading")).not.toContainText("Rebels");
  await expect.poll(() => seen(page)).toEqual(before);
  await page.goForward();
  await expect(filters(page).getByRole("checkbox", { name: "Rebels" })).toBeChecked();
});

test("a group filters by itself, and its belligerent takes its place", async ({ page }) => {
  await open(page);
  await filters(page).getByLabel("Groups of Government").click();
  await filters(page).getByRole("checkbox", { name: "Hezbollah" }).check();
  await expect(page).toHaveURL(/faction=hezbollah$/);
  await expect(captures(page).getByRole("heading")).toContainText("(Hezbollah)");
  await expect(filters(page).getByLabel("Groups of Government, 1 chosen")).toBeVisible();
  await filters(page).getByRole("checkbox", { name: "Government" }).check();
  await expect(page).toHaveURL(/faction=government$/);
  await expect(filters(page).getByRole("checkbox", { name: "Hezbollah" })).not.toBeChecked();
});

test("every choice under More narrows, and Reset undoes them all in one step", async ({ page }) => {
  await open(page);
  const before = await seen(page);
  await filters(page).getByText("More", { exact: true }).click();
  await filters(page).getByRole("checkbox", { name: "Capture", exact: true }).check();
  await filters(page).getByRole("checkbox", { name: "Reported", exact: true }).check();
  await filters(page).getByRole("checkbox", { name: "The article itself" }).check();
  await expect(page).toHaveURL(/\?type=capture&certainty=reported&claimant=article$/);
  await expect(filters(page).getByText("More (3)")).toBeVisible();
  await expect(captures(page).getByRole("heading")).toContainText(
    "capture; reported only; according to The article itself",
  );
  await page.getByRole("button", { name: "Reset" }).click();
  await expect(page).toHaveURL(campaign);
  await filters(page).getByText("More", { exact: true }).click();
  await expect.poll(() => seen(page)).toEqual(before);
});

test("units and the running sum belong to the chart, and to the link", async ({ page }) => {
  await open(page);
  await captures(page)
    .getByText(/^Counting:/)
    .click();
  await captures(page).getByRole("checkbox", { name: "Towns" }).check();
  await expect(page).toHaveURL(/\?unit=village,town$/);
  await expect(captures(page).getByRole("heading")).toContainText("Villages and towns captured per day");
  await captures(page).getByRole("radio", { name: "Running sum" }).check();
  await expect(page).toHaveURL(/\?unit=village,town&mode=cumulative$/);
  await expect(captures(page).getByRole("heading")).toContainText("Villages and towns captured since the period began");
  expect(query(page)).toBe("?unit=village,town&mode=cumulative");
});

test("a choice that leaves nothing says so and leads back", async ({ page }) => {
  await open(page, `${campaign}?faction=isil&type=weather`);
  await expect(captures(page)).toContainText("no capture of villages was reported under this filter");
  await expect(page.getByText("No event passes these filters")).toBeVisible();
  await page.getByRole("button", { name: "Show all events" }).click();
  await expect(page).toHaveURL(campaign);
});
