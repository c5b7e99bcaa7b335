import { expect, type Locator, type Page, test } from "@playwright/test";
import {
  campaign,
  captures,
  clearShare,
  count,
  drawing,
  figureOf,
  middleOf,
  open,
  openAll,
  overlay,
  placeOf,
  press,
  query,
  stage,
  timeline,
} from "./pages";

/** All that follows a hand that chooses days: veils, count, fields and the day that the map has come to. */
const following = async (page: Page) => ({
  clear: [await clearShare(timeline(page)), await clearShare(captures(page))].map((share) => Math.round(share * 1000)),
  count: await count(page).textContent(),
  fields: [await page.getByLabel("First day").inputValue(), await page.getByLabel("Last day").inputValue()],
  played: await figureOf(page, "map").locator("output").textContent(),
});

for (const [name, brushed, other] of [
  ["timeline", timeline, captures],
  ["villages-captured", captures, timeline],
] as const) {
  test(`a drag on ${name} moves the other chart and the counts before it ends, the link when it ends`, async ({
    page,
  }) => {
    await open(page);
    const told = (await count(page).textContent()) ?? "";
    await press(page, brushed(page), 0.25, 33.8 / 67);
    await expect(page.getByLabel("Last day")).toHaveValue("2015-11-18");
    await expect.poll(() => clearShare(other(page))).toBeLessThan(0.3);
    await expect(count(page)).not.toHaveText(told);
    expect(query(page)).toBe("");
    const live = (await count(page).textContent()) ?? "";

    await page.mouse.up();
    await expect(page).toHaveURL(/\?time=2015-1\d-\d\d\.\.2015-1\d-\d\d$/);
    await expect(count(page)).toHaveText(live);
    await expect
      .poll(async () => (await clearShare(other(page))) - (await clearShare(brushed(page))))
      .toBeCloseTo(0, 5);

    await page.goBack();
    await expect(page).toHaveURL(campaign);
    await expect(count(page)).toHaveText(told);
    await expect.poll(() => clearShare(other(page))).toBeCloseTo(1, 5);
  });
}

test("a drag chooses the whole days it touches for the most part, in any time zone", { tag: "@days" }, async ({
  page,
}) => {
  await open(page);
  // 67 days: the 8th begins at 7/67 of the width, the 21st ends at 21/67.
  await press(page, timeline(page), 7.1 / 67, 20.9 / 67);
  await page.mouse.up();
  await expect(page).toHaveURL(`${campaign}?time=2015-10-23..2015-11-05`);
  await expect(page.getByLabel("First day")).toHaveValue("2015-10-23");
  await expect(page.getByLabel("Last day")).toHaveValue("2015-11-05");
});

test("while the hand moves no chart is drawn anew", async ({ page }) => {
  await openAll(page);
  const marked = await drawing(captures(page)).evaluateHandle((svg) => svg);
  await press(page, timeline(page), 0.2, 0.6);
  await expect.poll(() => clearShare(captures(page))).toBeLessThan(0.5);
  expect(await marked.evaluate((svg) => svg.isConnected)).toBe(true);
  await page.mouse.up();
});

for (const [how, path] of [
  ["ends where it began", campaign],
  ["ends where it began, under chosen days", `${campaign}?time=2015-11-05..2015-11-24`],
  ["is given up by Escape", campaign],
] as const) {
  test(`a drag that ${how} leaves all as the link has it`, async ({ page }) => {
    await openAll(page, path);
    const before = await following(page);
    await press(page, timeline(page), 0.1, 0.25);
    // It follows once the hand pauses, which is the last that does.
    await expect(page.getByLabel("Last day")).toHaveValue("2015-11-01");
    expect(await following(page)).not.toEqual(before);
    if (how === "is given up by Escape") {
      await page.keyboard.press("Escape");
    } else {
      const { x, y, width, height } = await placeOf(overlay(timeline(page)));
      await page.mouse.move(x + width * 0.1, y + height * 0.5);
      await page.mouse.up();
    }
    await expect.poll(() => following(page)).toEqual(before);
    expect(query(page)).toBe(path.slice(campaign.length));
  });
}

test("a drag that was given up chooses nothing where it is let go, and opens nothing; the next one chooses", async ({
  page,
}) => {
  await openAll(page);
  const before = await following(page);
  await press(page, captures(page), 0.25, 0.5);
  await expect.poll(() => clearShare(timeline(page))).toBeLessThan(0.3);
  await page.keyboard.press("Escape");
  await expect.poll(() => following(page)).toEqual(before);
  const { x, y } = await middleOf(overlay(captures(page)));
  await page.mouse.move(x + 40, y);
  await page.mouse.up();
  expect(await following(page)).toEqual(before);
  expect(query(page)).toBe("");
  await press(page, captures(page), 0.25, 0.5);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?time=2015-1\d-\d\d\.\.2015-1\d-\d\d$/);
});

test.describe("a click on a chart under chosen days", () => {
  const chosen = `${campaign}?faction=government&time=2015-11-05..2015-11-24`;
  /** The middle of one of the 67 days, counted from none, low down where neither chart has a mark on those asked for. */
  const dayOn = async (figure: Locator, day: number) => {
    const { x, y, width, height } = await placeOf(overlay(figure));
    return { x: x + (width * (day + 0.5)) / 67, y: y + height - 2 };
  };
  const click = (page: Page, { x, y }: { x: number; y: number }) => page.mouse.click(x, y);

  for (const [name, clicked] of [
    ["timeline", timeline],
    ["villages-captured", captures],
  ] as const) {
    test(`lets go of them on empty ground beside them, on ${name}, and Back takes them up again`, async ({ page }) => {
      await openAll(page, chosen);
      const before = await following(page);
      await click(page, await dayOn(clicked(page), 41));
      await expect(page).toHaveURL(`${campaign}?faction=government`);
      await expect.poll(() => clearShare(clicked(page))).toBeCloseTo(1, 5);
      await page.goBack();
      await expect.poll(() => following(page)).toEqual(before);
    });
  }

  test("keeps them on themselves, on a mark, on a name, and with a key held down", async ({ page }) => {
    await openAll(page, chosen);
    // From the 20th, 5 November, to the 39th, 24 November.
    await click(page, await dayOn(captures(page), 29));
    await page.keyboard.down("Control");
    await click(page, await dayOn(captures(page), 41));
    await page.keyboard.up("Control");
    const name = figureOf(page, "territory").locator("svg a", { hasText: "Government" }).first();
    await click(page, await middleOf(name));
    await expect(page).toHaveURL(`${campaign}?time=2015-11-05..2015-11-24`);
    const mark = drawing(captures(page)).locator("a[href*='/events/2015-11-12-al-hader-and-five-villages']").first();
    await click(page, await middleOf(mark));
    await expect(page).toHaveURL(/\?time=2015-11-05\.\.2015-11-24&event=2015-11-12-/);
  });
});

test("the count is not read out while a hand brushes, and its result is once the hand rests or gives up", async ({
  page,
}) => {
  await open(page);
  const told = (await count(page).textContent()) ?? "";
  await count(page).evaluate((output) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => {
      if (output.ariaLive !== "off") heard.push(output.textContent ?? "");
    }).observe(output, { childList: true, characterData: true, subtree: true });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await press(page, timeline(page), 0.25, 33.8 / 67);
  await expect(page.getByLabel("Last day")).toHaveValue("2015-11-18");
  await expect(count(page)).not.toHaveText(told);
  await expect(count(page)).toHaveAttribute("aria-live", "off");
  expect(await heard()).toEqual([]);
  const chosen = (await count(page).textContent()) ?? "";
  await page.mouse.up();
  await expect(count(page)).not.toHaveAttribute("aria-live", "off");
  await expect(count(page)).toHaveText(chosen);
  await expect.poll(heard).toEqual([chosen]);

  await press(page, timeline(page), 0.6, 0.8);
  await expect(count(page)).toHaveAttribute("aria-live", "off");
  await page.keyboard.press("Escape");
  await expect(count(page)).not.toHaveAttribute("aria-live", "off");
  await expect.poll(heard).toEqual([chosen, chosen]);
  await page.mouse.up();
});

test("a chart that is drawn anew while days are chosen shows those", async ({ page }) => {
  await openAll(page);
  await stage(timeline(page)).focus();
  for (const key of ["Home", "ArrowRight"]) await page.keyboard.press(key);
  await page.keyboard.down("Shift");
  for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => clearShare(captures(page))).toBeCloseTo(4 / 67, 5);
  const before = await drawing(captures(page)).evaluateHandle((svg) => svg);
  await page.setViewportSize({ width: 1100, height: 900 });
  await expect.poll(() => before.evaluate((svg) => svg.isConnected)).toBe(false);
  for (const figure of [captures(page), timeline(page)])
    await expect.poll(() => clearShare(figure)).toBeCloseTo(4 / 67, 5);
  await page.keyboard.up("Shift");
  await expect(page).toHaveURL(/\?time=2015-10-17\.\.2015-10-20$/);
});
