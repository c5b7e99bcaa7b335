import { expect, type Page, test } from "@playwright/test";
import { campaign, open } from "./pages";

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const totalOf = (page: Page, side: string, subject: string) =>
  part(page, "Totals against sums")
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: `${side} ${subject}` }) });

test("the order of battle tells who fought, who led and what became of them, each with its sentence", async ({
  page,
}) => {
  await open(page);
  const battle = part(page, "Order of battle");
  await expect(battle.getByRole("heading", { level: 3 })).toHaveText(["Government↗", "Rebels↗", "ISIL↗"]);
  // Strengths that may overlap are told to be no sum; where none is stated that is no nought.
  const side = (name: string) =>
    battle.locator("div > div").filter({ has: page.getByRole("heading", { level: 3, name: new RegExp(`^${name}`) }) });
  await expect(side("Government")).toContainText("2,000 fighters, Iranian-backed Shia militias");
  await expect(side("Government")).toContainText("Not to be added: they may overlap.");
  await expect(side("Rebels")).toContainText("not stated");
  await expect(side("Rebels")).not.toContainText("Not to be added");
  const leader = side("Rebels")
    .getByRole("listitem")
    .filter({ hasText: /^Uwais al-Daghestani/ });
  await expect(leader).toContainText("killed");
  await expect(leader).toContainText("Field commander · Caucasus Emirate");
  const source = leader.getByRole("link", { name: "Infobox, line 11" });
  await expect(source).toHaveAttribute("href", /^https:\/\/en\.wikipedia\.org\/wiki\//);
  // A group stands within what it belongs to.
  const division = side("Government")
    .getByRole("listitem")
    .filter({ hasText: /^4th Mechanized Division/ });
  await expect(division.getByRole("listitem")).toHaveText([/^46th/, /^82nd/, /^155th/, /^43rd/]);
  // Whom no event names leads nowhere; whose events lie outside of the dates, to those.
  await expect(division.getByRole("link", { name: "46th Brigade" })).toHaveCount(0);
  await expect(side("Government").getByRole("link", { name: "Quds Force" })).toHaveCount(0);
  await expect(side("Government").getByRole("link", { name: "Iran", exact: true }).first()).toHaveAttribute(
    "href",
    /[?&]time=.*&faction=iran$/,
  );
});

test("each total of the infobox is held against what the sentences add up to, claim by claim", async ({ page }) => {
  await open(page);
  const villages = totalOf(page, "Rebels", "villages captured");
  await expect(villages.getByRole("cell")).toContainText([/^9 villages/, /^14 to 15 villages/, /^Higher by 5 to 6/]);
  await expect(totalOf(page, "Government", "towns captured").getByRole("cell").last()).toContainText(
    "No contradiction",
  );
  // States of one thing, and what nobody counts, are no sum.
  const ground = totalOf(page, "Government", "territory held").first().getByRole("cell");
  await expect(ground.nth(1)).toContainText("No number to add.");
  await expect(ground.nth(1).getByRole("listitem")).toHaveText([
    "13 Nov: 341 km²",
    "15 Nov: 200 to 999 km² (Al-Masdar)",
  ]);
  await expect(ground.nth(2)).toContainText("Nothing to compare.");

  await villages.getByText("from 7 claims").click();
  const claims = villages.getByRole("listitem").filter({ has: page.locator('a[href*="/events/"]') });
  await expect(claims).toHaveCount(7);
  const link = claims.first().getByRole("link");
  const [, id] = ((await link.getAttribute("href")) ?? "").split("#");
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${campaign}/events/[^#]+#${id}$`));
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
});

test("assessments stand by who made them, parties after the article, and lead to their sentences", async ({ page }) => {
  await open(page);
  const assessments = part(page, "Assessments");
  const [terms, told] = [assessments.getByRole("term"), assessments.getByRole("definition")];
  await expect(terms).toHaveCount(11);
  await expect(terms.first()).toHaveText("The article itself");
  await expect(terms.filter({ hasText: "party to the conflict, Sultan Murad Division" })).toHaveCount(1);
  await expect(terms.last()).toContainText("source not named");
  await expect(told).toHaveCount(17);
  await expect(told.filter({ hasText: "8 December 2015: Announce a third phase" })).toHaveCount(1);
  for (const one of await told.all()) {
    await expect(one.getByRole("link").first()).toHaveAttribute("href", /^https:\/\/en\.wikipedia\.org\/wiki\//);
  }
  await expect(page.getByText("107 sentences, the lines of its infobox included")).toContainText(
    "96 are coded: 73 as events, 25 as order of battle, 2 as totals and 17 as judgements, 19 of them as more than one",
  );
});

test("none of it follows a filter", async ({ page }) => {
  const told = () =>
    Promise.all(
      ["Order of battle", "Totals against sums", "Assessments"].map((name) => part(page, name).textContent()),
    );
  await open(page);
  const whole = await told();
  await open(page, `${campaign}?time=2015-11-01..2015-11-02&faction=isil&unit=hill&claimant=sohr&q=road`);
  expect(await told()).toEqual(whole);
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("it stands in the page all the same", async ({ page }) => {
    await page.goto(campaign);
    await expect(part(page, "Order of battle").getByRole("heading", { level: 3 })).toHaveCount(3);
    await expect(part(page, "Totals against sums").getByRole("row")).toHaveCount(9);
    await expect(part(page, "Assessments").getByRole("definition")).toHaveCount(17);
  });
});
