import { type APIResponse, expect, type Locator, test } from "@playwright/test";
import { csvParse } from "d3";
import { campaign, captures, eventRows, open, timeline } from "./pages";

const link = `${campaign}?time=2015-10-20..2015-11-20&faction=government&unit=village,town`;

const hrefOf = async (box: Locator, name: string) =>
  (await box.getByRole("link", { name, exact: true }).getAttribute("href")) ?? "";
const rowsOf = async (response: APIResponse) => csvParse((await response.text()).replace(/^\uFEFF/, ""));

test("the events’ files hold what the table shows, in its order", async ({ page, request }) => {
  await open(page, `${link}&sort=-date&q=village`);
  const shown = await eventRows(page).evaluateAll((rows) => rows.map((row) => row.querySelector("a")?.textContent));
  expect(shown.length).toBeGreaterThan(1);
  const events = page.getByRole("region", { name: /^Events/ });

  const csv = await request.get(await hrefOf(events, "CSV"));
  expect(csv.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect((await rowsOf(csv)).map((row) => row.summary)).toEqual(shown);

  const json = await request.get(await hrefOf(events, "JSON"));
  expect(json.headers()["content-type"]).toBe("application/json; charset=utf-8");
  expect((await json.json()).rows.map((row: { summary: string }) => row.summary)).toEqual(shown);
});

test("a chart’s files hold what its title and its table say", async ({ page, request }) => {
  await open(page, `${link}&table=1`);
  const title = await captures(page).getByRole("heading").textContent();
  const cells = await captures(page)
    .getByRole("row")
    .filter({ has: page.getByRole("cell") })
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "")));
  expect(cells.length).toBeGreaterThan(5);

  const json = await (await request.get(await hrefOf(captures(page), "JSON"))).json();
  expect(json.title).toBe(title);
  expect(json.rows).toHaveLength(cells.length);
  const csv = await rowsOf(await request.get(await hrefOf(captures(page), "CSV")));
  expect(csv.columns.join(",")).toBe(
    "date_start,date_end,faction,unit,low,best,high,certainty,partly,claims,sentences",
  );
  expect(csv).toHaveLength(cells.length);
  csv.forEach((row, i) => {
    const [, , count = "", unit = "", , certainty = ""] = cells[i] ?? [];
    expect(count).toContain(`${Number(row.low) > 0 ? row.low : row.high}`);
    expect(count).not.toBe("");
    expect(unit).toMatch(new RegExp(`^${row.unit}`));
    expect(certainty.toLowerCase()).toContain(row.certainty);
    expect(json.rows[i]).toMatchObject({ date_start: row.date_start, low: Number(row.low), claims: row.claims });
    // A blank is not zero.
    expect(json.rows[i].high).toBe(row.high === "" ? null : Number(row.high));
  });
});

test("the link in a file restores the view that it was made from", async ({ page, request }) => {
  const json = await (await request.get(`${campaign}/events.json?unit=town,village&faction=isil,rebels`)).json();
  expect(json.link).toBe(`${campaign}?faction=rebels,isil&unit=village,town`);
  await open(page, json.link);
  await expect(eventRows(page)).toHaveCount(json.rows.length);
});

test("a file of JSON names its filter, bounds, unit, version, licence and citation", async ({ request }) => {
  const { version, ...json } = await (
    await request.get(
      `${campaign}/charts/villages-captured.json?time=2015-11-01..latest&faction=isil&unit=town,village`,
    )
  ).json();
  expect(json).toMatchObject({
    unit: expect.stringContaining("villages"),
    bounds: expect.stringContaining("low"),
    filter: { time: { start: "2015-11-01", end: "2015-12-21" }, faction: ["isil"], unit: ["village", "town"] },
    filters: expect.stringContaining("ISIL"),
    license: { name: "CC-BY-SA-4.0" },
    citation: expect.stringContaining(`v=${version.hash}`),
  });
  const events = await (await request.get(`${campaign}/events.json?q=road`)).json();
  expect(events.filter).toEqual({ time: { start: "2015-10-16", end: "2015-12-21" }, q: "road" });
});

test("the timeline’s file has one row an event, days and bounds as the ledger has them", async ({ page, request }) => {
  await open(page, link);
  const rows = await rowsOf(await request.get(await hrefOf(timeline(page), "CSV")));
  await expect(timeline(page)).toContainText(`${rows.length} events, 20 October – 20 November 2015`);
});

test("one row a day shares spans out and marks them", async ({ request }) => {
  const whole = await rowsOf(await request.get(`${campaign}/charts/villages-captured.csv`));
  const daily = await rowsOf(await request.get(`${campaign}/charts/villages-captured.csv?per=day`));
  const low = (rows: Awaited<ReturnType<typeof rowsOf>>) => rows.reduce((sum, row) => sum + Number(row.low), 0);
  expect(low(daily)).toBeCloseTo(low(whole), 9);
  expect(daily.some((row) => row.spread === "true")).toBe(true);
});

test("a bad query is refused with the key and what may stand there", async ({ request }) => {
  for (const file of ["events.csv", "events.json", "charts/villages-captured.csv", "charts/timeline.json"]) {
    const response = await request.get(`${campaign}/${file}?faction=rebels,al-qaida&colour=red`);
    expect(response.status()).toBe(400);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    const problem = await response.json();
    expect(problem).toMatchObject({
      status: 400,
      title: expect.any(String),
      detail: expect.stringContaining("faction"),
    });
    expect(problem.errors).toMatchObject([
      { key: "faction", value: "al-qaida", allowed: expect.stringContaining("rebels, free-syrian-army") },
      { key: "colour", value: "red", allowed: expect.stringContaining("time, faction") },
    ]);
  }
});

test("an unknown row kind is refused like any other value", async ({ request }) => {
  const response = await request.get(`${campaign}/charts/villages-captured.csv?per=week`);
  expect(response.status()).toBe(400);
  expect((await response.json()).errors).toMatchObject([
    { key: "per", value: "week", allowed: "Allowed: claim, day." },
  ]);
});

test("a file that has not changed is not sent again", async ({ request }) => {
  const first = await request.get(`${campaign}/events.csv`);
  const again = await request.get(`${campaign}/events.csv`, {
    headers: { "If-None-Match": first.headers().etag ?? "" },
  });
  expect(again.status()).toBe(304);
});

test("a picture as SVG brings its own faces, in which its words are set", async ({ page }) => {
  await page.goto(`${campaign}/charts/map.svg`);
  const faces = () =>
    page.evaluate(() =>
      [...document.fonts].map(({ family, weight, style, status }) =>
        [family, weight, style, status].join(" ").replaceAll('"', ""),
      ),
    );
  await expect
    .poll(faces)
    .toEqual([
      "Source Sans 3 400 normal loaded",
      "Source Sans 3 400 italic loaded",
      "Source Sans 3 600 normal loaded",
      "Source Serif 4 600 normal loaded",
    ]);
});
