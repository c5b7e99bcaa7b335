import { expect, type Page, test } from "@playwright/test";
import {
  campaign,
  clearShare,
  clearShares,
  count,
  drawing,
  figureOf,
  filters,
  marksOf,
  middleOf,
  openAll,
  overlay,
  placeOf,
  press,
  query,
  rowOf,
  said,
  seen,
  stage,
  steps,
  timeCharts,
} from "./pages";

/** On the timeline on two sides, on the captures, and on net control on two sides. */
const sevenVillages = "2015-10-21-seven-villages";
const showing = ["timeline", "villages-captured", "net-control"] as const;

/** What each chart says of 23 October 2015. */
const told = {
  timeline: "Government and ISIL: Government forces recapture parts of the road.",
  "villages-captured": "Rebels: 1 village",
  "net-control": "Government: +10 to +11 (captured 12, lost 1 to 2)",
  "vehicle-losses": "Government: Rebel spokesman: 21 since 16 Oct",
  casualties: "ISIL: 28 killed by Government over 23–24 Oct",
  "faction-activity": "Rebels: acted in 1, target of 1",
  territory: "ISIL: Khanasser–Ithriya highway, 6 km",
};

/** High enough that all charts are on screen: those that are not say nothing. */
const tall = { width: 1280, height: 5200 };

async function pointAtDay(page: Page, slug: string, day: number): Promise<void> {
  const box = await placeOf(overlay(figureOf(page, slug)));
  await page.mouse.move(box.x + (box.width * (day + 0.5)) / 67, box.y + 2);
}

/** What each chart on the page marks: the day that it names where it shows one, and where its band lies. */
const marked = (page: Page) =>
  page.locator("figure:has(.brush)").evaluateAll((figures) =>
    figures.map((figure) => ({
      slug: figure.id,
      day: figure.querySelector(".readout:not([hidden]) strong")?.textContent ?? null,
      bands: [...figure.querySelectorAll<HTMLElement>(".day")].map((band) => band.style.transform),
    })),
  );

/** All time charts mark the same day, at one place, and name it. */
async function expectDay(page: Page, day: string): Promise<void> {
  const found = async () => {
    const charts = await marked(page);
    return {
      days: charts.map((chart) => [chart.slug, chart.day, chart.bands.length]),
      places: new Set(charts.flatMap(({ bands }) => bands)).size,
    };
  };
  await expect.poll(found).toEqual({ days: timeCharts.map((slug) => [slug, day, 1]), places: 1 });
}

const expectNoDay = (page: Page) =>
  expect.poll(() => marked(page)).toEqual(timeCharts.map((slug) => ({ slug, day: null, bands: [] })));

/** An event is lit wherever it stands, and nothing else is. */
async function expectLit(page: Page, event: string): Promise<void> {
  for (const slug of showing) {
    const figure = figureOf(page, slug);
    const marks = marksOf(figure, event);
    await expect(marks).not.toHaveCount(0);
    await expect(marks.and(page.locator(".lit"))).toHaveCount(await marks.count());
    await expect(drawing(figure).locator(`a.lit:not([href$="/events/${event}"])`)).toHaveCount(0);
  }
  await expect(rowOf(page, event)).toHaveClass(/\blit\b/);
  await expect(page.locator("tr.lit")).toHaveCount(1);
}

const expectNothingLit = (page: Page) => expect(page.locator("figure .lit, tr.lit")).toHaveCount(0);

/** How much of each chart its veils leave clear: one number for all. */
async function expectVeils(page: Page, share: number): Promise<void> {
  const charts = page.locator(timeCharts.map((slug) => `figure#${slug}`).join());
  await expect(charts).toHaveCount(timeCharts.length);
  // To a hundredth of a pixel.
  await expect
    .poll(async () => Math.max(...(await clearShares(charts)).map((clear) => Math.abs(clear - share))))
    .toBeLessThan(1e-5);
}

test.describe("a day", () => {
  test.use({ viewport: tall });

  test("pointed at on any chart is marked on all, with what they say of it, until the pointer leaves", async ({
    page,
  }) => {
    await openAll(page);
    for (const [i, slug] of timeCharts.entries()) {
      await pointAtDay(page, slug, i);
      await expectDay(page, `${16 + i} October 2015`);
    }
    await pointAtDay(page, "timeline", 7);
    await expectDay(page, "23 October 2015");
    for (const [slug, words] of Object.entries(told)) {
      await expect(figureOf(page, slug).locator(".readout")).toContainText(words);
    }
    await page.mouse.move(2, 2);
    await expectNoDay(page);
  });

  test("reached by keys on any chart is marked on all, until the keyboard leaves", async ({ page }) => {
    await openAll(page);
    for (const slug of timeCharts) {
      await stage(figureOf(page, slug)).focus();
      await page.keyboard.press("Home");
      await expectDay(page, "16 October 2015");
      await page.keyboard.press("ArrowRight");
      await expectDay(page, "17 October 2015");
      await page.keyboard.press("Tab");
      await expectNoDay(page);
    }
  });

  test("without a report is marked too, and said to have none", async ({ page }) => {
    await openAll(page);
    await pointAtDay(page, "timeline", 5);
    await expect(figureOf(page, "casualties").locator(".readout")).toContainText("Nothing reported");
  });
});

test.describe("an event", () => {
  test("pointed at on a chart lights up on the other charts and in the table, whichever it is", async ({ page }) => {
    await openAll(page);
    for (const slug of showing) {
      await test.step(slug, async () => {
        const { x, y } = await middleOf(marksOf(figureOf(page, slug), sevenVillages).first());
        await page.mouse.move(x, y);
        await expectLit(page, sevenVillages);
        await page.mouse.move(2, 2);
        await expectNothingLit(page);
      });
    }
  });

  test("under the keyboard on a chart lights up on the other charts and in the table", async ({ page }) => {
    await openAll(page);
    await stage(figureOf(page, "villages-captured")).focus();
    await page.keyboard.press("PageDown");
    await page.keyboard.press("PageDown");
    await expectLit(page, sevenVillages);
    await page.keyboard.press("Escape");
    await expectNothingLit(page);
  });

  test("whose row is pointed at lights up on the charts", async ({ page }) => {
    await openAll(page);
    await rowOf(page, sevenVillages).hover();
    await expectLit(page, sevenVillages);
    await expect(page.locator(".day")).toHaveCount(timeCharts.length);
    await page.mouse.move(2, 2);
    await expectNothingLit(page);
  });

  test("whose row has the focus lights up on the charts, until the focus leaves the table", async ({ page }) => {
    await openAll(page);
    await rowOf(page, sevenVillages).getByRole("link").first().focus();
    await expectLit(page, sevenVillages);
    await page.getByRole("searchbox", { name: "Search the events" }).focus();
    await expectNothingLit(page);
  });
});

test.describe("a faction", () => {
  const all = [...timeCharts, "map"];

  async function expectFiltered(page: Page, id: string, name: string, before: string | null): Promise<void> {
    await expect(page).toHaveURL(`${campaign}?faction=${id}`);
    await expect(filters(page).getByRole("checkbox", { name, exact: true })).toBeChecked();
    await expect(filters(page).getByRole("checkbox", { checked: true })).toHaveCount(1);
    for (const slug of all) {
      await expect(figureOf(page, slug).getByRole("heading", { level: 2 })).toContainText(`(${name})`);
    }
    await expect(count(page)).not.toHaveText(before ?? "");
    await expect(page.locator(`#order-of-battle a[aria-current="true"]`).first()).toHaveText(name);
  }

  async function expectAll(page: Page, before: Awaited<ReturnType<typeof seen>>): Promise<void> {
    await expect(page).toHaveURL(campaign);
    await expect.poll(() => seen(page)).toEqual(before);
  }

  /** Chooses, and undoes by the same gesture. Returns what was seen before. */
  async function expectSwitch(page: Page, id: string, name: string, choose: () => Promise<void>) {
    const before = await seen(page);
    await choose();
    await expectFiltered(page, id, name, before.count);
    await choose();
    await expectAll(page, before);
    return before;
  }

  /** The same, then walks the steps by Back and Forward, and ends them by Reset. */
  async function expectLink(page: Page, id: string, name: string, choose: () => Promise<void>): Promise<void> {
    const before = await expectSwitch(page, id, name, choose);
    await page.goBack();
    await expectFiltered(page, id, name, before.count);
    await page.goBack();
    await expectAll(page, before);
    await page.goForward();
    await expectFiltered(page, id, name, before.count);
    await page.getByRole("button", { name: "Reset" }).click();
    await expectAll(page, before);
  }

  test("pressed over a chart filters all, pressed again lifts the filter, whichever it is", async ({ page }) => {
    await openAll(page);
    for (const slug of timeCharts) {
      await test.step(slug, async () => {
        const [id, name] = ["territory", "vehicle-losses"].includes(slug)
          ? ["government", "Government"]
          : ["rebels", "Rebels"];
        const heading = figureOf(page, slug).locator(`svg:visible a[href$="?faction=${id}"]`).filter({ hasText: name });
        // What the steps do is the same wherever they were made.
        await (slug === "timeline" ? expectLink : expectSwitch)(page, id, name, async () => {
          const { x, y } = await middleOf(heading);
          await page.mouse.click(x, y);
        });
      });
    }
  });

  test("pressed in the filter bar filters all, pressed again lifts the filter", async ({ page }) => {
    await openAll(page);
    await expectLink(page, "rebels", "Rebels", () => filters(page).getByText("Rebels", { exact: true }).click());
  });

  test("chosen in the filter bar by keyboard filters all", async ({ page }) => {
    await openAll(page);
    await expectLink(page, "isil", "ISIL", () =>
      filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).press("Space"),
    );
  });

  const inOrderOfBattle = (page: Page, name: string) =>
    page.getByRole("region", { name: "Order of battle" }).getByRole("link", { name, exact: true }).first();

  test("pressed in the order of battle filters all, pressed again lifts the filter", async ({ page }) => {
    await openAll(page);
    await expectLink(page, "rebels", "Rebels", () => inOrderOfBattle(page, "Rebels").click());
  });

  test("chosen in the order of battle by keyboard filters all", async ({ page }) => {
    await openAll(page);
    await expectLink(page, "rebels", "Rebels", () => inOrderOfBattle(page, "Rebels").press("Enter"));
  });

  test("pressed twice in the order of battle, before the charts have followed, are not chosen", async ({ page }) => {
    await openAll(page);
    await inOrderOfBattle(page, "Rebels").evaluate((link: HTMLElement) => {
      link.click();
      link.click();
    });
    await expect(said(page)).toHaveText("No longer filtered by Rebels.");
    expect(query(page)).toBe("");
    await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
    await expect(page).toHaveURL(`${campaign}?faction=isil`);
  });

  test("chosen and reset before the charts have followed are not chosen", async ({ page }) => {
    await openAll(page);
    const reset = await filters(page).getByRole("button", { name: "Reset" }).elementHandle();
    await filters(page)
      .getByRole("checkbox", { name: "Rebels" })
      .evaluate((box: HTMLElement, reset) => {
        box.click();
        (reset as HTMLElement).click();
      }, reset);
    await filters(page).getByRole("checkbox", { name: "ISIL", exact: true }).check();
    await expect(page).toHaveURL(`${campaign}?faction=isil`);
  });

  test("Reset by keyboard undoes a choice", async ({ page }) => {
    await openAll(page);
    const before = await seen(page);
    await filters(page).getByRole("checkbox", { name: "Rebels" }).press("Space");
    await expect(page).toHaveURL(`${campaign}?faction=rebels`);
    await filters(page).getByRole("button", { name: "Reset" }).press("Enter");
    await expectAll(page, before);
  });
});

test.describe("days", () => {
  test("dragged over a chart move the veils of all at once, and the link in one step when the hand rests, whichever it is", async ({
    page,
  }) => {
    await openAll(page);
    const first = await steps(page);
    for (const slug of timeCharts) {
      await test.step(slug, async () => {
        // With the one that Back has left ahead, which the next step takes the place of.
        const before = await steps(page);
        await press(page, figureOf(page, slug), 0.3, 0.6);
        await expect.poll(() => clearShare(figureOf(page, slug))).toBeCloseTo(20 / 67, 2);
        await expectVeils(page, await clearShare(figureOf(page, slug)));
        expect(query(page)).toBe("");
        expect(await steps(page)).toBe(before);

        await page.mouse.up();
        await expect(page).toHaveURL(`${campaign}?time=2015-11-05..2015-11-24`);
        await expectVeils(page, 20 / 67);
        await expect(page.getByLabel("First day")).toHaveValue("2015-11-05");
        await expect(page.getByLabel("Last day")).toHaveValue("2015-11-24");
        expect(await steps(page)).toBe(first + 1);

        await page.goBack();
        await expect(page).toHaveURL(campaign);
        await expectVeils(page, 1);
      });
    }
  });

  test("of a phase are chosen by the link that a brush over them writes, and pressed again lifted", async ({
    page,
  }) => {
    await openAll(page);
    const phases = page.getByRole("navigation", { name: "Days by part of the campaign" });
    const phase = phases.getByRole("link", { name: /Government offensive/ });
    const href = `${campaign}?time=earliest..2015-10-22`;
    await expect(phase).toHaveAttribute("href", href);
    await phase.click();
    await expect(page).toHaveURL(href);
    await expect(phase).toHaveAttribute("aria-current", "true");
    await phase.click();
    await expect(page).toHaveURL(campaign);
    await expect(phase).not.toHaveAttribute("aria-current");
    // Before the charts have followed.
    await phase.evaluate((link: HTMLElement) => {
      link.click();
      link.click();
    });
    await phases.getByRole("link", { name: /ISIL offensives/ }).click();
    await expect(page).toHaveURL(`${campaign}?time=2015-10-23..2015-10-28`);
    await page.goBack();
    await expect(page).toHaveURL(campaign);
  });

  test("chosen by Shift and arrows on a chart move the veils of all, and the link in one step, whichever it is", async ({
    page,
  }) => {
    await openAll(page);
    const first = await steps(page);
    for (const slug of timeCharts) {
      await test.step(slug, async () => {
        await stage(figureOf(page, slug)).focus();
        await page.keyboard.press("Home");
        await page.keyboard.press("ArrowRight");
        await page.keyboard.down("Shift");
        for (let i = 0; i < 3; i++) await page.keyboard.press("ArrowRight");
        await expectVeils(page, 4 / 67);
        expect(query(page)).toBe("");
        await page.keyboard.up("Shift");
        await expect(page).toHaveURL(`${campaign}?time=2015-10-17..2015-10-20`);
        await expectVeils(page, 4 / 67);
        expect(await steps(page)).toBe(first + 1);
        await page.goBack();
        await expect(page).toHaveURL(campaign);
        await expectVeils(page, 1);
      });
    }
  });

  test("a chosen stretch is moved as a whole by a drag, and lifted by Reset", async ({ page }) => {
    await openAll(page, `${campaign}?time=2015-11-05..2015-11-14`);
    await press(page, figureOf(page, "territory"), 25 / 67, 45 / 67);
    await expectVeils(page, 10 / 67);
    await page.mouse.up();
    await expect(page).toHaveURL(`${campaign}?time=2015-11-25..2015-12-04`);
    await page.getByRole("button", { name: "Reset" }).click();
    await expect(page).toHaveURL(campaign);
    await expectVeils(page, 1);
  });

  test("set in the fields move the veils of all charts, one step a field", async ({ page }) => {
    await openAll(page);
    const before = await steps(page);
    await page.getByLabel("First day").fill("2015-11-05");
    await expect(page).toHaveURL(`${campaign}?time=2015-11-05..latest`);
    await expectVeils(page, 47 / 67);
    await page.getByLabel("Last day").fill("2015-11-24");
    await expect(page).toHaveURL(`${campaign}?time=2015-11-05..2015-11-24`);
    await expectVeils(page, 20 / 67);
    expect(await steps(page)).toBe(before + 2);
    await page.goBack();
    await expectVeils(page, 47 / 67);
    await page.goBack();
    await expectVeils(page, 1);
  });

  test("typed into a field digit by digit are one step, and never days beyond the article", async ({ page }) => {
    await openAll(page);
    const before = await steps(page);
    await page.evaluate(() => {
      const written: string[] = [];
      const { pushState, replaceState } = history;
      const note = (url: unknown) => void written.push(String(url));
      history.pushState = (...of) => [note(of[2]), pushState.apply(history, of)][1] as undefined;
      history.replaceState = (...of) => [note(of[2]), replaceState.apply(history, of)][1] as undefined;
      Object.assign(window, { written });
    });
    await page.getByLabel("First day").focus();
    // The same in either order of day and month, which is the browser’s own.
    await page.keyboard.type("11112015");
    await expect(page).toHaveURL(`${campaign}?time=2015-11-11..latest`);
    await expect(page.getByLabel("First day")).toHaveValue("2015-11-11");
    await expectVeils(page, 41 / 67);
    expect(await steps(page)).toBe(before + 1);
    const written = await page.evaluate(() => (window as unknown as { written: string[] }).written);
    expect(written.filter((url) => /time=\D*0\d{3}/.test(url))).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL(campaign);
    await expect(page.getByLabel("First day")).toHaveValue("2015-10-16");
  });
});
